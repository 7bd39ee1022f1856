/**
 * One routine while it is being edited: what is stored, the edits on their way there, and whether they have arrived.
 *
 * The screen shows an edit at once; it counts as saved only when its write has completed. Edits are written one after
 * the other. When one cannot be written, it and all that follow stay on the screen and wait for "Try again" or for
 * the next edit, so that typed words are never lost to a full disk.
 */
import type { EditHistory, EditName } from '@/domain/edit';
import { liveSteps, type Routine } from '@/domain/routine';
import type { RoutineChange } from '@/domain/routine-change';
import type { Step } from '@/domain/step';
import type { StoreFailure } from '@/domain/store-failure';
import type { AppServices } from '@/services/app-services';
import { type EditQueue, sharingSteps, withEdit, withoutOpen, withPendingEdits } from './edit-queue';

/** A pause in typing that is long enough to write down what was typed. */
const TYPING_PAUSE_MS = 350;
/** How long another tab's change may wait to be seen here; several are then one reading. */
const FOLLOW_MS = 80;
/** An edit changes the routine and its history. */
const TOLD_OF_AN_EDIT = 2;

export type DraftState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly failure: StoreFailure }
  | {
      readonly status: 'ready';
      readonly routine: Routine;
      readonly steps: readonly Step[];
      readonly saving: 'saved' | 'saving' | 'failed';
      /** Why the last edit could not be written. */
      readonly failure: StoreFailure | null;
      readonly history: EditHistory;
    };

export type RoutineDraft = {
  readonly getState: () => DraftState;
  readonly subscribe: (told: () => void) => () => void;
  readonly change: (change: RoutineChange, name: EditName) => void;
  /** An edit that goes on while someone types into `field`. */
  readonly type: (field: string, change: RoutineChange, name: EditName) => void;
  /** Starts to write what is still being typed. */
  readonly flush: () => void;
  /** Resolves when everything is written, or could not be. */
  readonly settle: () => Promise<void>;
  /** Writes the waiting edits again, or reads the routine again. */
  readonly retry: () => void;
  readonly undo: () => Promise<EditName | null>;
  readonly redo: () => Promise<EditName | null>;
  readonly hasUnsaved: () => boolean;
  /** Rises with every edit made here. */
  readonly editCount: () => number;
};

export function createRoutineDraft(services: AppServices, routineId: string): RoutineDraft {
  const listeners = new Set<() => void>();
  let state: DraftState = { status: 'loading' };
  let stored: Routine | null = null;
  let loadFailure: StoreFailure | null = null;
  let history: EditHistory = { undo: null, redo: null };
  let queue: EditQueue = [];
  let failure: StoreFailure | null = null;
  let typingTimer: ReturnType<typeof setTimeout> | undefined;
  let readTimer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> | null = null;
  let turning = 0;
  let edits = 0;
  let reading = 0;
  /** How many changes of this routine were told while an edit of ours was being written. */
  let heard = 0;

  function show(): void {
    const next = nextState();
    if (isSameState(state, next)) return;
    state = next;
    for (const told of listeners) told();
  }

  function nextState(): DraftState {
    if (stored === null) {
      return loadFailure === null ? { status: 'loading' } : { status: 'failed', failure: loadFailure };
    }
    const routine = withPendingEdits(stored, queue, services.platform.clock.now());
    const isSame = state.status === 'ready' && state.routine.steps === routine.steps;
    return {
      status: 'ready',
      routine,
      steps: isSame && state.status === 'ready' ? state.steps : liveSteps(routine),
      saving: failure !== null ? 'failed' : queue.length > 0 || turning > 0 ? 'saving' : 'saved',
      failure,
      history: queue.length === 0 ? history : { undo: queue.at(-1)?.name ?? null, redo: null },
    };
  }

  /** Answers that come back out of order are passed over; edits only ever raise the stamp. */
  function take(read: Routine): void {
    if (stored !== null && read.stamp < stored.stamp) return;
    if (stored === null || read.stamp !== stored.stamp) stored = sharingSteps(stored, read);
  }

  async function read(): Promise<void> {
    reading += 1;
    const mine = reading;
    const [found, turns] = await Promise.all([
      services.routines.get(routineId),
      services.routines.history(routineId),
    ]);
    if (mine !== reading) return;
    if (found.ok) take(found.value);
    loadFailure = found.ok ? null : found.failure;
    // A routine that was deleted elsewhere cannot be edited any more.
    if (!found.ok && found.failure.kind === 'missing') stored = null;
    if (turns.ok) history = turns.value;
    show();
  }

  function write(): Promise<void> {
    writing ??= writeAll().finally(() => {
      writing = null;
      readWhatIsNotOurs(0);
      // Completed while the loop was already on its way out.
      if (failure === null && queue[0]?.openField === null) void write();
      show();
    });
    return writing;
  }

  /** A write answers with what it wrote, so our own changes need not be read again. */
  function readWhatIsNotOurs(ours: number): void {
    if (heard > 0 && heard !== ours) readSoon();
    heard = 0;
  }

  function readSoon(): void {
    clearTimeout(readTimer);
    readTimer = setTimeout(() => {
      if (writing === null) void read();
      else void writing.then(readSoon);
    }, FOLLOW_MS);
  }

  async function writeAll(): Promise<void> {
    for (let edit = queue[0]; edit !== undefined && edit.openField === null; edit = queue[0]) {
      const result = await services.routines.change(edit.change, edit.name);
      readWhatIsNotOurs(result.ok ? TOLD_OF_AN_EDIT : 0);
      if (result.ok) {
        take(result.value);
        history = { undo: edit.name, redo: null };
      }
      failure = result.ok ? null : result.failure;
      // There is never room for it: it would stand in the way of all that follow.
      if (result.ok || result.failure.kind === 'too-many-steps') queue = queue.slice(1);
      if (!result.ok) return;
      if (queue.length > 0) show();
    }
  }

  function add(change: RoutineChange, name: EditName, openField: string | null): void {
    edits += 1;
    queue = withEdit(queue, { change, name, openField });
    show();
    clearTimeout(typingTimer);
    if (openField === null) void write();
    else {
      typingTimer = setTimeout(flush, TYPING_PAUSE_MS);
      if (queue.length > 1) void write();
    }
  }

  function flush(): void {
    clearTimeout(typingTimer);
    queue = withoutOpen(queue);
    if (queue.length > 0) void write();
  }

  async function settle(): Promise<void> {
    flush();
    while (writing !== null) await writing;
  }

  async function turn(direction: 'undo' | 'redo'): Promise<EditName | null> {
    turning += 1;
    await settle();
    if (queue.length > 0) {
      turning -= 1;
      show();
      return null;
    }
    const result = await services.routines[direction](routineId);
    failure = result.ok ? null : result.failure;
    turning -= 1;
    await read();
    return result.ok ? result.value : null;
  }

  function follow(): () => void {
    void read();
    return services.onChange((change) => {
      if (change.store !== 'routines' && change.store !== 'edits') return;
      if (change.id !== undefined && change.id !== routineId) return;
      if (writing === null) readSoon();
      else heard += 1;
    });
  }

  let unfollow: (() => void) | null = null;
  return {
    getState: () => state,
    subscribe(told) {
      listeners.add(told);
      unfollow ??= follow();
      return () => {
        listeners.delete(told);
        if (listeners.size > 0) return;
        clearTimeout(readTimer);
        unfollow?.();
        unfollow = null;
      };
    },
    change: (change, name) => add(change, name, null),
    type: (field, change, name) => add(change, name, field),
    flush,
    settle,
    retry() {
      if (queue.length > 0) void settle();
      else {
        failure = null;
        void read();
      }
    },
    undo: () => turn('undo'),
    redo: () => turn('redo'),
    hasUnsaved: () => queue.length > 0,
    editCount: () => edits,
  };
}

function isSameState(a: DraftState, b: DraftState): boolean {
  if (a.status !== 'ready' || b.status !== 'ready') return false;
  return (
    a.routine === b.routine &&
    a.saving === b.saving &&
    a.failure === b.failure &&
    a.history.undo === b.history.undo &&
    a.history.redo === b.history.redo
  );
}
