import type { Migration, OldRecord } from './migration';

/**
 * Adds the history that undo reads, and indexes so that a list costs what it shows and not what is stored.
 * An index cannot hold `null`, so use and bin are told by `live`, and a run that goes on by `open`.
 */
export const editsAndIndexes: Migration = {
  version: 2,
  stores: { edits: ['routineId', 'seq'] },
  indexes: {
    children: { order: ['live', 'order'], bin: 'deletedAt' },
    routines: { home: ['childId', 'live', 'order'], bin: 'deletedAt' },
    media: { put: 'putAt' },
    runs: {
      open: ['open', 'childId', 'startedAt'],
      child: ['childId', 'startedAt'],
      routine: ['routineId', 'startedAt'],
    },
  },
  records: {
    children: withLive,
    routines: withLive,
    runs: (run) => (run.endedAt === null ? { ...run, open: 1 } : undefined),
  },
};

function withLive(record: OldRecord): OldRecord {
  return { ...record, live: typeof record.deletedAt === 'number' ? 0 : 1 };
}
