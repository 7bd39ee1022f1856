/**
 * "The screen is alive, and so much time is left": told every second or so, and cheap.
 *
 * Only the latest one counts. While one is being written the next ones wait as one, and the disk is not waited for:
 * in a crash a heartbeat may be lost, an event never.
 */
import type { Run } from '@/domain/playing/run';
import type { Store } from './store';
import type { Table } from './table';

export type Heartbeat = {
  seen(runId: string, seen: Run['seen']): void;
  /** An event that carries its own `seen` follows: what still waits is older. */
  forget(runId: string): void;
};

export function createHeartbeat(store: Store, table: Table<Run>): Heartbeat {
  const waiting = new Map<string, Run['seen']>();
  let writing = false;

  async function writeWaiting(): Promise<void> {
    if (writing) return;
    writing = true;
    try {
      while (waiting.size > 0) await writeBatch();
    } finally {
      writing = false;
    }
  }

  async function writeBatch(): Promise<void> {
    const batch = [...waiting];
    waiting.clear();
    await store.writeRelaxed('runs', async (transaction) => {
      const runs = transaction.objectStore('runs');
      for (const [runId, seen] of batch) {
        const [run] = table.readable([await runs.get(runId)].filter((value) => value !== undefined));
        if (run?.endedAt === null) await runs.put(table.storable({ ...run, seen }));
      }
    });
  }

  return {
    seen(runId, seen) {
      waiting.set(runId, seen);
      void writeWaiting();
    },
    forget: (runId) => waiting.delete(runId),
  };
}
