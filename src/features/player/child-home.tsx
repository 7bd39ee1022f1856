/** The child's own place: a face, a name, a few routines, and a break. */
import { type ReactNode, useEffect, useState } from 'react';
import type { Child } from '@/domain/child';
import { coverOf } from '@/domain/routine';
import { startTimer, type Timer } from '@/domain/timer';
import { useServices } from '@/services/services-context';
import { useLive } from '@/services/use-live';
import { hueGround } from '@/ui/hue-ground';
import { LookFace } from '@/ui/look-face';
import { PictureView } from '@/ui/picture-view';
import { useAnnounce } from './announcer';
import { BreakButton } from './big-button';
import { BreakScreen } from './break-screen';
import { ChildButton } from './child-button';
import styles from './child-home.module.css';
import { useChildTexts } from './child-texts';
import { HelpScreen } from './help-screen';
import { type HomeCard, readHomeCards } from './home-cards';
import { OWN } from './own-pictures';
import { GrownUpReason, TroubleScreen } from './quiet-screens';

type Props = {
  readonly child: Child;
  readonly lock: ReactNode;
  readonly onPlay: (routineId: string) => void;
};

export function ChildHome({ child, lock, onPlay }: Props) {
  const { clock } = useServices().platform;
  const [breakTimer, setBreakTimer] = useState<Timer | null>(null);
  const live = useLive(
    (services) => readHomeCards(services, child.id, child.homeCards),
    [child.id, child.homeCards],
    (change) => change.store === 'routines' || change.store === 'runs',
  );
  if (live.state === 'loading') return null;
  if (live.state === 'failed') return <TroubleScreen trouble={live.failure.kind} lock={lock} />;
  if (breakTimer !== null) {
    return <HomeBreak child={child} timer={breakTimer} lock={lock} onBack={() => setBreakTimer(null)} />;
  }
  return (
    <Home
      child={child}
      cards={live.value}
      lock={lock}
      onPlay={onPlay}
      onBreak={() => setBreakTimer(startTimer(child.breakMs, clock.now()))}
    />
  );
}

type HomeProps = Props & { readonly cards: readonly HomeCard[]; readonly onBreak: () => void };

function Home({ child, cards, lock, onPlay, onBreak }: HomeProps) {
  const { t, language } = useChildTexts();
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
              <RoutineCard card={card} onPlay={onPlay} />
            </li>
          ))}
        </ul>
      )}
      <BreakButton onTap={onBreak} />
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

/** A break that belongs to no routine is kept nowhere: after a reload the child is at home again. */
function HomeBreak({
  child,
  timer,
  lock,
  onBack,
}: {
  readonly child: Child;
  readonly timer: Timer;
  readonly lock: ReactNode;
  readonly onBack: () => void;
}) {
  const { speech } = useServices().platform;
  const { t, language } = useChildTexts();
  const announce = useAnnounce();
  const [card, setCard] = useState<string | null>(null);
  const [needsHelp, setNeedsHelp] = useState(false);
  useEffect(() => announce(t('myBreak')), [announce, t]);
  if (needsHelp) {
    return (
      <HelpScreen
        backTo={{ words: t('myBreak'), picture: OWN.break }}
        lock={lock}
        onBack={() => setNeedsHelp(false)}
      />
    );
  }
  return (
    <BreakScreen
      child={child}
      timer={timer}
      card={card}
      backTo={{ words: t('home'), picture: null }}
      lock={lock}
      onCard={setCard}
      onBack={onBack}
      askForHelp={() => {
        void speech.speak(t('needHelp'), language);
        setNeedsHelp(true);
      }}
    />
  );
}
