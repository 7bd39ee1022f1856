import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { usePressSettings } from '@/features/player/access/access-context';
import { useServices } from '@/services/services-context';

/**
 * For the screens that belong to no run: passes over a tap that comes within the child's ignore-repeat time after the
 * tap that brought this place (rule P2). In a run, `nextPlayback` does this.
 */
export function useSlipGuard(place: string, cameAt: number, ignoreRepeatMs: number) {
  const { clock } = useServices().platform;
  const shown = useRef({ place, at: cameAt });
  useLayoutEffect(() => {
    if (shown.current.place !== place) shown.current = { place, at: clock.now() };
  }, [clock, place]);
  return useCallback(
    (tap: () => void) => {
      const since = clock.now() - shown.current.at;
      if (since < 0 || since >= ignoreRepeatMs) tap();
    },
    [clock, ignoreRepeatMs],
  );
}

/** For what a screen shows in turn by itself, without a word to the run: another page of cards, another question. */
export function useLocalSlipGuard(place: string) {
  const { clock } = useServices().platform;
  const [cameAt] = useState(() => clock.now());
  return useSlipGuard(place, cameAt, usePressSettings().ignoreRepeatMs);
}
