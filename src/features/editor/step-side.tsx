/** The chosen step, beside the list or, on a phone, over it. */
import { ArrowDown, ArrowUp } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Step } from '@/domain/step';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import type { CardWording } from './card-wording';
import { useEditor } from './editor-context';
import { StepPanel } from './step-panel';
import styles from './step-side.module.css';

type Props = {
  readonly step: Step | null;
  readonly place: number;
  readonly count: number;
  readonly wording: CardWording;
};

export const StepSide = memo(function StepSide({ step, place, count, wording }: Props) {
  const { t } = useTranslation('editor');
  if (step === null) return <p className={styles.hint}>{t(count === 0 ? 'side.empty' : 'side.choose')}</p>;
  return (
    <section aria-labelledby="chosen-step">
      <div className={styles.header}>
        <h2 className={styles.title} id="chosen-step">
          {t('side.title', { place, count })}
        </h2>
        <MoveButtons step={step} place={place} count={count} />
      </div>
      <StepPanel step={step} wording={wording} />
    </section>
  );
});

type SheetProps = Props & { readonly isOpen: boolean; readonly onClose: () => void };

export function StepSheet({ step, place, count, wording, isOpen, onClose }: SheetProps) {
  const { t } = useTranslation('editor');
  return (
    <Sheet
      isOpen={isOpen && step !== null}
      size="full"
      title={t('side.title', { place, count })}
      onClose={onClose}
      actions={step !== null && <MoveButtons step={step} place={place} count={count} />}
    >
      {step !== null && <StepPanel step={step} wording={wording} />}
    </Sheet>
  );
}

function MoveButtons({ step, place, count }: { step: Step; place: number; count: number }) {
  const { t } = useTranslation('editor');
  const { actions } = useEditor();
  return (
    <span className={styles.moves}>
      <Button
        rank="quiet"
        icon
        aria-label={t('step.up')}
        disabled={place <= 1}
        onClick={() => actions.moveBy(step.id, -1)}
      >
        <ArrowUp aria-hidden />
      </Button>
      <Button
        rank="quiet"
        icon
        aria-label={t('step.down')}
        disabled={place >= count}
        onClick={() => actions.moveBy(step.id, 1)}
      >
        <ArrowDown aria-hidden />
      </Button>
    </span>
  );
}
