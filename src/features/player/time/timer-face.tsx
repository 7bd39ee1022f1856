/**
 * The time of a step or a break: a picture of it in the child's own style, a word for what kind of time it is, and
 * numbers only for a child who reads them. While it runs nothing is drawn anew but the number, at most once a second.
 */
import type { Child } from '@/domain/child';
import type { Timer } from '@/domain/playing/timer';
import type { TimerKind } from '@/domain/step';
import { useChildTexts } from '@/features/player/child-texts';
import { useSound } from '@/features/player/use-sound';
import styles from './timer-face.module.css';
import { warningAt } from './timer-moments';
import { TimerPicture } from './timer-picture';
import { useTimeLeft } from './use-time-left';

export type TimeFaceSupports = Pick<
  Child,
  'timerStyle' | 'discScale' | 'timeInNumbers' | 'warnings' | 'chimes' | 'chimeVolume' | 'silent'
>;

type Props = {
  readonly timer: Timer;
  readonly kind: TimerKind;
  readonly supports: TimeFaceSupports;
};

export function TimerFace({ timer, kind, supports }: Props) {
  const { timerStyle, discScale, warnings } = supports;
  const { t, duration } = useChildTexts();
  const chime = useSound(supports);
  const isNumber = timerStyle === 'number';
  const inNumbers = supports.timeInNumbers || isNumber;
  const left = useTimeLeft(timer, { warnings, inNumbers, chime });
  const status = left === 0 ? 'finished' : timer.status;
  const warning = status === 'running' ? warningAt(left, timer.durationMs, warnings) : null;

  return (
    <div className={styles.face} data-style={timerStyle}>
      {timerStyle !== 'none' && (
        <span className={styles.picture} data-status={status}>
          <TimerPicture timer={timer} style={timerStyle} scale={discScale} leftMs={left} />
          {warning !== null && <span className={styles.ring} key={warning} />}
          {status === 'paused' && <PausedSign />}
          {status === 'finished' && <FinishedFace />}
        </span>
      )}
      <span className={styles.words} role="timer" aria-live="off">
        <span className={styles.kind}>
          {warning !== null
            ? t('time.left', { time: duration(warning * 60_000, 'long') })
            : status === 'running'
              ? t(`time.${kind}`)
              : t(WORDS[status])}
        </span>
        {inNumbers && status !== 'finished' && warning === null && (
          <span className={isNumber ? 'visually-hidden' : styles.number}>{duration(left, 'short')}</span>
        )}
      </span>
    </div>
  );
}

const WORDS = { ready: 'time.ready', paused: 'time.paused', finished: 'time.over' } as const;

function PausedSign() {
  return (
    <svg className={styles.paused} viewBox="0 0 24 24" aria-hidden focusable="false">
      <circle cx="12" cy="12" r="11" />
      <path d="M9 8v8M15 8v8" />
    </svg>
  );
}

/** A clock that has come to its end: the hand at 12. */
function FinishedFace() {
  return (
    <svg className={styles.finished} viewBox="0 0 100 100" aria-hidden focusable="false">
      <circle cx="50" cy="50" r="47" />
      {QUARTERS.map((angle) => (
        <path key={angle} d="M50 11v5" transform={`rotate(${angle} 50 50)`} />
      ))}
      <path className={styles.hand} d="M50 56V26" />
    </svg>
  );
}

const QUARTERS = [0, 90, 180, 270];
