/**
 * What every stored record is, and how two copies of one become one again.
 *
 * Each field keeps the stamp of its latest edit; the later one wins, field by field. A field that was never
 * edited has no stamp of its own: both copies still hold what the record was created with.
 */
import { laterStamp, type Stamp } from './stamp';

export type Id = string;

export type Stamped = {
  readonly id: Id;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** The latest edit of anything in the record. */
  readonly stamp: Stamp;
  /** The latest edit of each field that was edited after creation. */
  readonly stamps: Readonly<Record<string, Stamp>>;
  /** When it was put into the bin; `null` while it is in use. */
  readonly deletedAt: number | null;
};

export type Editable<T extends Stamped> = Partial<Omit<T, 'id' | 'createdAt' | 'stamp' | 'stamps'>>;

/** Writes the fields whose last edit is older than `stamp`; the same object when none is. */
export function writeFields<T extends Stamped>(record: T, set: Editable<T>, stamp: Stamp): T {
  const fields = Object.entries(set).filter(
    ([field, value]) => value !== undefined && (record.stamps[field] ?? '') < stamp,
  );
  if (fields.length === 0) return record;
  const stamps = { ...record.stamps };
  for (const [field] of fields) stamps[field] = stamp;
  return { ...record, ...Object.fromEntries(fields), stamps, stamp: laterStamp(record.stamp, stamp) };
}

/** One record out of two copies of it; `a` and `b` may come in either order. */
export function mergeFields<T extends Stamped>(a: T, b: T): T {
  const winners: Record<string, unknown> = {};
  const stamps: Record<string, Stamp> = { ...a.stamps };
  for (const [field, stamp] of Object.entries(b.stamps)) {
    if ((a.stamps[field] ?? '') >= stamp) continue;
    winners[field] = b[field as keyof T];
    stamps[field] = stamp;
  }
  return { ...a, ...winners, stamps, stamp: laterStamp(a.stamp, b.stamp) };
}
