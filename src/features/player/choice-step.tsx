/** A step that is a choice: one tap takes a card and goes on; "Not now" goes on without one. */
import type { ReactNode } from 'react';
import type { Playback } from '@/domain/playing/playback';
import type { PlayedStep } from '@/domain/playing/played-step';
import { isolate } from '@/i18n/i18n';
import { BackButton, BreakButton, HelpButton } from './big-button';
import type { BoardCard } from './board-card';
import { boardCards } from './board-cards';
import { BoardStage } from './board-stage';
import { useChildTexts } from './child-texts';
import { OWN } from './own-pictures';
import { placeOf } from './progress';
import { useReading } from './use-reading';
import { useSaid } from './use-said';

type Props = {
  readonly playback: Playback;
  readonly step: PlayedStep;
  readonly lock: ReactNode;
  readonly onChoose: (choice: string) => void;
  readonly onDone: () => void;
  readonly onBack: (() => void) | null;
  readonly onBreak: () => void;
  readonly askForHelp: () => void;
};

export function ChoiceStep(props: Props) {
  const { playback, step, lock, onChoose, onDone, onBack, onBreak, askForHelp } = props;
  const texts = useChildTexts();
  const read = useReading(texts.language);
  const label = texts.words(step.label).text || texts.t('ask.choose');
  useSaid(texts.t('stepSpoken', { ...placeOf(playback), words: isolate(label) }));
  const notNow: BoardCard = {
    key: 'not-now',
    words: texts.t('notNow'),
    language: texts.language,
    picture: OWN.no,
    onTap: onDone,
  };
  return (
    <BoardStage
      place={`choice ${step.id}`}
      label={label}
      cards={[...boardCards(step.choices ?? [], texts, read, onChoose), notNow]}
      breakButton={<BreakButton onTap={onBreak} />}
      help={<HelpButton onTap={askForHelp} />}
      back={onBack && <BackButton onTap={onBack} />}
      lock={lock}
    />
  );
}
