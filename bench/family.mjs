// The family whose tablet is measured, and the one that has used the app for years.
import { familyRecords, putRecords } from '../scripts/seed-records.mjs';

const VERSIONS = { morning: 'full', 'brush-teeth': 'essential', 'wash-hands': 'essential', bedtime: 'full' };

export const YEARS = { routines: 500, cards: 5_000, runs: 10_000 };
const PHOTO_BYTES = 12_000;

/** `empty`: a child and no routine. */
export async function seedFamily(page, { isEmpty = false } = {}) {
  const family = await familyRecords({ versions: isEmpty ? {} : VERSIONS });
  await putRecords(page, family);
  return family;
}

/** Adds routines of up to 200 steps: the routine that reordering is measured on. */
export async function seedLongRoutine(page, family, steps) {
  const [model] = family.routines;
  const long = {
    ...model,
    id: crypto.randomUUID(),
    order: 'd00zz',
    steps: Array.from({ length: steps }, (_, index) => ({
      ...model.steps[index % model.steps.length],
      id: crypto.randomUUID(),
      order: `d${index.toString(36).padStart(4, '0')}`,
    })),
  };
  await putRecords(page, { routines: [long] });
  return long.id;
}

/** Copies made inside the page: sending 10,000 records over the wire would take longer than measuring. */
export async function seedYears(page, family) {
  const [child] = family.children;
  const [routine] = family.routines;
  await page.evaluate(
    async ({ child, routine, counts, photoBytes }) => {
      const database = await new Promise((resolve) => {
        const request = indexedDB.open('stepling');
        request.onsuccess = () => resolve(request.result);
      });
      const base = { createdAt: routine.createdAt, stamp: routine.stamp, stamps: {}, deletedAt: null };
      const key = (index) => `d${(index + 100).toString(36).padStart(4, '0')}`;
      const fresh = () => crypto.randomUUID();
      const steps = routine.steps.map(({ id, kind, picture, label, say, timer }) => ({
        id,
        kind,
        picture,
        label,
        say,
        timer,
      }));
      const makers = {
        routines: (index) => ({
          ...routine,
          id: fresh(),
          order: key(index),
          steps: routine.steps.map((step) => ({ ...step, id: fresh() })),
        }),
        cards: (index) => ({
          ...base,
          id: fresh(),
          childId: child.id,
          order: key(index),
          live: 1,
          label: { en: `Card ${index}` },
        }),
        media: (index) => ({
          hash: index.toString(16).padStart(64, '0'),
          type: 'image/jpeg',
          bytes: crypto.getRandomValues(new Uint8Array(photoBytes)).buffer,
          putAt: routine.createdAt,
        }),
        runs: (index) => {
          const at = routine.createdAt - (index + 1) * 3_600_000;
          return {
            ...base,
            id: fresh(),
            routineId: routine.id,
            childId: child.id,
            title: routine.title,
            startedAt: at,
            endedAt: at + 600_000,
            outcome: 'finished',
            steps,
            events: steps.flatMap((step, place) => [
              { type: 'arrived', at: at + place * 60_000, stepId: step.id },
              { type: 'done', at: at + place * 60_000 + 50_000, stepId: step.id, leftMs: null },
            ]),
            seen: { at: at + 600_000, leftMs: null },
          };
        },
      };
      const wanted = {
        routines: counts.routines,
        cards: counts.cards,
        media: counts.cards,
        runs: counts.runs,
      };
      for (const [store, count] of Object.entries(wanted)) {
        for (let first = 0; first < count; first += 500) {
          await new Promise((resolve, reject) => {
            const transaction = database.transaction(store, 'readwrite', { durability: 'relaxed' });
            for (let index = first; index < Math.min(first + 500, count); index++) {
              transaction.objectStore(store).put(makers[store](index));
            }
            transaction.oncomplete = resolve;
            transaction.onerror = () => reject(transaction.error);
          });
        }
      }
      database.close();
    },
    { child, routine, counts: YEARS, photoBytes: PHOTO_BYTES },
  );
}
