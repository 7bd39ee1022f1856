/** Puts storage and platform together into what React may see. */
import { ok, type Result } from '@/domain/result';
import type { StoreFailure } from '@/domain/store-failure';
import type { Platform } from '@/platform/platform';
import { emptyOldBin } from '@/storage/bin';
import { createChildStore } from '@/storage/children';
import { askToPersist, storageState } from '@/storage/device-storage';
import { createEditStore } from '@/storage/edits';
import { forgetDevice } from '@/storage/forget-device';
import { createMediaStore } from '@/storage/media';
import { openDatabase } from '@/storage/open-database';
import { createCardStore } from '@/storage/own-cards';
import { createPackStore, removeBrokenImports } from '@/storage/picture-packs';
import { createRoutineStore } from '@/storage/routines';
import { createRunStore } from '@/storage/runs';
import { createSettingsStore } from '@/storage/settings';
import { createStore, type Store } from '@/storage/store';
import { sweepMedia } from '@/storage/sweep-media';
import type { AppServices } from './app-services';

/** Also the name of the channel between tabs. */
export const DATABASE_NAME = 'stepling';

/** A browser calls itself idle between two files of the start; tidying up does not belong there. */
const START_MS = 5_000;

export async function openServices(
  platform: Platform,
  {
    databaseName = DATABASE_NAME,
    tidyAfterMs = START_MS,
  }: { databaseName?: string; tidyAfterMs?: number } = {},
): Promise<Result<AppServices, StoreFailure>> {
  const database = await openDatabase(databaseName);
  if (!database.ok) return database;

  const store = createStore(database.value, databaseName, {
    now: () => platform.clock.now(),
    newId: () => platform.newId(),
  });
  const settings = createSettingsStore(store);
  const loaded = await settings.load();
  if (!loaded.ok) return loaded;

  const media = createMediaStore(store);
  whenIdle(() => void tidyUp(store), tidyAfterMs);

  return ok({
    routines: { ...createRoutineStore(store), ...createEditStore(store) },
    children: createChildStore(store),
    settings,
    runs: createRunStore(store),
    media,
    cards: createCardStore(store),
    packs: createPackStore(store),
    platform,
    storageState,
    askToPersist,
    async deleteEverything() {
      media.close();
      store.close('deleted', 'tell-others');
      return forgetDevice(databaseName);
    },
    onChange: store.changes.add,
    closed: store.closed,
    onClosed: store.closings.add,
    damagedRecords: store.damage.count,
    onDamaged: store.damage.listeners.add,
  });
}

async function tidyUp(store: Store): Promise<void> {
  await emptyOldBin(store);
  await removeBrokenImports(store);
  await sweepMedia(store);
}

/** At the first idle moment after `waitMs`. Safari has no requestIdleCallback. */
function whenIdle(work: () => void, waitMs: number): void {
  const ask = () => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 30_000 });
    else setTimeout(work, START_MS);
  };
  if (waitMs === 0) ask();
  else setTimeout(ask, waitMs);
}
