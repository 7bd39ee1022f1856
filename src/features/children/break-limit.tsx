import { useTranslation } from 'react-i18next';
import { ChoiceGroup } from '@/ui/choice-group';
import { NumberStepper } from '@/ui/number-stepper';

/** Practice notes 1.5: honour every request while a child learns to ask; limit with caution, and only later. */
const LIMIT = { min: 1, max: 10, first: 3 } as const;

type Props = { readonly limit: number | null; readonly onChange: (limit: number | null) => void };

export function BreakLimit({ limit, onChange }: Props) {
  const { t } = useTranslation('supports');
  return (
    <>
      <ChoiceGroup
        label={t('breaks.limit')}
        hint={t('breaks.limitHint')}
        isColumn
        choices={(['free', 'some'] as const).map((value) => ({ value, label: t(`breaks.limits.${value}`) }))}
        value={limit === null ? 'free' : 'some'}
        onChange={(value) => onChange(value === 'free' ? null : LIMIT.first)}
      />
      {limit !== null && (
        <NumberStepper
          label={t('breaks.limitCount')}
          hint={t('breaks.limitCountHint')}
          value={limit}
          min={LIMIT.min}
          max={LIMIT.max}
          step={1}
          onChange={onChange}
        />
      )}
    </>
  );
}
