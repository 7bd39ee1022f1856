/** A tab of the app on a database of its own: the real services on the real IndexedDB, with a fake device. */
import { afterEach } from 'vitest';
import type { Result } from '@/domain/result';
import type { StoreFailure } from '@/domain/store-failure';
import type { AppServices } from '@/services/app-services';
import { openServices } from '@/services/open-services';
import { createFakePlatform, type FakePlatform } from './fake-platform';

export type Tab = AppServices & { readonly platform: FakePlatform };

const names = new Set<string>();

/** Every tab closes itself when its database is deleted. */
afterEach(async () => {
  await Promise.all([...names].map(removeDatabase));
  names.clear();
});

export function newDatabaseName(): string {
  const name = `test-${crypto.randomUUID()}`;
  names.add(name);
  return name;
}

/** Opened again with the same name, it is another tab, or the same one after a reload. */
export async function openTab(databaseName = newDatabaseName(), platform = nextPlatform()): Promise<Tab> {
  const services = valueIn(await openServices(platform, { databaseName, tidyAfterMs: 0 }));
  return { ...services, platform };
}

let opened = 0;

function nextPlatform(): FakePlatform {
  opened += 1;
  return createFakePlatform(`tab${opened}`);
}

export function valueIn<T>(result: Result<T, { readonly kind: string }>): T {
  if (!result.ok) throw new Error(`failed: ${result.failure.kind}`);
  return result.value;
}

/** The kind of a failure, or 'ok'. */
export function kindOf(result: Result<unknown, StoreFailure>): string {
  return result.ok ? 'ok' : result.failure.kind;
}

function removeDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => resolve();
    request.onblocked = () => resolve();
  });
}
