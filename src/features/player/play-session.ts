/**
 * One routine being played: what is stored decides what is shown, never the other way round.
 *
 * A tap becomes events, the events are written, and only then does the screen follow. While a write is on its way
 * further taps are passed over: they were meant for the screen that is about to go. A wish for a break or for help
 * waits its turn.
 */
import type { Child } from '@/domain/child';
import { BY_GROWN_UP, nextPlayback } from '@/domain/playing/next-playback';
import type { PlayAction } from '@/domain/playing/play-action';
import { isOver, outcomeOf, type Playback, playbackOf, screenOf, shownLeft } from '@/domain/playing/playback';
import { EMPTY_SESSION, isUntouched, type Run, type RunSession } from '@/domain/playing/run';
import { pressingOf } from '@/domain/supports/touch-supports';
import type { AppServices } from '@/services/app-services';
import { type PlayState, placeOf, type Trouble } from './play-state';

/** Needed once for each run: fetched while the store is asked for the routine. */
const newRunPart = () => import('./new-run');

export type PlaySession = ReturnType<typeof createPlaySession>;

export function createPlaySession(services: AppServices, firstChild: Child, routineId: string) {
  const { runs, routines, platform } = services;
  const listeners = new Set<() => void>();
  let state: PlayState = { kind: 'loading' };
  let run: Run | null = null;
  let isChanged = false;
  let isBusy = false;
  let lastWrite: Promise<void> = Promise.resolve();
  let child = firstChild;
  let shownAt = 0;

  function show(next: PlayState): void {
    if (placeOf(next) !== placeOf(state)) shownAt = platform.clock.now();
    state = next;
    for (const listener of listeners) listener();
  }
  function showTrouble(trouble: Trouble, retry: () => void): void {
    show({ kind: 'trouble', trouble, retry });
  }
  function showRun(stored: Run): void {
    run = stored;
    const playback = playbackOf(stored, platform.clock.now());
    show({ kind: 'playing', run: stored, playback, asks: isChanged || screenOf(playback) === 'away' });
  }

  /** An error of ours is no reason for an empty screen; it is thrown on to be told. */
  async function orTrouble(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      showTrouble('unknown', load);
      throw error;
    }
  }

  const load = (): Promise<void> => orTrouble(open);

  async function open(): Promise<void> {
    show({ kind: 'loading' });
    const [routine, stored, part] = await Promise.all([
      routines.get(routineId),
      runs.open(child.id, routineId),
      newRunPart(),
    ]);
    if (!stored.ok) return showTrouble(stored.failure.kind, load);
    const begun = stored.value;
    const isOld = begun !== null && routine.ok && (await part.isChangedSince(services, begun, routine.value));
    if (begun === null) return start();
    if (isOld && isUntouched(begun)) return start(begun);
    if (begun.steps.length === 0) return showTrouble('no-steps', load);
    isChanged = isOld;
    run = begun;
    // Time stands still while the question is on the screen.
    await act({ type: isChanged ? 'leave' : 'wake' });
    if (state.kind === 'loading') showRun(begun);
  }

  /** An unfinished run of this routine is ended by the store in the same transaction; its tokens are kept (P37). */
  async function start(before: Run | null = null): Promise<void> {
    const routine = await routines.get(routineId);
    if (!routine.ok) return showTrouble(routine.failure.kind, load);
    const { newRun } = await newRunPart();
    const now = platform.clock.now();
    const earned = before === null ? 0 : playbackOf(before, now).tokens;
    const { run: fresh, events } = await newRun(services, child, routine.value, { now, earned });
    if (fresh.steps.length === 0) return showTrouble('no-steps', load);
    const started = await runs.start(fresh, events);
    if (!started.ok) return showTrouble(started.failure.kind, load);
    isChanged = false;
    showRun(started.value);
  }

  function act(action: PlayAction): Promise<void> {
    if (isBusy && !isPatient(action)) return lastWrite;
    const next = () => orTrouble(() => perform(action));
    lastWrite = lastWrite.then(next, next);
    return lastWrite;
  }

  async function perform(action: PlayAction): Promise<void> {
    if (run === null) return;
    const current = run;
    const at = platform.clock.now();
    const now = playbackOf(current, at);
    // P59: a break or help comes first; that the routine was changed is asked again after it.
    const told =
      isChanged && ['break', 'help'].includes(action.type) ? { ...now, awaySince: now.awaySince ?? at } : now;
    const events = nextPlayback(told, action, {
      at,
      shownAt,
      ignoreRepeatMs: pressingOf(child).ignoreRepeatMs,
      breakMs: child.breakMs,
    });
    if (events.length === 0) return showAway(told);
    const after = playbackOf(
      { ...current, events: [...current.events, ...events], seen: { at, leftMs: null } },
      at,
    );
    const outcome = isOver(after) === isOver(told) ? undefined : isOver(after) ? outcomeOf(after) : null;
    isBusy = true;
    const stored = await runs
      .append(current.id, events, { at, leftMs: shownLeft(after, at) }, outcome)
      .finally(() => {
        isBusy = false;
      });
    if (stored.ok) {
      if (told !== now) isChanged = false;
      showRun(stored.value);
    } else showTrouble(stored.failure.kind, () => retry(current, action));
  }

  async function retry(stored: Run, action: PlayAction): Promise<void> {
    showRun(stored);
    shownAt = Number.NEGATIVE_INFINITY;
    await act(action);
  }

  /** The device slept while the screen was on: the tap that wakes it finds the question. */
  function showAway(told: Playback): void {
    if (told.awaySince !== null && state.kind === 'playing' && !state.asks && run !== null) showRun(run);
  }

  /** The screen is alive (again): after sleep, after the lock, after the clock was changed. */
  async function wake(): Promise<void> {
    await act({ type: 'wake' });
  }

  /** Tells the store that the screen was alive just now. */
  function beat(): void {
    if (run === null || isBusy || state.kind !== 'playing' || state.asks) return;
    const now = platform.clock.now();
    const told = playbackOf(run, now);
    if (told.awaySince !== null || told.isCorrected) {
      void wake();
      return;
    }
    if (isOver(told)) return;
    const seen = { at: now, leftMs: shownLeft(told, now) };
    run = { ...run, seen };
    runs.seen(run.id, seen);
  }

  async function goOn(): Promise<void> {
    if (run === null) return;
    isChanged = false;
    const isAway = screenOf(playbackOf(run, platform.clock.now())) === 'away';
    await act({ type: isAway ? 'go-on' : 'wake' });
    if (!isAway) showRun(run);
  }

  /** What the grown-up says about the run; it is no event, and nothing moves by it. */
  async function setSession(set: Partial<RunSession>): Promise<boolean> {
    if (run === null) return false;
    const stored = await runs.setSession(run.id, set);
    if (!stored.ok || run === null || run.id !== stored.value.id) return false;
    run = { ...run, session: stored.value.session ?? EMPTY_SESSION };
    if (state.kind === 'playing') show({ ...state, run });
    return true;
  }

  /** From the first step of the routine as it is now; where that is gone, of the copy that the run keeps. */
  async function startAgain(): Promise<void> {
    const routine = await routines.get(routineId);
    if (routine.ok && routine.value.steps.some((step) => step.deletedAt === null)) return start(run);
    isChanged = false;
    await act({ type: 'start-again' });
  }

  return {
    getState: () => state,
    /** The settings as they are now; what was decided when the run began stays. */
    setChild(changed: Child) {
      child = changed;
    },
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    load,
    act,
    wake,
    beat,
    goOn,
    startAgain,
    setSession,
  };
}

function isPatient({ type }: PlayAction): boolean {
  return ['break', 'help', 'stop', 'wake', 'leave', 'go-on', 'start-again', ...BY_GROWN_UP].includes(type);
}
