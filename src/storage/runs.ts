/**
 * Runs: what the child does, written event by event, so that a reload or an empty battery loses nothing.
 *
 * An index of open runs alone answers "is there one to go on with" without looking at the thousands that ended.
 */
import * as v from 'valibot';
import { EMPTY_SESSION, type Run, type RunOutcome, type RunSession } from '@/domain/playing/run';
import type { RunEvent } from '@/domain/playing/run-event';
import { writeFields } from '@/domain/stamped';
import { createHeartbeat } from './heartbeat';
import { runSchema, runTap } from './schemas/run';
import { startingWith } from './starting-with';
import type { Saving, Store } from './store';
import { createTable } from './table';

export type RunStore = {
  get(runId: string): Saving<Run>;
  open(childId: string, routineId?: string): Saving<Run | null>;
  /** The latest first. */
  recent(routineId: string, limit: number): Saving<readonly Run[]>;
  recentOfChild(childId: string, limit: number): Saving<readonly Run[]>;
  start(
    run: Pick<Run, 'routineId' | 'childId' | 'title' | 'steps' | 'seen' | 'plan'>,
    events: readonly RunEvent[],
  ): Saving<Run>;
  append(
    runId: string,
    events: readonly RunEvent[],
    seen: Run['seen'],
    outcome?: RunOutcome | null,
  ): Saving<Run>;
  setSession(runId: string, set: Partial<RunSession>): Saving<Run>;
  seen(runId: string, seen: Run['seen']): void;
};

export function createRunStore(store: Store): RunStore {
  const table = createTable('runs', runSchema, store.damage);
  const heartbeat = createHeartbeat(store, table);
  let own: Run | null = null;

  /** A run with this tab's own latest edit is known to be whole: a child's tap does not wait for all of it to be checked. */
  function knownOf(stored: unknown): Run {
    const { id, stamp } = Object(stored) as Partial<Run>;
    return own !== null && own.id === id && own.stamp === stamp ? own : table.required(stored);
  }

  const latest = (by: 'routine' | 'child', id: string, limit: number) =>
    store.read(['runs'], async (transaction) => {
      const found: unknown[] = [];
      let cursor = await transaction.objectStore('runs').index(by).openCursor(startingWith(id), 'prev');
      while (cursor !== null && found.length < limit) {
        found.push(cursor.value);
        cursor = await cursor.continue();
      }
      return table.readable(found);
    });

  return {
    get: (runId) =>
      store.read(['runs'], async (transaction) =>
        table.required(await transaction.objectStore('runs').get(runId)),
      ),
    open: (childId, routineId) =>
      store.read(['runs'], async (transaction) => {
        const open = transaction.objectStore('runs').index('open');
        const runs = table.readable(await open.getAll(startingWith(1, childId)));
        return runs.findLast((run) => routineId === undefined || run.routineId === routineId) ?? null;
      }),
    recent: (routineId, limit) => latest('routine', routineId, limit),
    recentOfChild: (childId, limit) => latest('child', childId, limit),
    start: (fields, events) =>
      store.write(['runs'], async (write) => {
        const now = store.now();
        const runs = write.transaction.objectStore('runs');
        const open = table.readable(await runs.index('open').getAll(startingWith(1, fields.childId)));
        for (const old of open.filter((run) => run.routineId === fields.routineId)) {
          const end = { outcome: 'left', endedAt: old.seen.at } as const;
          await runs.put(table.storable(writeFields(old, end, await write.stamp(old.stamp))));
          write.changed({ store: 'runs', id: old.id });
        }
        const run: Run = {
          ...fields,
          id: store.newId(),
          createdAt: now,
          stamp: await write.stamp(),
          stamps: {},
          deletedAt: null,
          startedAt: now,
          endedAt: null,
          outcome: null,
          events,
        };
        await runs.put(table.storable(run));
        write.changed({ store: 'runs', id: run.id });
        return run;
      }),
    append: (runId, events, seen, outcome) => {
      heartbeat.forget(runId);
      return store.write(['runs'], async (write) => {
        const runs = write.transaction.objectStore('runs');
        const run = knownOf(await runs.get(runId));
        const end = outcome === undefined ? {} : { outcome, endedAt: outcome && store.now() };
        const tap = v.parse(runTap, { events, seen });
        const set = { events: [...run.events, ...tap.events], seen: tap.seen, ...end };
        const next = writeFields(run, set, await write.stamp(run.stamp));
        // Not waited for: the transaction's end is, and this is a child's tap.
        runs.put(table.indexed(next)).catch(() => undefined);
        write.afterwards(() => {
          own = next;
        });
        write.changed({ store: 'runs', id: runId });
        return next;
      });
    },
    setSession: (runId, set) =>
      store.write(['runs'], async (write) => {
        const runs = write.transaction.objectStore('runs');
        const run = table.required(await runs.get(runId));
        const session = { ...EMPTY_SESSION, ...run.session, ...set };
        const next = writeFields(run, { session }, await write.stamp(run.stamp));
        await runs.put(table.storable(next));
        write.changed({ store: 'runs', id: runId });
        return next;
      }),
    seen: heartbeat.seen,
  };
}
