/** The picture of a step: its drawing or photo, its word, its change, or its clip. */
import type { Child } from '@/domain/child';
import type { PlayedStep } from '@/domain/playing/played-step';
import { PictureView } from '@/ui/picture-view';
import { WordCard } from '@/ui/word-card';
import { ChangePicture } from './change-picture';
import { ClipView } from './rare-parts';
import type { StepFace } from './step-face';

type Props = {
  readonly child: Pick<Child, 'clipSound' | 'silent'>;
  readonly step: PlayedStep;
  readonly face: StepFace;
  /** How often the clip was asked for again. */
  readonly plays: number;
};

export function StepPicture({ child, step, face, plays }: Props) {
  const still = <StillPicture step={step} face={face} />;
  if (step.clip === undefined || face.part !== null) return still;
  return (
    <ClipView
      clip={step.clip}
      words={face.told.text}
      language={face.told.language}
      hasSound={child.clipSound && !child.silent}
      plays={plays}
    />
  );
}

/** Whether it takes the whole width, with grounds of its own. */
export function isWidePicture(step: PlayedStep, { part }: StepFace): boolean {
  return part === null && (step.clip !== undefined || step.changed !== undefined);
}

function StillPicture({ step, face }: Pick<Props, 'step' | 'face'>) {
  if (face.isWord) return <WordCard text={face.label.text} lang={face.label.language} />;
  if (step.changed !== undefined && face.part === null) {
    return <ChangePicture was={step.changed.was.picture} now={face.picture} />;
  }
  return <PictureView picture={face.picture} />;
}
