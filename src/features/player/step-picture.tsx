/** The picture of a step: its drawing or photo, its word, its change, or its clip. */
import type { Child } from '@/domain/child';
import type { PlayedStep } from '@/domain/playing/played-step';
import { PictureView } from '@/ui/picture-view';
import { WordCard } from '@/ui/word-card';
import { ChangePicture, ClipView } from './rare-parts';
import type { StepFace } from './step-face';
import { WhoBadge } from './who-badge';

type Props = {
  readonly child: Pick<Child, 'clipSound' | 'silent'>;
  readonly step: PlayedStep;
  readonly face: StepFace;
  /** How often the clip was asked for again. */
  readonly plays: number;
};

export function StepPicture({ child, step, face, plays }: Props) {
  const still = <StillPicture step={step} face={face} />;
  // Where no words say who does it.
  const badge = face.labelPosition === 'none' && !face.isWord && face.part === null && (
    <WhoBadge who={step.who} />
  );
  return (
    <>
      {step.clip === undefined || face.part !== null ? (
        still
      ) : (
        <ClipView
          clip={step.clip}
          words={face.told.text}
          language={face.told.language}
          hasSound={child.clipSound && !child.silent}
          plays={plays}
          still={still}
        />
      )}
      {badge}
    </>
  );
}

/** Whether it takes the whole width, with grounds of its own. */
export function isWidePicture(step: PlayedStep, { part }: StepFace): boolean {
  return part === null && (step.clip !== undefined || step.changed !== undefined);
}

function StillPicture({ step, face }: Pick<Props, 'step' | 'face'>) {
  const picture = face.isWord ? (
    <WordCard text={face.label.text} lang={face.label.language} />
  ) : (
    <PictureView picture={face.picture} />
  );
  if (step.changed === undefined || face.part !== null) return picture;
  return <ChangePicture was={step.changed.was} now={picture} />;
}
