/**
 * Removes everything that the app keeps on this device.
 *
 * On a host of our own that is all of the origin. Where the app lives in a folder (`name.github.io/stepling/`) the
 * origin is shared with pages that are not ours: there only what carries our name or address goes.
 */
import { deleteDB } from 'idb';
import { fail, ok, type Result } from '@/domain/result';
import type { StoreFailure } from '@/domain/store-failure';

const WAIT_MS = 5_000;

/** The database must be closed in this tab; other tabs close it when the browser asks them to. */
export async function forgetDevice(databaseName: string): Promise<Result<void, StoreFailure>> {
  const deleted = await deleteDatabase(databaseName);
  const base = new URL('.', document.baseURI);
  const isOurs = (name: string) =>
    base.pathname === '/' || name.startsWith('stepling') || name.includes(base.href);

  for (const storage of [localStorage, sessionStorage]) {
    for (const key of Object.keys(storage)) if (isOurs(key)) storage.removeItem(key);
  }
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  for (const registration of registrations) if (isOurs(registration.scope)) await registration.unregister();
  // Absent on insecure pages. After the worker, which might fill them again.
  if ('caches' in globalThis) {
    for (const name of await caches.keys()) if (isOurs(name)) await caches.delete(name);
  }
  return deleted;
}

async function deleteDatabase(name: string): Promise<Result<void, StoreFailure>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<'blocked'>((resolve) => {
    timer = setTimeout(resolve, WAIT_MS, 'blocked');
  });
  try {
    const answer = await Promise.race([deleteDB(name), tooLong]);
    return answer === 'blocked' ? fail({ kind: 'blocked' }) : ok(undefined);
  } catch {
    return fail({ kind: 'unknown' });
  } finally {
    clearTimeout(timer);
  }
}
