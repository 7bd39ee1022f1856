/**
 * The end: a word and a tick, by the child's setting less or a little more. No score, no sound, nothing about speed. What
 * comes then is shown if the routine says so: one card, or a choice.
 */
import type { ReactNode } from 'react';
import type { Child } from '@/domain/child';
import type { PlayAction } from '@/domain/playing/play-action';
import type { Playback } from '@/domain/playing/playback';
import { PictureView } from '@/ui/picture-view';
import { WordCard } from '@/ui/word-card';
import { BackButton, DoneButton } from './big-button';
import { boardCards } from './board-cards';
import { BoardStage } from './board-stage';
import { useChildTexts } from './child-texts';
import styles from './finished-screen.module.css';
import { Icon } from './icons';
import { StepBoard } from './rare-parts';
import { Stage } from './stage';
import { Tokens } from './tokens';
import { useReading } from './use-reading';
import { useSaid } from './use-said';

type Props = {
  readonly child: Child;
  readonly playback: Playback;
  readonly lock: ReactNode;
  readonly act: (action: PlayAction) => void;
  readonly onHome: () => void;
};

export function FinishedScreen({ child, playback, lock, act, onHome }: Props) {
  const texts = useChildTexts();
  const { t, language } = texts;
  const read = useReading(language);
  const { plan, tokens, chosen, passed } = playback;
  const cards = plan.ending?.cards ?? [];
  const taken = cards.find((card) => card.id === chosen['']) ?? (cards.length === 1 ? cards[0] : undefined);
  const isChoosing = cards.length > 1 && taken === undefined;
  useSaid(isChoosing ? `${t('finished')}. ${t('ask.whatNow')}` : t('finished'));
  const home = <DoneButton words={t('home')} sign="arrow" onTap={onHome} />;
  const back = passed.length > 0 && <BackButton onTap={() => act({ type: 'back' })} />;
  const earned = plan.tokens > 0 && <Tokens earned={tokens} total={plan.tokens} />;

  if (isChoosing) {
    return (
      <BoardStage
        place="what-now"
        label={t('ask.whatNow')}
        cards={boardCards(cards, texts, read, (choice) => act({ type: 'choose', choice }))}
        done={home}
        back={back}
        lock={lock}
      />
    );
  }
  if (taken !== undefined) {
    const words = texts.words(taken.label);
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
            now={{
              key: 'end',
              words: t('finished'),
              language,
              picture: { kind: 'pictogram', id: 'finished' },
            }}
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
  const isQuiet = child.celebration === 'none';
  return (
    <Stage
      place="finished"
      label={t('finished')}
      labelLanguage={language}
      labelPosition={isQuiet ? 'none' : 'below'}
      picture={isQuiet ? <WordCard text={t('finished')} lang={language} /> : <Celebration child={child} />}
      isSign={!isQuiet}
      progress={earned}
      done={home}
      back={back}
      lock={lock}
    />
  );
}

function Celebration({ child }: { readonly child: Child }) {
  if (child.celebration === 'photo' && child.celebrationPhoto !== null) {
    return (
      <span className={styles.photo}>
        <PictureView picture={child.celebrationPhoto} />
      </span>
    );
  }
  return (
    <span className={styles.tick} data-small={child.celebration === 'small' || undefined}>
      <Icon name="tick" />
    </span>
  );
}
