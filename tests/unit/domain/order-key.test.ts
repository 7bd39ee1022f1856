import fc from 'fast-check';
import { generateKeyBetween } from 'fractional-indexing';
import { expect, test } from 'vitest';
import { orderKeysAt, placeAt } from '@/domain/new-order-keys';
import { isOrderKey, type Placed } from '@/domain/order-key';

/** Sorted keys as a list gets them: inserts at any place, and now and then the same key twice (two tabs). */
const keys = fc.array(fc.tuple(fc.nat(), fc.boolean()), { maxLength: 30 }).map((inserts) => {
  let sorted: string[] = [];
  for (const [place, twice] of inserts) {
    const fresh = orderKeysAt(sorted, place % (sorted.length + 1), 1);
    sorted = [...sorted, ...fresh, ...(twice ? fresh : [])].sort();
  }
  return sorted;
});

const others = keys.map((sorted) =>
  sorted.map((order, i): Placed => ({ id: String(i).padStart(3, '0'), order })),
);

test('D5: new keys are distinct, sorted, and lie between their neighbours', () => {
  fc.assert(
    fc.property(keys, fc.nat(), fc.integer({ min: 0, max: 8 }), (sorted, place, count) => {
      const index = place % (sorted.length + 1);
      const fresh = orderKeysAt(sorted, index, count);
      expect(new Set(fresh).size).toBe(count);
      expect([...fresh].sort()).toEqual(fresh);
      const low = sorted[index - 1];
      const high = sorted.slice(index).find((key) => low === undefined || key > low);
      for (const key of fresh) {
        expect(low === undefined || low < key).toBe(true);
        expect(high === undefined || key < high).toBe(true);
        expect(isOrderKey(key)).toBe(true);
      }
    }),
  );
});

test('D5: what is placed stands exactly at its index, also among equal keys', () => {
  fc.assert(
    fc.property(others, fc.nat(), fc.integer({ min: 1, max: 5 }), (list, place, count) => {
      const index = place % (list.length + 1);
      const { keys: fresh, moved } = placeAt(list, index, count);
      const placed = fresh.map((order, i): Placed => ({ id: `new${i}`, order }));
      const after = [...list.map((one) => moved.find((move) => move.id === one.id) ?? one), ...placed].sort(
        byPlace,
      );
      const wanted = [...list.slice(0, index), ...placed, ...list.slice(index)];
      expect(after.map((one) => one.id)).toEqual(wanted.map((one) => one.id));
    }),
  );
});

test('things that have room keep their keys', () => {
  const list = [
    { id: 'a', order: 'a0' },
    { id: 'b', order: 'a1' },
  ];
  expect(placeAt(list, 1, 1)).toEqual({ keys: [generateKeyBetween('a0', 'a1')], moved: [] });
});

test('an index outside the list means its start or its end', () => {
  expect(orderKeysAt(['a0'], -5, 1)).toEqual(orderKeysAt(['a0'], 0, 1));
  expect(orderKeysAt(['a0'], 99, 1)).toEqual(orderKeysAt(['a0'], 1, 1));
});

test('a key beside which no new key can be made is no order key', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ maxLength: 5 }),
        fc.stringMatching(/^[A-Ca-c][0-9A-Za-z]{0,5}$/),
        keys.map((all) => all[0] ?? 'a0'),
      ),
      (key) => {
        expect(isOrderKey(key)).toBe(canMakeKeysBeside(key));
      },
    ),
  );
  expect(isOrderKey(`A${'0'.repeat(26)}`)).toBe(false);
});

function canMakeKeysBeside(key: string): boolean {
  if (!/^[0-9A-Za-z]+$/.test(key)) return false;
  try {
    return [generateKeyBetween(key, null), generateKeyBetween(null, key)].length === 2;
  } catch {
    return false;
  }
}

function byPlace(a: Placed, b: Placed): number {
  if (a.order === b.order) return a.id < b.id ? -1 : 1;
  return a.order < b.order ? -1 : 1;
}
