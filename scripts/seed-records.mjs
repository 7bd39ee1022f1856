// A family's records, made by the app's own code, for screenshots and measurements: a child, the ready-made routines, settings.
import { loadSources } from './load-sources.mjs';

const STAMP = '0mf000000-0000-seed';

/** `versions`: routine id → version. The routines stand in that order. */
export async function familyRecords({
  language = 'en',
  theme = 'calm',
  address = 'she',
  nickname = 'Mia',
  look = {},
  supports = {},
  versions,
}) {
  const load = await loadSources();
  const { READY_MADE } = await load('content/ready-made');
  const { newFromReadyMade } = await load('services/add-ready-made');
  const { newRoutine } = await load('domain/new-routine');
  const { DEFAULT_GROWN_UP, DEFAULT_LOOK } = await load('domain/look');
  const { DEFAULT_SUPPORTS } = await load('domain/supports/supports');
  const { loadWordsByLanguage } = await load('services/ready-made-words');
  const wordsOf = Object.fromEntries(
    await Promise.all(
      READY_MADE.filter(({ id }) => id in versions).map(async (made) => [
        made.id,
        await loadWordsByLanguage(made, 'uk'),
      ]),
    ),
  );
  await load.close();
  const now = Date.now();
  const stamped = { createdAt: now, stamp: STAMP, stamps: {}, deletedAt: null };
  const child = {
    ...stamped,
    ...DEFAULT_SUPPORTS,
    ...supports,
    id: crypto.randomUUID(),
    nickname,
    look: { ...DEFAULT_LOOK, ...look },
    grownUp: DEFAULT_GROWN_UP,
    address,
    cardLanguage: language,
    order: 'a0',
    live: 1,
  };
  const routines = Object.entries(versions).map(([id, version], index) => {
    const made = READY_MADE.find((one) => one.id === id);
    const fields = newFromReadyMade(made, version, child, wordsOf[id]);
    const frame = { order: orderKey(index), stamp: STAMP, now, newId: () => crypto.randomUUID() };
    return { ...newRoutine(fields, frame), live: 1 };
  });
  const settings = {
    appLanguage: language,
    theme,
    currentChildId: child.id,
    welcomed: true,
    persistAskedAt: now,
  };
  return {
    children: [child],
    routines,
    settings: Object.entries(settings).map(([key, value]) => ({ key, value, stamp: STAMP })),
  };
}

/** Sorts in the order of `index` (up to 46,655) and is a valid fractional key. */
export function orderKey(index) {
  return `d${index.toString(36).padStart(4, '0')}`;
}

/** Writes records into the database that the app has made; it must be open nowhere with an older version. */
export async function putRecords(page, records) {
  await page.evaluate(async (stores) => {
    const database = await new Promise((resolve, reject) => {
      const request = indexedDB.open('stepling');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    for (const [store, values] of Object.entries(stores)) {
      await new Promise((resolve, reject) => {
        const transaction = database.transaction(store, 'readwrite');
        for (const value of values) transaction.objectStore(store).put(value);
        transaction.oncomplete = resolve;
        transaction.onerror = () => reject(transaction.error);
      });
    }
    database.close();
  }, records);
}
