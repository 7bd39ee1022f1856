import { useTranslation } from 'react-i18next';
import { CRITERION } from '@/domain/playing/chaining';
import { SelectField } from './select-field';

const COUNTS = Array.from({ length: CRITERION.max - CRITERION.min + 1 }, (_, i) => CRITERION.min + i);

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
};

/** After how many runs in a row something is proposed. */
export function CriterionField({ value, onChange, ...texts }: Props) {
  const { t } = useTranslation('editor');
  return (
    <SelectField
      {...texts}
      options={COUNTS.map((count) => ({ value: String(count), label: t('runs', { count }) }))}
      value={String(value)}
      onChange={(next) => onChange(Number(next))}
    />
  );
}
