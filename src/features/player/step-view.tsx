/** What the child's view shows of the steps around this one. */
import type { Child } from '@/domain/child';
import { isDone, type Playback, stepsAhead } from '@/domain/playing/playback';
import type { PlayedStep } from '@/domain/playing/played-step';
import type { SmallCard } from '@/domain/step';
import { useChildTexts } from './child-texts';
import { OWN } from './own-pictures';
import { type BoardFace, type BoardView, StepBoard } from './step-board';

type Faced = Pick<SmallCard, 'id' | 'picture' | 'label'> & Pick<PlayedStep, 'help'>;
type Props = {
  readonly child: Child;
  readonly playback: Playback;
  readonly step: PlayedStep;
  readonly note: string | null;
  readonly onHear: (() => void) | null;
};

export function StepView({ child, playback, step, note, onHear }: Props) {
  const { t, words, language } = useChildTexts();
  const faceOf = ({ id, picture, label, help }: Faced): BoardFace => {
    const { text, language: own } = words(label);
    const isUnworded = help?.words === 'none';
    return { key: id, words: text === '' ? t('unnamedStep') : text, language: own, picture, isUnworded };
  };
  const end: BoardFace = { key: 'end', words: t('finished'), language, picture: OWN.finished };
  const then = playback.plan.ending?.cards ?? [];
  const after = then.length === 1 && then[0] !== undefined ? faceOf(then[0]) : end;
  const ahead = stepsAhead(playback).map(faceOf);
  return (
    <StepBoard
      view={child.view as BoardView}
      now={{ ...faceOf(step), note, who: step.who }}
      ahead={child.view === 'list' ? ahead : [...ahead, after]}
      done={playback.steps.filter((one) => isDone(playback, one.id)).map(faceOf)}
      most={child.cardsVisible}
      labelPosition={child.labelPosition}
      onHear={onHear}
    />
  );
}
