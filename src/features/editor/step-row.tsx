/**
 * One step in the list.
 *
 * Everything it is given stays the same object until the step itself changes, and its number is counted by the style
 * sheet: in a list of 200, moving one step draws one row again.
 */
import { useDraggable } from '@dnd-kit/react';
import { ArrowDown, ArrowUp, Ellipsis, GripVertical } from 'lucide-react';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Step } from '@/domain/step';
import { type Address, type Language, languageOf } from '@/domain/wording';
import { isolate } from '@/i18n/i18n';
import { buttonClass } from '@/ui/button';
import { cardText } from './card-wording';
import { useEditor } from './editor-context';
import { StepFace } from './step-face';
import styles from './step-row.module.css';

type Props = {
  readonly step: Step;
  readonly language: Language;
  readonly address: Address;
  readonly isChosen: boolean;
  readonly isCarried: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly helpId: string;
  readonly onChoose: (stepId: string) => void;
  readonly onMenu: (stepId: string, button: HTMLElement) => void;
};

export const StepRow = memo(function StepRow(props: Props) {
  const { step, language, address, isChosen, isCarried, isFirst, isLast, helpId, onChoose, onMenu } = props;
  const { t } = useTranslation('editor');
  const { actions } = useEditor();
  const data = useMemo(() => ({ stepId: step.id }), [step.id]);
  const { ref, handleRef } = useDraggable({ id: `step:${step.id}`, type: 'step', data });
  const label = cardText(step.label, { language, address });
  const name = isolate(label === '' ? t('unnamed') : label);
  return (
    <li className={styles.item} data-step-id={step.id}>
      <div
        ref={ref}
        className={styles.row}
        data-kind={step.kind}
        data-chosen={isChosen || undefined}
        data-carried={isCarried || undefined}
      >
        <button
          type="button"
          ref={handleRef}
          className={styles.handle}
          data-part="handle"
          aria-label={t('step.handle', { name })}
          aria-describedby={helpId}
        >
          <GripVertical aria-hidden />
        </button>
        <span className={styles.number} />
        <button
          type="button"
          className={styles.main}
          data-part="main"
          aria-current={isChosen || undefined}
          onClick={() => onChoose(step.id)}
        >
          <StepFace step={step} label={label} lang={languageOf(step.label, language, address)} />
        </button>
        <span className={styles.moves}>
          <button
            type="button"
            className={buttonClass('quiet', true, styles.small)}
            data-part="up"
            aria-label={t('step.upNamed', { name })}
            aria-disabled={isFirst || undefined}
            onClick={() => actions.moveBy(step.id, -1)}
          >
            <ArrowUp aria-hidden />
          </button>
          <button
            type="button"
            className={buttonClass('quiet', true, styles.small)}
            data-part="down"
            aria-label={t('step.downNamed', { name })}
            aria-disabled={isLast || undefined}
            onClick={() => actions.moveBy(step.id, 1)}
          >
            <ArrowDown aria-hidden />
          </button>
        </span>
        <button
          type="button"
          className={buttonClass('quiet', true, styles.small)}
          data-part="menu"
          aria-haspopup="menu"
          aria-label={t('step.menuNamed', { name })}
          onClick={(event) => onMenu(step.id, event.currentTarget)}
        >
          <Ellipsis aria-hidden />
        </button>
      </div>
    </li>
  );
});
