/** The time left as the screen shows it, and what is said and sounds on the way. Nothing wakes up between two moments. */
import { useEffect, useRef, useState } from 'react';
import { type Timer, timeLeft } from '@/domain/playing/timer';
import { WARNING_MINUTES, type WarningMinute } from '@/domain/supports/time-supports';
import { useAnnounce } from '@/features/player/announcer';
import { useChildTexts } from '@/features/player/child-texts';
import { useServices } from '@/services/services-context';
import { momentsOf, nextMoment, passedBetween, WARNING_MS } from './timer-moments';

type Options = {
  readonly warnings: readonly WarningMinute[];
  readonly inNumbers: boolean;
  readonly chime: (kind: 'warning' | 'end') => void;
};

export function useTimeLeft(timer: Timer, { warnings, inNumbers, chime }: Options): number {
  const { clock } = useServices().platform;
  const { t } = useChildTexts();
  const announce = useAnnounce();
  const [left, setLeft] = useState(() => timeLeft(timer, clock.now()));
  const shown = useRef(left);
  // Another list with the same minutes is no reason to begin anew.
  const warned = warnings.join();

  useEffect(() => {
    let alarm: ReturnType<typeof setTimeout> | undefined;
    const minutes = WARNING_MINUTES.filter((one) => warned.split(',').includes(`${one}`));
    const moments = momentsOf(timer.durationMs, minutes);
    shown.current = timeLeft(timer, clock.now());
    setLeft(shown.current);

    function look() {
      clearTimeout(alarm);
      const before = shown.current;
      // A clock that was set back must not give time back to the eye.
      const now = Math.min(timeLeft(timer, clock.now()), before);
      shown.current = now;
      const { says, chime: sound, isSeen } = passedBetween(moments, before, now);
      if (says !== null) announce(t(says));
      if (sound !== null && !isLongOver(timer, clock.now())) chime(sound);
      if (inNumbers || isSeen) setLeft(now);
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
  }, [timer, clock, warned, inNumbers, announce, t, chime]);

  return left;
}

function isLongOver(timer: Timer, now: number): boolean {
  return timer.status === 'running' && now - timer.endsAt >= WARNING_MS;
}
