/** One step in the list. Everything it is given stays the same until the step or its place changes. */
import { ArrowDown, ArrowUp, Ellipsis, GripVertical } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Step } from '@/domain/step';
import { type Address, type Language, languageOf } from '@/domain/wording';
import { isolate } from '@/i18n/i18n';
import { buttonClass } from '@/ui/button';
import { cardText } from './card-wording';
import { useEditor } from './editor-context';
import { StepFace } from './step-face';
import styles from './step-row.module.css';

export type StepRowProps = {
  readonly step: Step;
  /** Its place, counted from 0. */
  readonly index: number;
  readonly count: number;
  readonly language: Language;
  readonly address: Address;
  readonly isChosen: boolean;
  readonly isCarried: boolean;
  readonly helpId: string;
  readonly onChoose: (stepId: string) => void;
  readonly onMenu: (stepId: string, button: HTMLElement) => void;
  /** In a long list: how far down the row stands, and who measures it. */
  readonly top?: number;
  readonly measure?: (row: HTMLElement | null) => void;
};

export const StepRow = memo(function StepRow(props: StepRowProps) {
  const { step, index, count, language, address, isChosen, isCarried, helpId, onChoose, onMenu } = props;
  const { top, measure } = props;
  const { t } = useTranslation('editor');
  const { actions } = useEditor();
  const label = cardText(step.label, { language, address });
  const name = isolate(label === '' ? t('unnamed') : label);
  return (
    <li
      ref={measure}
      className={styles.item}
      data-step-id={step.id}
      data-index={index}
      {...(top === undefined
        ? {}
        : {
            'aria-posinset': index + 1,
            'aria-setsize': count,
            'data-virtual': true,
            style: { insetBlockStart: top },
          })}
    >
      <div
        className={styles.row}
        data-kind={step.kind}
        data-chosen={isChosen || undefined}
        data-carried={isCarried || undefined}
      >
        <button
          type="button"
          className={styles.handle}
          data-part="handle"
          aria-label={t('step.handle', { name })}
          aria-describedby={helpId}
        >
          <GripVertical aria-hidden />
        </button>
        <span className={styles.number}>{index + 1}</span>
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
            aria-disabled={index === 0 || undefined}
            onClick={() => actions.moveBy(step.id, -1)}
          >
            <ArrowUp aria-hidden />
          </button>
          <button
            type="button"
            className={buttonClass('quiet', true, styles.small)}
            data-part="down"
            aria-label={t('step.downNamed', { name })}
            aria-disabled={index === count - 1 || undefined}
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
