/**
 * When to leave: a still clock that shows that time, and a bar for what is to spare until then. It changes once a minute,
 * counts no seconds, and when nothing is to spare it says only that.
 */
import { useEffect, useState } from 'react';
import { plannedLeft, slackOf } from '@/domain/playing/slack';
import type { Timer } from '@/domain/playing/timer';
import { useChildTexts } from '@/features/player/child-texts';
import { useServices } from '@/services/services-context';
import { clockText } from '@/ui/clock-text';
import styles from './leave-by.module.css';

const MINUTE_MS = 60_000;
/** A full bar: more than that is no matter for now. */
const FULL_MINUTES = 30;
/** More minutes than this tell a child nothing. */
const MOST_MINUTES = 60;

type Props = {
  /** Milliseconds since 1970. */
  readonly leaveAt: number;
  /** The steps that are still to be done, the current one first. */
  readonly open: Parameters<typeof plannedLeft>[0];
  /** Of the current step. */
  readonly timer: Timer | null;
  /** On one line, without the bar. */
  readonly isSmall?: boolean;
};

export function LeaveBy({ leaveAt, open, timer, isSmall = false }: Props) {
  const { t, language, duration } = useChildTexts();
  const now = useMinute();
  const slack = slackOf(plannedLeft(open, timer, now), leaveAt, now);
  const at = new Date(leaveAt);
  const [hours, minutes] = [at.getHours(), at.getMinutes()];
  const clockTime = `${twoDigits(hours)}:${twoDigits(minutes)}`;
  return (
    <div className={styles.leaveBy} data-small={isSmall || undefined}>
      <svg className={styles.clock} viewBox="0 0 100 100" aria-hidden focusable="false">
        <circle cx="50" cy="50" r="46" />
        {QUARTERS.map((angle) => (
          <path key={angle} d="M50 8v7" transform={`rotate(${angle} 50 50)`} />
        ))}
        <path className={styles.hour} d="M50 50V28" transform={`rotate(${hours * 30 + minutes / 2} 50 50)`} />
        <path className={styles.minute} d="M50 50V16" transform={`rotate(${minutes * 6} 50 50)`} />
      </svg>
      <div className={styles.texts} data-part="leave-by">
        <p className={styles.at}>{t('leaveBy.at', { time: clockText(clockTime, language) })}</p>
        <svg
          className={styles.bar}
          viewBox="0 0 100 10"
          preserveAspectRatio="none"
          aria-hidden
          focusable="false"
        >
          <rect className={styles.track} width="100" height="10" />
          <rect className={styles.slack} width={shareOf(slack) * 100} height="10" />
        </svg>
        <p className={styles.words}>
          {slack <= 0
            ? t('leaveBy.none')
            : slack > MOST_MINUTES
              ? t('leaveBy.much')
              : t('leaveBy.slack', { time: duration(slack * MINUTE_MS, 'long') })}
        </p>
      </div>
    </div>
  );
}

const QUARTERS = [0, 90, 180, 270];

function shareOf(slack: number): number {
  return Math.min(Math.max(slack, 0), FULL_MINUTES) / FULL_MINUTES;
}

/** The time, told once a minute and whenever the page comes back. */
function useMinute(): number {
  const { clock } = useServices().platform;
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    const look = () => setNow(clock.now());
    const every = setInterval(look, MINUTE_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(every);
      document.removeEventListener('visibilitychange', look);
    };
  }, [clock]);
  return now;
}

const twoDigits = (count: number) => String(count).padStart(2, '0');
