/** Wrong tries at the lock's number: kept in the store, and here as well, should the store have no room. */
import { useEffect, useReducer, useState } from 'react';
import { afterWrongTry, triesNow, waitBeforeQuestion, waitBeforeTry } from '@/domain/lock-pin';
import { useServices } from '@/services/services-context';

export function useLockTries() {
  const { settings, platform } = useServices();
  const now = () => platform.clock.now();
  const [tries, setTries] = useState(() => triesNow(settings.current().lockTries, now()));
  const [, look] = useReducer((count: number) => count + 1, 0);

  // A clock that was set back is noticed once, and from then on time passes again.
  useEffect(() => {
    if (settings.current().lockTries !== tries) void settings.change({ lockTries: tries });
  }, [settings, tries]);

  const waitMs = waitBeforeTry(tries, now());
  const questionMs = waitBeforeQuestion(tries, now());
  const nextMs = [waitMs, questionMs ?? 0].filter((ms) => ms > 0).sort((a, b) => a - b)[0];
  useEffect(() => {
    if (nextMs === undefined) return;
    const again = setTimeout(look, nextMs);
    return () => clearTimeout(again);
  });

  return {
    /** Milliseconds until the next try counts. */
    waitMs,
    hasTried: tries !== null,
    isQuestionOffered: questionMs === 0,
    /** Read at the moment of the tap, whatever was drawn last. */
    mustWait: () => waitBeforeTry(tries, now()) > 0,
    addWrong: () => setTries((before) => afterWrongTry(before, now())),
  };
}
