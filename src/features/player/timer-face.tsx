/**
 * The time of a step or a break: the disc, a word for what kind of time it is, and numbers only for a child who reads them.
 * While it runs nothing is drawn anew but the number, at most once a second.
 */
import { useEffect, useRef, useState } from 'react';
import { type Timer, timeLeft } from '@/domain/playing/timer';
import type { TimerKind } from '@/domain/step';
import { useServices } from '@/services/services-context';
import { useAnnounce } from './announcer';
import { useChildTexts } from './child-texts';
import { TimerDisc } from './timer-disc';
import styles from './timer-face.module.css';
import { momentsOf, nextMoment } from './timer-moments';

type Props = {
  readonly timer: Timer;
  readonly kind: TimerKind;
  readonly inNumbers: boolean;
};

export function TimerFace({ timer, kind, inNumbers }: Props) {
  const { clock } = useServices().platform;
  const { t, duration } = useChildTexts();
  const announce = useAnnounce();
  const [left, setLeft] = useState(() => timeLeft(timer, clock.now()));
  const shown = useRef(left);
  const isOver = left === 0;

  useEffect(() => {
    let alarm: ReturnType<typeof setTimeout> | undefined;
    const moments = momentsOf(timer.durationMs);
    shown.current = timeLeft(timer, clock.now());
    setLeft(shown.current);

    function look() {
      clearTimeout(alarm);
      const before = shown.current;
      // A clock that was set back must not give time back to the eye.
      const now = Math.min(timeLeft(timer, clock.now()), before);
      shown.current = now;
      const passed = moments.findLast(({ leftMs }) => now <= leftMs && before > leftMs);
      if (passed !== undefined) announce(t(passed.words));
      setLeft((last) => (inNumbers || now === 0 ? now : last));
      if (now > 0 && timer.status === 'running') {
        alarm = setTimeout(look, now - nextMoment(now, moments, inNumbers));
      }
    }
    if (timer.status === 'running') look();
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(alarm);
      document.removeEventListener('visibilitychange', look);
    };
  }, [timer, clock, inNumbers, announce, t]);

  return (
    <div className={styles.face} data-over={isOver || undefined}>
      <span className={styles.disc}>
        <TimerDisc timer={timer} />
      </span>
      <span className={styles.words} role="timer" aria-live="off">
        <span className={styles.kind}>{isOver ? t('time.over') : t(`time.${kind}`)}</span>
        {inNumbers && !isOver && <span className={styles.number}>{duration(left, 'short')}</span>}
      </span>
    </div>
  );
}
