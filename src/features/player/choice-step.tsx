/** A step that is a choice: one tap takes a card and goes on; "Not now" goes on without one. */
import type { ReactNode } from 'react';
import type { Child } from '@/domain/child';
import type { PlayAction } from '@/domain/playing/play-action';
import { canStop, type Playback } from '@/domain/playing/playback';
import type { PlayedStep } from '@/domain/playing/played-step';
import { BackPlace, hasBackPlace } from './back-place';
import { BreakButton, HearButton, HelpButton } from './big-button';
import type { BoardCard } from './board-card';
import { boardCards } from './board-cards';
import { BoardStage } from './board-stage';
import { useChildTexts } from './child-texts';
import { OWN } from './own-pictures';
import { Progress } from './progress';
import { stepFace } from './step-face';
import { Tokens } from './tokens';
import { useArrival, useNote } from './use-arrival';
import { useReading } from './use-reading';
import { useStepVoice } from './use-step-voice';

type Props = {
  readonly child: Child;
  readonly playback: Playback;
  readonly step: PlayedStep;
  readonly lock: ReactNode;
  readonly act: (action: PlayAction) => void;
  readonly askForHelp: () => void;
};

export function ChoiceStep({ child, playback, step, lock, act, askForHelp }: Props) {
  const texts = useChildTexts();
  const { t, language } = texts;
  const { plan } = playback;
  const read = useReading(language);
  const own = stepFace(child, { part: null }, step, texts.words);
  const label = own.label.text === '' ? { text: t('ask.choose'), language } : own.label;
  const face = { ...own, label, told: own.told.text === '' ? label : own.told };
  const notNow: BoardCard = {
    key: 'not-now',
    words: t('notNow'),
    language,
    picture: OWN.no,
    onTap: () => act({ type: 'done' }),
  };
  const cards = boardCards(step.choices ?? [], texts, read, (choice) => act({ type: 'choose', choice }));
  // P57: the question, then what can be had.
  const note = useNote(step, face).said;
  const all = [note, ...[...cards, notNow].map(({ words }) => words)].filter(Boolean).join('. ');
  const hear = useStepVoice(step, face, all);
  useArrival(playback, face, note, hear);
  const isNeeded = canStop(playback) || plan.stepOrder === 'any';
  return (
    <BoardStage
      place={`choice ${step.id}`}
      label={label.text}
      cards={[...cards, notNow]}
      always={1}
      most={child.cardsVisible}
      corner={isNeeded ? 'back' : 'together'}
      progress={
        plan.tokens > 0 ? (
          <Tokens earned={playback.tokens} total={plan.tokens} />
        ) : (
          child.progress !== 'none' && (
            <Progress playback={playback} face={child.progress === 'bar' ? 'bar' : 'dots'} />
          )
        )
      }
      breakButton={<BreakButton onTap={() => act({ type: 'break' })} />}
      help={<HelpButton onTap={askForHelp} />}
      back={hasBackPlace(playback) && <BackPlace playback={playback} act={act} />}
      together={hear !== null && <HearButton onTap={hear} />}
      lock={lock}
    />
  );
}
