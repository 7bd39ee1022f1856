/**
 * The stores and what finds a record in them.
 *
 * Values are `unknown` on purpose: a database outlives versions of the app and may be damaged, so nothing read
 * from it is trusted before its schema has looked at it.
 *
 * Two fields exist only here. `live` (1 in use, 0 in the bin) lets an index hold a child's routines in their
 * order without the binned ones; `open` (1, or absent once the run has ended) makes an index of open runs only.
 */
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';

type Records = { key: string; value: unknown };

export interface Shape extends DBSchema {
  children: Records & { indexes: { order: [number, string]; bin: number } };
  cards: Records & { indexes: { live: number; pack: string; bin: number } };
  packs: Records;
  routines: Records & { indexes: { home: [string, number, string]; bin: number } };
  boards: Records;
  dayPlans: Records;
  runs: Records & {
    indexes: { open: [number, string, number]; routine: [string, number]; child: [string, number] };
  };
  media: Records & { indexes: { put: number } };
  settings: Records;
  edits: { key: [string, number]; value: unknown };
}

export type StoreName =
  | 'children'
  | 'cards'
  | 'packs'
  | 'routines'
  | 'boards'
  | 'dayPlans'
  | 'runs'
  | 'media'
  | 'settings'
  | 'edits';

export type Database = IDBPDatabase<Shape>;
export type ReadTransaction = IDBPTransaction<Shape, StoreName[], 'readonly'>;
export type WriteTransaction = IDBPTransaction<Shape, StoreName[], 'readwrite'>;
export type AnyTransaction = IDBPTransaction<Shape, StoreName[], IDBTransactionMode>;
