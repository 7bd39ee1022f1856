/** Places in a stored list, read from the keys of its index alone: the records themselves stay on the disk. */
import { isOrderKey, type Placed } from '@/domain/order-key';

/** An index whose key ends with the order. */
type OrderedIndex = {
  openKeyCursor(
    range: IDBKeyRange,
    direction?: IDBCursorDirection,
  ): Promise<{ key: unknown; primaryKey: string; continue(): Promise<unknown> } | null>;
};

export async function placesIn(index: OrderedIndex, range: IDBKeyRange): Promise<readonly Placed[]> {
  const places: Placed[] = [];
  let cursor = await index.openKeyCursor(range);
  while (cursor !== null) {
    const order = orderOf(cursor.key);
    if (order !== undefined) places.push({ id: cursor.primaryKey, order });
    cursor = (await cursor.continue()) as typeof cursor;
  }
  return places;
}

/** The last order key in use, or undefined in an empty list. */
export async function lastPlace(index: OrderedIndex, range: IDBKeyRange): Promise<string | undefined> {
  let cursor = await index.openKeyCursor(range, 'prev');
  while (cursor !== null) {
    const order = orderOf(cursor.key);
    if (order !== undefined) return order;
    cursor = (await cursor.continue()) as typeof cursor;
  }
  return undefined;
}

/** A damaged record's key would make every new key beside it fail. */
function orderOf(key: unknown): string | undefined {
  const order = Array.isArray(key) ? (key.at(-1) as unknown) : undefined;
  return typeof order === 'string' && isOrderKey(order) ? order : undefined;
}
