/** A child's device without a screen: the domain's rules, a clock that the test turns, and what was stored. */
import { nextPlayback, openingEvents } from '@/domain/playing/next-playback';
import type { PlainAction, PlayAction } from '@/domain/playing/play-action';
import { playbackOf, screenOf, shownLeft, stepOf } from '@/domain/playing/playback';
import type { PlayedStep } from '@/domain/playing/played-step';
import { PLAIN_PLAN, type RunPlan } from '@/domain/playing/run';
import type { RunEvent } from '@/domain/playing/run-event';

export const NOON = 1_800_000_000_000;
export const SECOND = 1_000;
export const MINUTE = 60_000;

export function step(
  id: string,
  timer: PlayedStep['timer'] = null,
  kind: PlayedStep['kind'] = 'do',
): PlayedStep {
  return { id, kind, picture: null, label: { en: id }, say: {}, timer };
}

export const STEPS = [
  step('wet'),
  step('scrub', { kind: 'at-least', durationMs: 20 * SECOND }),
  step('rest', { kind: 'break', durationMs: 2 * MINUTE }, 'break'),
  step('dry'),
];

/** One device playing: it keeps what it stores, as the screen does. */
export function playingDevice(steps: readonly PlayedStep[] = STEPS, set: Partial<RunPlan> = {}) {
  const plan = { ...PLAIN_PLAN, ...set };
  const stored: RunEvent[] = [];
  let now = NOON;
  let shownAt = NOON - MINUTE;
  let seen = { at: NOON, leftMs: null as number | null };
  const run = () => ({ steps, events: stored, seen, plan });
  const look = () => playbackOf(run(), now);
  /** What the child would call "another screen". */
  const place = () => {
    const told = playbackOf({ ...run(), seen: { at: now, leftMs: null } }, now);
    return `${screenOf(told)} ${told.stepIndex} ${told.part} ${told.saying} ${told.breakState?.card}`;
  };
  const see = () => {
    seen = { at: now, leftMs: shownLeft(look(), now) };
  };
  const store = (events: readonly RunEvent[]) => {
    if (events.length === 0) return events;
    const before = place();
    stored.push(...events);
    const told = playbackOf({ ...run(), seen: { at: now, leftMs: null } }, now);
    seen = { at: now, leftMs: shownLeft(told, now) };
    if (place() !== before) shownAt = now;
    return events;
  };
  store(openingEvents(steps, plan, now));
  return {
    stored,
    run,
    look,
    see,
    now: () => now,
    at: () => stepOf(look())?.id ?? 'finished',
    left: () => shownLeft(look(), now),
    screen: () => screenOf(look()),
    wait: (ms: number) => {
      now += ms;
    },
    do: (action: PlayAction | PlainAction, ignoreRepeatMs = 800) => {
      const full: PlayAction = typeof action === 'string' ? { type: action } : action;
      return store(nextPlayback(look(), full, { at: now, shownAt, ignoreRepeatMs, breakMs: 5 * MINUTE }));
    },
    after(ms: number, action: PlayAction | PlainAction) {
      now += ms;
      return this.do(action);
    },
    doneAfter(ms: number) {
      now += ms;
      return this.do('done');
    },
  };
}
