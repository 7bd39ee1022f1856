import { NumberStepper } from '@/ui/number-stepper';

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly valueMs: number;
  /** Milliseconds. */
  readonly range: { readonly min: number; readonly max: number; readonly step: number };
  readonly onChange: (ms: number) => void;
};

export function SecondsStepper({ label, hint, valueMs, range, onChange }: Props) {
  return (
    <NumberStepper
      label={label}
      hint={hint}
      value={valueMs / 1_000}
      min={range.min / 1_000}
      max={range.max / 1_000}
      step={range.step / 1_000}
      unit="second"
      onChange={(seconds) => onChange(Math.round(seconds * 1_000))}
    />
  );
}
