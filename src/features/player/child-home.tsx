/** The child's own place: a face, a name, a few routines, and a break. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Child } from '@/domain/child';
import { coverOf } from '@/domain/routine';
import { pressingOf } from '@/domain/supports/touch-supports';
import { useServices } from '@/services/services-context';
import { useLive } from '@/services/use-live';
import { hueGround } from '@/ui/hue-ground';
import { LookFace } from '@/ui/look-face';
import { PictureView } from '@/ui/picture-view';
import { fetchSoon, HomeBreak } from './after-home';
import { BreakButton } from './big-button';
import { ChildButton } from './child-button';
import styles from './child-home.module.css';
import { useChildTexts } from './child-texts';
import { type HomeCard, readHomeCards } from './home-cards';
import { OWN } from './own-pictures';
import { GrownUpReason, TroubleScreen } from './trouble-screen';
import { useSayWish } from './use-say-wish';
import { useSlipGuard } from './use-slip-guard';

const DUE_CHECK_MS = 5 * 60_000;

type Props = {
  readonly child: Child;
  readonly lock: ReactNode;
  readonly onPlay: (routineId: string) => void;
};

export function ChildHome({ child, lock, movedAt, onPlay }: Props & { readonly movedAt: () => number }) {
  const { clock } = useServices().platform;
  const sayWish = useSayWish();
  const [breakAt, setBreakAt] = useState<number | null>(null);
  const [cameAt, setCameAt] = useState(movedAt);
  const moment = useMoment();
  const live = useLive(
    (services) => readHomeCards(services, child.id, child.homeCards),
    [child.id, child.homeCards, moment],
    (change) => change.store === 'routines' || change.store === 'runs',
  );
  const shown = useRef(live);
  if (live.state !== 'loading') shown.current = live;
  const known = shown.current;
  const isKnown = known.state !== 'loading';
  useEffect(() => (isKnown ? fetchSoon() : undefined), [isKnown]);
  if (known.state === 'loading') return null;
  if (known.state === 'failed') return <TroubleScreen trouble={known.failure.kind} lock={lock} />;
  if (breakAt !== null) {
    const back = () => {
      setCameAt(clock.now());
      setBreakAt(null);
    };
    return <HomeBreak child={child} startedAt={breakAt} lock={lock} onBack={back} />;
  }
  return (
    <Home
      child={child}
      cards={known.value}
      lock={lock}
      onPlay={onPlay}
      cameAt={cameAt}
      onBreak={() => {
        sayWish({ type: 'break' });
        setBreakAt(clock.now());
      }}
    />
  );
}

/** Another one whenever the screen comes back, and every five minutes: what is due now changes. */
function useMoment(): number {
  const [moment, setMoment] = useState(0);
  useEffect(() => {
    const next = () => setMoment((count) => count + 1);
    const every = setInterval(next, DUE_CHECK_MS);
    document.addEventListener('visibilitychange', next);
    return () => {
      clearInterval(every);
      document.removeEventListener('visibilitychange', next);
    };
  }, []);
  return moment;
}

type HomeProps = Props & {
  readonly cards: readonly HomeCard[];
  readonly cameAt: number;
  readonly onBreak: () => void;
};

function Home({ child, cards, lock, cameAt, onPlay, onBreak }: HomeProps) {
  const { t, language } = useChildTexts();
  const unlessSlip = useSlipGuard('home', cameAt, pressingOf(child).ignoreRepeatMs);
  return (
    <main className={styles.home} data-many={cards.length > 4 || undefined}>
      <h1 className={styles.child}>
        <span className={styles.face}>
          <LookFace look={child.look} />
        </span>
        <span dir="auto">{child.nickname.trim() || <span lang={language}>{t('home')}</span>}</span>
      </h1>
      {cards.length === 0 ? (
        <div className={styles.empty}>
          <span className={styles.calm}>
            <PictureView picture={OWN.calm} />
          </span>
          <p className={styles.emptyWords}>{t('noRoutines')}</p>
          <GrownUpReason trouble="no-routines" />
        </div>
      ) : (
        <ul className={styles.cards} data-count={Math.min(cards.length, 5)}>
          {cards.map((card) => (
            <li key={card.routine.id}>
              <RoutineCard card={card} onPlay={(routineId) => unlessSlip(() => onPlay(routineId))} />
            </li>
          ))}
        </ul>
      )}
      <BreakButton onTap={() => unlessSlip(onBreak)} />
      <div className={styles.lock}>{lock}</div>
    </main>
  );
}

function RoutineCard({ card, onPlay }: { readonly card: HomeCard } & Pick<Props, 'onPlay'>) {
  const { t, words } = useChildTexts();
  const { routine, isDue, isBegun } = card;
  const title = words(routine.title);
  return (
    <ChildButton
      className={styles.card}
      style={hueGround(routine.hue)}
      data-due={isDue || undefined}
      onTap={() => onPlay(routine.id)}
    >
      <span className={styles.cover}>
        <span className={styles.white}>
          <PictureView picture={coverOf(routine)} />
        </span>
      </span>
      <span
        className={styles.title}
        lang={title.language}
        dir="auto"
        data-long={title.text.length > 18 || undefined}
      >
        {title.text}
      </span>
      <span className={styles.mark}>{isBegun ? t('goOn') : isDue && t('now')}</span>
    </ChildButton>
  );
}
