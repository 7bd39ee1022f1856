/** The end of a routine after which something comes: one card, or a choice. The end itself is shown with it, as this child has it (P53). */
import { BackButton, DoneButton } from './big-button';
import { boardCards } from './board-cards';
import { BoardStage } from './board-stage';
import { Celebration } from './celebration';
import { useChildTexts } from './child-texts';
import styles from './ending-screen.module.css';
import type { EndProps } from './finished-screen';
import { Stage } from './stage';
import { StepBoard } from './step-board';
import { Tokens } from './tokens';
import { useReading } from './use-reading';
import { useSaid } from './use-said';

export function EndingScreen({ child, playback, lock, act, onHome }: EndProps) {
  const texts = useChildTexts();
  const { t, language } = texts;
  const read = useReading(language);
  const { plan, tokens, chosen, passed } = playback;
  const cards = plan.ending?.cards ?? [];
  const taken = cards.find((card) => card.id === chosen['']) ?? (cards.length === 1 ? cards[0] : undefined);
  useSaid(taken === undefined ? `${t('finished')}. ${t('ask.whatNow')}` : t('finished'));
  const home = <DoneButton words={t('home')} sign="arrow" onTap={onHome} />;
  const back = passed.length > 0 && <BackButton onTap={() => act({ type: 'back' })} />;
  const earned = plan.tokens > 0 && <Tokens earned={tokens} total={plan.tokens} />;
  const sign = child.celebration !== 'none' && <Celebration child={child} />;

  if (taken === undefined) {
    return (
      <BoardStage
        place="what-now"
        label={t('ask.whatNow')}
        before={
          <>
            {sign && <span className={styles.sign}>{sign}</span>}
            <span className={styles.word}>{t('finished')}</span>
            {earned}
          </>
        }
        beforeIs="end"
        cards={boardCards(cards, texts, read, (choice) => act({ type: 'choose', choice }))}
        done={home}
        back={back}
        lock={lock}
      />
    );
  }
  const words = texts.words(taken.label);
  const end = { key: 'end', words: t('finished'), language, picture: null };
  return (
    <Stage
      place="then"
      label={t('finished')}
      labelLanguage={language}
      labelPosition="none"
      picture={null}
      areSteps
      offers={
        <StepBoard
          view="first-then"
          names={['', t('then')]}
          now={sign ? { ...end, sign } : end}
          ahead={[{ key: taken.id, words: words.text, language: words.language, picture: taken.picture }]}
          done={[]}
          most={2}
          labelPosition="below"
          onHear={null}
        />
      }
      progress={earned}
      done={home}
      back={cards.length > 1 ? <BackButton onTap={() => act({ type: 'choose', choice: '' })} /> : back}
      lock={lock}
    />
  );
}
