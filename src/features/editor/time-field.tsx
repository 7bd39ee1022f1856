/** A time of day ('HH:MM') that may be none. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import styles from './time-field.module.css';

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly time: string | null;
  readonly onType: (time: string | null) => void;
  readonly onClear: () => void;
  readonly onLeave: () => void;
};

export function TimeField({ label, hint, time, onType, onClear, onLeave }: Props) {
  const { t } = useTranslation('editor');
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.row}>
        <input
          id={id}
          type="time"
          className={styles.input}
          value={time ?? ''}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          onChange={(event) => onType(event.currentTarget.value === '' ? null : event.currentTarget.value)}
          onBlur={onLeave}
        />
        {time !== null && (
          <Button rank="quiet" onClick={onClear}>
            {t('clear')}
          </Button>
        )}
      </div>
      {hint !== undefined && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
