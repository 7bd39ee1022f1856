/** The card in the hand. It tilts, and it is the only thing on the screen that casts a shadow. */
import { DragOverlay } from '@dnd-kit/react';
import type { Step } from '@/domain/step';
import { languageOf } from '@/domain/wording';
import { PictureTileFace } from '@/ui/picture-tile';
import { type CardWording, cardText } from './card-wording';
import styles from './carried-card.module.css';
import { useCarried } from './drag-store';
import { useEditor } from './editor-context';
import { StepFace } from './step-face';

type Props = {
  readonly steps: readonly Step[];
  readonly wording: CardWording;
  readonly nameOfPicture: (pictureKey: string) => string;
};

export function CarriedCard({ steps, wording, nameOfPicture }: Props) {
  const { drag } = useEditor();
  const carried = useCarried(drag);
  const step = carried?.kind === 'step' ? steps.find((one) => one.id === carried.stepId) : undefined;
  return (
    <DragOverlay className={styles.overlay ?? ''} dropAnimation={null}>
      {carried?.kind === 'tile' && (
        <div className={styles.tile}>
          <PictureTileFace pictureKey={carried.pictureKey} name={nameOfPicture(carried.pictureKey)} />
        </div>
      )}
      {step !== undefined && (
        <div className={styles.step} data-kind={step.kind}>
          <StepFace
            step={step}
            label={cardText(step.label, wording)}
            lang={languageOf(step.label, wording.language, wording.address)}
          />
        </div>
      )}
    </DragOverlay>
  );
}
