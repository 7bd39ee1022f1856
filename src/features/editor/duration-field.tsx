/**
 * Minutes and seconds. While someone types, the fields hold what was typed (an empty one, 90 seconds); when they are
 * left, they show what is kept.
 */
import { type FocusEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_TIMER_MS, MIN_TIMER_MS } from '@/domain/step';
import styles from './duration-field.module.css';
import { readNumber } from './duration-text';

type Props = {
  readonly label: string;
  readonly durationMs: number;
  readonly onChange: (durationMs: number) => void;
  readonly onLeave: () => void;
};

type Typed = { readonly minutes: string; readonly seconds: string };
type Problem = 'short' | 'long' | null;

export function DurationField({ label, durationMs, onChange, onLeave }: Props) {
  const { t } = useTranslation('editor');
  const id = useId();
  const [typed, setTyped] = useState<Typed | null>(null);
  const [problem, setProblem] = useState<Problem>(null);
  const shown = typed ?? textsOf(durationMs);

  function type(next: Typed): void {
    const [minutes, seconds] = [readNumber(next.minutes), readNumber(next.seconds)];
    if (minutes === null || seconds === null) return;
    setTyped(next);
    const wanted = (minutes * 60 + seconds) * 1000;
    setProblem(wanted > MAX_TIMER_MS ? 'long' : null);
    // Nothing yet may be on the way to something: it is only brought into range when the fields are left.
    if (wanted >= MIN_TIMER_MS) onChange(Math.min(wanted, MAX_TIMER_MS));
  }

  function leave(event: FocusEvent): void {
    if (event.currentTarget.contains(event.relatedTarget) || typed === null) return;
    const total = (readNumber(typed.minutes) ?? 0) * 60 + (readNumber(typed.seconds) ?? 0);
    if (total === 0) {
      onChange(MIN_TIMER_MS);
      setProblem('short');
    }
    setTyped(null);
    onLeave();
  }

  const describedBy = problem === null ? undefined : `${id}-problem`;
  return (
    <fieldset className={styles.field} onBlur={leave}>
      <legend className={styles.label}>{label}</legend>
      <div className={styles.parts}>
        {(['minutes', 'seconds'] as const).map((part) => (
          <label className={styles.part} key={part}>
            <input
              type="text"
              inputMode="numeric"
              autoComplete="off"
              maxLength={6}
              dir="ltr"
              aria-describedby={describedBy}
              value={shown[part]}
              onFocus={(event) => event.currentTarget.select()}
              onChange={(event) => type({ ...shown, [part]: event.currentTarget.value })}
            />
            <span>{t(`timer.${part}`)}</span>
          </label>
        ))}
      </div>
      <p className={styles.problem} id={`${id}-problem`} role="status">
        {problem === null ? '' : t(`timer.problem.${problem}`)}
      </p>
    </fieldset>
  );
}

function textsOf(durationMs: number): Typed {
  const all = Math.round(durationMs / 1000);
  return { minutes: String(Math.floor(all / 60)), seconds: String(all % 60) };
}
