/** Which stored records could not be read. They are left out of lists, counted once each, and never touched. */
import { createListeners, type Listeners } from './listeners';
import type { StoreName } from './shape';

export type Damage = {
  report(store: StoreName, key: unknown): void;
  count(): number;
  readonly listeners: Listeners<number>;
};

export function createDamage(): Damage {
  const seen = new Set<string>();
  const listeners = createListeners<number>();
  return {
    report(store, key) {
      const before = seen.size;
      seen.add(`${store}/${String(key)}`);
      if (seen.size > before) listeners.tell(seen.size);
    },
    count: () => seen.size,
    listeners,
  };
}
