/**
 * Records of one store on their way out and in, checked both ways.
 *
 * What is read is what its schema lets through, without the fields that only indexes need. What is written is
 * checked too: a record that could not be read again is never stored.
 */
import * as v from 'valibot';
import type { Damage } from './damage';
import { Refusal } from './failure-of';
import type { StoreName } from './shape';

export type Table<T> = {
  /** The records that are whole, in their order; the others are reported and left out. */
  readable(values: readonly unknown[]): readonly T[];
  /** Refuses with 'missing' or 'corrupt'. */
  required(value: unknown): T;
  /** As it is stored, with the fields that its indexes need. */
  storable(record: T): unknown;
  /** The same without the check, for a record that is known to be whole. */
  indexed(record: T): unknown;
};

export function createTable<T extends object>(
  store: StoreName,
  schema: v.GenericSchema<unknown, T>,
  damage: Damage,
): Table<T> {
  function parse(value: unknown): T | undefined {
    const result = v.safeParse(schema, value, { abortEarly: true });
    if (result.success) return result.output;
    damage.report(store, keyOf(value));
    return undefined;
  }

  return {
    readable: (values) => values.map(parse).filter((record) => record !== undefined),
    required(value) {
      if (value === undefined) throw new Refusal('missing');
      const record = parse(value);
      if (record === undefined) throw new Refusal('corrupt');
      return record;
    },
    storable(record) {
      const checked = v.safeParse(schema, record);
      if (!checked.success)
        throw new TypeError(`Not a record of ${store}: ${v.getDotPath(checked.issues[0])}`);
      return withIndexFields(checked.output);
    },
    indexed: withIndexFields,
  };
}

function withIndexFields(record: object): object {
  return {
    ...record,
    ...('deletedAt' in record ? { live: record.deletedAt === null ? 1 : 0 } : {}),
    ...('endedAt' in record && record.endedAt === null ? { open: 1 } : {}),
  };
}

function keyOf(value: unknown): unknown {
  const { id, hash, key, routineId, seq } = Object(value) as Readonly<Record<string, unknown>>;
  return id ?? hash ?? key ?? [routineId, seq];
}
