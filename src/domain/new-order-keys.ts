/** Making order keys (`order-key.ts`): between two neighbours, and room where neighbours share one. */
import { generateNKeysBetween } from 'fractional-indexing';
import type { Placed } from './order-key';

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
