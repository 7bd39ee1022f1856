/** A break: its time runs from the tap that asked for it; the cards are an offer; the way back shows where it leads. */
import { useEffect } from 'react';
import type { Child } from '@/domain/child';
import type { Picture } from '@/domain/picture';
import { type Timer, timeLeft } from '@/domain/playing/timer';
import type { BreakOffer } from '@/domain/supports/break-supports';
import { useServices } from '@/services/services-context';
import { PictureView } from '@/ui/picture-view';
import { useAnnounce } from './announcer';
import { BackButton, DoneButton, HelpButton } from './big-button';
import { hasGuide } from './break-guides';
import styles from './break-screen.module.css';
import { ChildButton } from './child-button';
import { backTo, useChildTexts } from './child-texts';
import { breakCardOf } from './own-pictures';
import { BreakGuide } from './rare-parts';
import { Stage } from './stage';
import { TimerFace } from './time/timer-face';
import { useReading } from './use-reading';

type Props = {
  readonly child: Child;
  readonly timer: Timer;
  readonly card: string | null;
  readonly backTo: { readonly words: string; readonly picture: Picture | null };
  readonly lock: React.ReactNode;
  readonly onCard: (card: string | null) => void;
  readonly onBack: () => void;
  readonly askForHelp: () => void;
};

export function BreakScreen({ child, timer, card: cardId, lock, onCard, onBack, askForHelp, ...to }: Props) {
  const { t, language, duration } = useChildTexts();
  const { clock } = useServices().platform;
  const announce = useAnnounce();
  const read = useReading(language);
  const card = breakCardOf(cardId);
  const offers = child.breakOffers.slice(0, child.breakCards);
  const label = card === null ? t('myBreak') : t(`breakCards.${card}`);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each card; the time that is left then belongs to the board (T8)
  useEffect(() => {
    const left = card === null ? timeLeft(timer, clock.now()) : 0;
    announce(left === 0 ? label : `${label}. ${duration(left, 'long')}.`);
  }, [announce, label]);

  return (
    <Stage
      place={`break ${card ?? ''}`}
      ground="break"
      label={label}
      labelLanguage={language}
      labelPosition={card === null ? 'above' : child.labelPosition}
      picture={card !== null && <BreakPicture card={card} />}
      isWide={card !== null && hasGuide(card)}
      onHear={read && card !== null ? () => read(label) : null}
      offers={
        card === null && (
          <div className={styles.cards} data-count={offers.length}>
            {offers.map((offer) => (
              <ChildButton
                key={offer}
                className={styles.card}
                onTap={() => {
                  read?.(t(`breakCards.${offer}`));
                  onCard(offer);
                }}
              >
                <span className={styles.picture}>
                  <span className={styles.white}>
                    <PictureView picture={{ kind: 'pictogram', id: offer }} />
                  </span>
                </span>
                <span className={styles.words}>{t(`breakCards.${offer}`)}</span>
              </ChildButton>
            ))}
          </div>
        )
      }
      done={
        <DoneButton
          words={backTo(t, to.backTo.words)}
          picture={to.backTo.picture}
          sign="arrow"
          onTap={onBack}
        />
      }
      help={<HelpButton onTap={askForHelp} />}
      back={card !== null && <BackButton words={t('otherBreaks')} onTap={() => onCard(null)} />}
      lock={lock}
      time={<TimerFace timer={timer} kind="break" supports={child} />}
      isTimeInWords={child.timerStyle === 'none'}
    />
  );
}

function BreakPicture({ card }: { readonly card: BreakOffer }) {
  if (hasGuide(card)) return <BreakGuide card={card} />;
  return <PictureView picture={{ kind: 'pictogram', id: card }} />;
}
