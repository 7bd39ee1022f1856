/** A number with a button on each side: no typing needed, typing possible. */
import { Minus, Plus } from 'lucide-react';
import { Button, Group, Input, Label, NumberField, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { buttonClass } from './button';
import styles from './number-stepper.module.css';

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The unit in words, shown after the number; percent: 1 is 100 %. */
  readonly unit?: 'minute' | 'second' | 'percent';
  readonly onChange: (value: number) => void;
};

const FORMATS = {
  minute: { style: 'unit', unit: 'minute', unitDisplay: 'long' },
  second: { style: 'unit', unit: 'second', unitDisplay: 'long' },
  percent: { style: 'percent' },
  none: {},
} as const;

export function NumberStepper({ label, hint, value, min, max, step, unit, onChange }: Props) {
  const { t } = useTranslation('children');
  return (
    <NumberField
      className={styles.field ?? ''}
      value={value}
      minValue={min}
      maxValue={max}
      step={step}
      formatOptions={FORMATS[unit ?? 'none']}
      decrementAriaLabel={t('number.less')}
      incrementAriaLabel={t('number.more')}
      onChange={(next) => !Number.isNaN(next) && onChange(next)}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <Text slot="description" className={styles.hint ?? ''}>
        {hint}
      </Text>
      <Group className={styles.group ?? ''}>
        <Button slot="decrement" className={buttonClass('plain', true)}>
          <Minus aria-hidden />
        </Button>
        <Input className={styles.input ?? ''} />
        <Button slot="increment" className={buttonClass('plain', true)}>
          <Plus aria-hidden />
        </Button>
      </Group>
    </NumberField>
  );
}
