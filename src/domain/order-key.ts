/**
 * The place of a thing in a list, as a text that sorts.
 *
 * Moving one thing writes one key between its new neighbours' keys, so that two tabs that move two things do not
 * undo each other. A key is a head that says how many digits its whole part has (a = 2 … z = 27, Z = 2 … A = 27,
 * counting the head), then digits; the part behind them never ends in 0.
 */
import { generateNKeysBetween } from 'fractional-indexing';

const KEY = /^[A-Za-z][0-9A-Za-z]+$/;

/** Whether new keys can be made beside this one: a damaged key would make every later insert fail. */
export function isOrderKey(key: string): boolean {
  if (!KEY.test(key)) return false;
  const head = key.charCodeAt(0);
  const wholeLength = head >= 97 ? head - 97 + 2 : 90 - head + 2;
  if (key.length < wholeLength || /^A0{26}$/.test(key)) return false;
  return key.length === wholeLength || !key.endsWith('0');
}

/**
 * `count` new order keys that sort between what stands before and at `index` in the sorted `keys`.
 * Equal neighbours (two tabs inserted at one place) leave no room between them: the new keys come after both.
 */
export function orderKeysAt(keys: readonly string[], index: number, count: number): readonly string[] {
  const at = Math.min(Math.max(index, 0), keys.length);
  const low = keys[at - 1] ?? null;
  const high = keys.slice(at).find((key) => low === null || key > low) ?? null;
  return generateNKeysBetween(low, high, count);
}

export type Placed = { readonly id: string; readonly order: string };

/**
 * Keys for `count` new things that stand exactly at `index` among the sorted `others`, and new keys for those of
 * the others that had to make room (equal keys have no room between them).
 */
export function placeAt(
  others: readonly Placed[],
  index: number,
  count: number,
): { readonly keys: readonly string[]; readonly moved: readonly Placed[] } {
  const at = Math.min(Math.max(index, 0), others.length);
  const low = others[at - 1]?.order;
  const after = others.slice(at);
  const free = after.findIndex((other) => other.order !== low);
  const equals = free < 0 ? after : after.slice(0, free);
  const keys = orderKeysAt(
    others.map((other) => other.order),
    at,
    count + equals.length,
  );
  return {
    keys: keys.slice(0, count),
    moved: equals.map((other, i) => ({ id: other.id, order: keys[count + i] ?? other.order })),
  };
}
