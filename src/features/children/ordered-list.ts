/** Lists that a grown-up picks from and puts in order. */

/** The item one place further up (-1) or down (1); at an end it stays. */
export function moved<V>(list: readonly V[], item: V, by: -1 | 1): readonly V[] {
  const from = list.indexOf(item);
  const to = from + by;
  if (from === -1 || to < 0 || to >= list.length) return list;
  const rest = list.filter((one) => one !== item);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}

export type PickLimits = { readonly min: number; readonly max: number };

/** Whether a tap on the item's box changes anything: too few or too many are not possible. */
export function canToggle<V>(picked: readonly V[], item: V, { min, max }: PickLimits): boolean {
  return picked.includes(item) ? picked.length > min : picked.length < max;
}

/** In the order of `all`, unless the picked ones have an order of their own: then a new one comes last. */
export function toggled<V>(
  picked: readonly V[],
  item: V,
  all: readonly V[],
  limits: PickLimits,
  hasOrder: boolean,
): readonly V[] {
  if (!canToggle(picked, item, limits)) return picked;
  if (picked.includes(item)) return picked.filter((one) => one !== item);
  return hasOrder ? [...picked, item] : all.filter((one) => one === item || picked.includes(one));
}

/** Every item of `all` once: the stored order first, then what it does not name. */
export function completed<V>(stored: readonly V[], all: readonly V[]): readonly V[] {
  return [...new Set([...stored.filter((item) => all.includes(item)), ...all])];
}
