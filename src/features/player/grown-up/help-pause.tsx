/**
 * The pause before helping (constant time delay): the grown-up taps when the step comes, and helps when the button is full.
 * It is quiet, since the child hears and sees the room as well.
 */
import { type CSSProperties, useEffect, useState } from 'react';
import { HELP_PAUSES_MS } from '@/domain/supports/supports';
import type { Waiting } from '@/features/player/lock/wait-ring';
import { useServices } from '@/services/services-context';
import { Button } from '@/ui/button';
import { ChoiceGroup } from '@/ui/choice-group';
import { useTexts } from '@/ui/texts';
import styles from './help-pause.module.css';

type Props = {
  /** By the step's plan, or the child's setting; milliseconds. */
  readonly planned: number;
  readonly waiting: Waiting | null;
  readonly setWaiting: (waiting: Waiting | null) => void;
};

export function HelpPause({ planned, waiting, setWaiting }: Props) {
  const { t } = useTexts('grown-up');
  const { clock } = useServices().platform;
  const [ms, setMs] = useState(planned);
  const choices = [...new Set<number>([...HELP_PAUSES_MS, planned])].sort((a, b) => a - b);
  const passedMs = waiting === null ? 0 : clock.now() - waiting.startedAt;
  const leftMs = waiting === null ? 0 : waiting.ms - passedMs;
  const [, look] = useState(0);
  useEffect(() => {
    if (leftMs <= 0) return;
    const over = setTimeout(() => look((count) => count + 1), leftMs);
    return () => clearTimeout(over);
  });

  return (
    <div className={styles.pause}>
      <ChoiceGroup
        label={t('pause.label')}
        choices={choices.map((value) => ({
          value: String(value),
          label: value === 0 ? t('pause.none') : t('pause.seconds', { count: value / 1_000 }),
        }))}
        value={String(ms)}
        onChange={(value) => {
          setMs(Number(value));
          setWaiting(null);
        }}
      />
      {ms > 0 && (
        <Button
          className={styles.start ?? ''}
          onClick={() => setWaiting({ startedAt: clock.now(), ms })}
          style={{ '--wait': `${ms}ms`, '--passed': `-${Math.max(passedMs, 0)}ms` } as CSSProperties}
        >
          {waiting !== null && <span className={styles.fill} key={waiting.startedAt} aria-hidden />}
          <span className={styles.words}>{t('pause.start', { count: ms / 1_000 })}</span>
        </Button>
      )}
      <p className={styles.note} role="status">
        {waiting !== null && t(leftMs > 0 ? 'pause.waiting' : 'pause.over')}
      </p>
    </div>
  );
}
