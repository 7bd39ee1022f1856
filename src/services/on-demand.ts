/** Parts of the storage that child mode never needs, fetched with their first use. */
import { fail, type Result } from '@/domain/result';
import type { StoreFailure } from '@/domain/store-failure';

type Part = Readonly<Record<string, (...given: never[]) => Promise<Result<unknown, StoreFailure>>>>;

/**
 * The part as if it were there; its first call waits for the file, and fails as 'unknown' when that cannot be had. `names`: every
 * function of the part, so that nothing is fetched to know them.
 */
export function onDemand<T extends Part>(
  load: () => Promise<T>,
  names: { readonly [Name in keyof T]: true },
): T {
  let loading: Promise<T> | null = null;
  const call =
    (name: keyof T) =>
    async (...given: never[]) => {
      loading ??= load();
      const part = await loading.catch(() => null);
      if (part !== null) return part[name]?.(...given);
      // The next call tries again.
      loading = null;
      return fail({ kind: 'unknown' as const });
    };
  return Object.fromEntries(Object.keys(names).map((name) => [name, call(name)])) as unknown as T;
}
