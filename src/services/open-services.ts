/** Puts storage and platform together into what React may see. */
import { fail, ok, type Result } from '@/domain/result';
import type { StoreFailure } from '@/domain/store-failure';
import type { Platform } from '@/platform/platform';
import { createChildStore } from '@/storage/children';
import { askToPersist, storageState } from '@/storage/device-storage';
import { createMediaStore } from '@/storage/media';
import { openDatabase } from '@/storage/open-database';
import { createRoutineStore } from '@/storage/routines';
import { createRunStore } from '@/storage/runs';
import { createSettingsStore } from '@/storage/settings';
import { createStore, type Store } from '@/storage/store';
import type { AppServices } from './app-services';
import { onDemand } from './on-demand';

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
  whenIdle(() => void tidy(store), tidyAfterMs);

  return ok({
    routines: {
      ...createRoutineStore(store),
      ...onDemand(async () => (await import('@/storage/routine-writing')).createRoutineWriting(store), {
        create: true,
        move: true,
        duplicate: true,
        bin: true,
        restore: true,
        binned: true,
        deleteForever: true,
      }),
      ...onDemand(async () => (await import('@/storage/edits')).createEditStore(store), {
        change: true,
        undo: true,
        redo: true,
        history: true,
      }),
    },
    children: {
      ...createChildStore(store),
      ...onDemand(async () => (await import('@/storage/child-writing')).createChildWriting(store), {
        create: true,
        change: true,
        bin: true,
        restore: true,
        binned: true,
        deleteForever: true,
      }),
    },
    settings,
    runs: createRunStore(store),
    media,
    cards: onDemand(async () => (await import('@/storage/own-cards')).createCardStore(store), {
      list: true,
      add: true,
      change: true,
      bin: true,
      restore: true,
      binned: true,
      deleteForever: true,
    }),
    packs: onDemand(async () => (await import('@/storage/picture-packs')).createPackStore(store), {
      list: true,
      keep: true,
      rename: true,
      remove: true,
    }),
    shared: onDemand(
      async () => {
        const { takeShared, dropShared } = await import('@/storage/shared-files');
        return { take: takeShared, drop: dropShared };
      },
      { take: true, drop: true },
    ),
    platform,
    storageState,
    askToPersist,
    async deleteEverything() {
      // First of all: where it cannot be had, nothing has been closed.
      const part = await import('@/storage/forget-device').catch(() => null);
      if (part === null) return fail({ kind: 'unknown' });
      media.close();
      store.close('deleted', 'tell-others');
      return part.forgetDevice(databaseName);
    },
    onChange: store.changes.add,
    closed: store.closed,
    onClosed: store.closings.add,
    damagedRecords: store.damage.count,
    onDamaged: store.damage.listeners.add,
  });
}

async function tidy(store: Store): Promise<void> {
  const { tidyUp } = await import('@/storage/tidy-up');
  await tidyUp(store);
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
