/** Parts of the storage that child mode never needs, fetched with their first use. */
import { fail, type Result } from '@/domain/result';
import type { StoreFailure } from '@/domain/store-failure';

type Part = Readonly<Record<string, (...given: never[]) => Promise<Result<unknown, StoreFailure>>>>;

/** The part as if it were there; its first call waits for the file, and fails as 'unknown' when that cannot be had. */
export function onDemand<T extends Part>(load: () => Promise<T>, names: readonly (keyof T & string)[]): T {
  let loading: Promise<T> | null = null;
  const call =
    (name: string) =>
    async (...given: never[]) => {
      loading ??= load();
      try {
        return await (await loading)[name]?.(...given);
      } catch (error) {
        // The next call tries again; a fault of ours is not hidden.
        if (!isMissingFile(error)) throw error;
        loading = null;
        return fail({ kind: 'unknown' as const });
      }
    };
  return Object.fromEntries(names.map((name) => [name, call(name)])) as unknown as T;
}

/** What browsers throw when a file of the app cannot be fetched. */
const isMissingFile = (error: unknown): boolean =>
  error instanceof TypeError && /import|module|fetch/i.test(error.message);
