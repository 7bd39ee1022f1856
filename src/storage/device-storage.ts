/** How much room the browser gives us, and whether it promises to keep what we store. Browsers may answer none of it. */
export type StorageState = {
  readonly persisted: boolean;
  readonly usedBytes: number | null;
  readonly quotaBytes: number | null;
};

export async function storageState(): Promise<StorageState> {
  const [persisted, estimate] = await Promise.all([
    answer(() => navigator.storage.persisted()),
    answer(() => navigator.storage.estimate()),
  ]);
  return {
    persisted: persisted ?? false,
    usedBytes: estimate?.usage ?? null,
    quotaBytes: estimate?.quota ?? null,
  };
}

export async function askToPersist(): Promise<boolean> {
  return (await answer(() => navigator.storage.persist())) ?? false;
}

/** `navigator.storage` is missing on insecure pages, and private windows reject. */
async function answer<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch {
    return null;
  }
}
