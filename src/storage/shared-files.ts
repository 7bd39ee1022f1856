/**
 * What another app has shared, between the service worker, which receives it, and the page, which shows it.
 *
 * A cache holds it, since the worker must not open the database: one that is older or newer than the page would stand in the way of
 * a migration. It is read once.
 */
import { fail, ok, type Result } from '@/domain/result';
import type { StoreFailure } from '@/domain/store-failure';
import { failureOf } from './failure-of';

const CACHE = 'stepling-shared';
const NAME_HEADER = 'x-file-name';
/** Another tab may be about to take what came a moment ago. */
const FRESH_MS = 60_000;

/** For the service worker. Takes the place of what was shared before; throws when the device has no room. */
export async function keepShared(files: readonly File[]): Promise<void> {
  await caches.delete(CACHE);
  const cache = await caches.open(CACHE);
  try {
    for (const [at, file] of files.entries()) {
      const headers = { [NAME_HEADER]: encodeURIComponent(file.name), date: new Date().toUTCString() };
      await cache.put(addressOf(at), new Response(file, { headers }));
    }
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

/** Whoever takes the files removes them; the second of two tabs gets none. */
export async function takeShared(): Promise<Result<readonly File[], StoreFailure>> {
  try {
    const cache = await caches.open(CACHE);
    const files: File[] = [];
    for (const request of await cache.keys()) {
      const response = await cache.match(request);
      if (response !== undefined) files.push(await fileOf(response));
    }
    return ok((await caches.delete(CACHE)) ? files : []);
  } catch (error) {
    return fail(failureOf(error));
  }
}

export async function dropShared(): Promise<Result<void, StoreFailure>> {
  try {
    await caches.delete(CACHE);
    return ok(undefined);
  } catch (error) {
    return fail(failureOf(error));
  }
}

/** Removes what no page came for. */
export async function dropOldShared(now: number): Promise<void> {
  // Absent on insecure pages.
  if (!('caches' in globalThis)) return;
  // Not by opening it, which would make it anew; an empty one is about to be filled.
  const first = await caches.match(addressOf(0), { cacheName: CACHE });
  if (first === undefined) return;
  const cameAt = Date.parse(first.headers.get('date') ?? '');
  if (!(Math.abs(now - cameAt) < FRESH_MS)) await caches.delete(CACHE);
}

function addressOf(at: number): string {
  return `shared/${at}`;
}

async function fileOf(response: Response): Promise<File> {
  const blob = await response.blob();
  const name = decodeURIComponent(response.headers.get(NAME_HEADER) ?? '');
  return new File([blob], name, { type: blob.type });
}
