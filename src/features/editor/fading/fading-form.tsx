/** A few questions, and the ladder that follows from them, shown before it is kept. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FADING_WAYS, type FadingPlan } from '@/domain/playing/fading';
import { DELAYS_MS, type FadingOptions, isHelpLevel, newFadingPlan } from '@/domain/playing/new-fading-plan';
import { DEFAULT_PROMPT_ORDER } from '@/domain/prompt-level';
import { SelectField } from '@/features/editor/select-field';
import { useRoutineChild } from '@/features/editor/use-routine';
import { Button } from '@/ui/button';
import { CheckRow } from '@/ui/check-row';
import { ChoiceGroup } from '@/ui/choice-group';
import styles from './fading-form.module.css';
import { useStageWords } from './use-stage-words';

const FIRST: FadingOptions = {
  way: 'most-to-least',
  start: 'M',
  end: 'I',
  delayMs: 4_000,
  voiceOffAtEnd: false,
  wordsFade: false,
  pictureFades: false,
};

export function FadingForm({ onMade }: { readonly onMade: (plan: FadingPlan) => void }) {
  const { t } = useTranslation('editor');
  const { child } = useRoutineChild();
  const [options, setOptions] = useState(FIRST);
  const wordsOf = useStageWords();
  const set = (more: Partial<FadingOptions>) => setOptions((now) => ({ ...now, ...more }));
  const order = child?.promptOrder ?? DEFAULT_PROMPT_ORDER;
  const levels = order
    .filter(isHelpLevel)
    .toReversed()
    .map((level) => ({ value: level, label: t(`fading.level.${level}`) }));
  const plan = newFadingPlan({ ...options, order });
  return (
    <div className={styles.form}>
      <ChoiceGroup
        label={t('fading.wayLabel')}
        hint={t(`fading.wayHint.${options.way}`)}
        isColumn
        choices={FADING_WAYS.map((way) => ({ value: way, label: t(`fading.way.${way}`) }))}
        value={options.way}
        onChange={(way) => set({ way })}
      />
      <SelectField
        label={t('fading.start')}
        options={levels}
        value={options.start}
        onChange={(start) => set({ start })}
      />
      <SelectField
        label={t('fading.end')}
        options={levels}
        value={options.end}
        onChange={(end) => set({ end })}
      />
      <SelectField
        label={t('fading.delay')}
        options={DELAYS_MS.map((ms) => ({
          value: String(ms),
          label: t('fading.seconds', { count: ms / 1000 }),
        }))}
        value={String(options.delayMs)}
        onChange={(ms) => set({ delayMs: Number(ms) })}
      />
      <div>
        <CheckRow
          label={t('fading.voiceOffAtEnd')}
          isOn={options.voiceOffAtEnd}
          onChange={(voiceOffAtEnd) => set({ voiceOffAtEnd })}
        />
        <CheckRow
          label={t('fading.wordsFade')}
          isOn={options.wordsFade}
          onChange={(wordsFade) => set({ wordsFade })}
        />
        <CheckRow
          label={t('fading.pictureFades')}
          isOn={options.pictureFades}
          onChange={(pictureFades) => set({ pictureFades })}
        />
      </div>
      <div>
        <h3 className={styles.title}>{t('fading.stages')}</h3>
        <ol className={styles.stages}>
          {plan.stages.map((stage, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a stage is nothing but its place on the ladder
            <li key={index}>{wordsOf(stage)}</li>
          ))}
        </ol>
      </div>
      <Button rank="primary" onClick={() => onMade(plan)}>
        {t('fading.use')}
      </Button>
    </div>
  );
}
