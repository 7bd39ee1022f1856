import { Minus, Plus } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardSize, Layout, PaperSize } from '@/domain/print-layout';
import { Button } from '@/ui/button';
import { CheckRow } from '@/ui/check-row';
import { ChoiceGroup } from '@/ui/choice-group';
import { isTimetable, MAX_BLANKS, type PrintOptions } from './print-options';
import styles from './print-page.module.css';

type Props = {
  readonly options: PrintOptions;
  readonly onChange: (options: PrintOptions) => void;
  /** There are sentences to be read aloud that could stand on the paper. */
  readonly hasSentences: boolean;
  readonly more?: ReactNode;
  readonly children: ReactNode;
};

const LAYOUTS: readonly Layout[] = ['vertical', 'horizontal', 'timetable', 'wall'];
const PAPERS: readonly PaperSize[] = ['a4', 'letter'];
const SIZES: readonly CardSize[] = ['small', 'medium', 'large'];

export function PrintOptionsPanel({ options, onChange, hasSentences, more, children }: Props) {
  const { t } = useTranslation('print');
  const set = (changed: Partial<PrintOptions>) => onChange({ ...options, ...changed });
  const dayId = useId();
  return (
    <section className={styles.options} aria-label={t('options')}>
      <ChoiceGroup
        label={t('layout')}
        choices={LAYOUTS.map((value) => ({ value, label: t(`layouts.${value}`) }))}
        value={options.layout}
        onChange={(layout) =>
          set({ layout, blanks: isTimetable(layout) && !isTimetable(options.layout) ? 1 : options.blanks })
        }
      />
      <ChoiceGroup
        label={t('paper')}
        choices={PAPERS.map((value) => ({ value, label: t(`papers.${value}`) }))}
        value={options.paper}
        onChange={(paper) => set({ paper })}
      />
      {!isTimetable(options.layout) && (
        <ChoiceGroup
          label={t('cardSize')}
          choices={SIZES.map((value) => ({ value, label: t(`cardSizes.${value}`) }))}
          value={options.cardSize}
          onChange={(cardSize) => set({ cardSize })}
        />
      )}
      <ChoiceGroup
        label={t('words')}
        choices={[
          { value: 'label', label: options.layout === 'vertical' ? t('wordsBeside') : t('wordsShown.yes') },
          ...(hasSentences ? [{ value: 'sentence' as const, label: t('wordsShown.sentence') }] : []),
          { value: 'none', label: t('wordsShown.no') },
        ]}
        value={options.words}
        onChange={(words) => set({ words })}
      />
      {more}
      {isTimetable(options.layout) && (
        <>
          <fieldset className={styles.stepper}>
            <legend>{t('blanks')}</legend>
            <Button
              icon
              aria-label={t('fewer')}
              disabled={options.blanks === 0}
              onClick={() => set({ blanks: options.blanks - 1 })}
            >
              <Minus aria-hidden />
            </Button>
            <output>{options.blanks}</output>
            <Button
              icon
              aria-label={t('more')}
              disabled={options.blanks === MAX_BLANKS}
              onClick={() => set({ blanks: options.blanks + 1 })}
            >
              <Plus aria-hidden />
            </Button>
          </fieldset>
          <div className={styles.field}>
            <label htmlFor={dayId}>{t('day')}</label>
            <input
              id={dayId}
              dir="auto"
              maxLength={40}
              value={options.day}
              onChange={(event) => set({ day: event.target.value })}
              aria-describedby={`${dayId}-hint`}
            />
            <p id={`${dayId}-hint`}>{t('dayHint')}</p>
          </div>
        </>
      )}
      <div className={styles.check}>
        <CheckRow
          label={t('name')}
          hint={t('nameHint')}
          isOn={options.hasName}
          onChange={(hasName) => set({ hasName })}
        />
      </div>
      <div className={styles.notes}>{children}</div>
    </section>
  );
}
