// How much of the main thread a five-minute timer takes while nothing else happens.
import { openBrowser } from './browser.mjs';
import { seedFamily } from './family.mjs';
import { waitForStep } from './moments.mjs';

const WATCHED_S = 30;

export async function measureIdleTimer(app) {
  const { page, cdp, close } = await openBrowser({ serviceWorkers: 'block' });
  await page.goto(app.url);
  const family = await seedFamily(page);
  const [routine] = family.routines;
  await page.evaluate(
    ({ id }) =>
      new Promise((resolve) => {
        const request = indexedDB.open('stepling');
        request.onsuccess = () => {
          const transaction = request.result.transaction('routines', 'readwrite');
          const store = transaction.objectStore('routines');
          store.get(id).onsuccess = ({ target }) => {
            const record = target.result;
            record.steps = record.steps.map((step) => ({
              ...step,
              timer: { kind: 'at-least', durationMs: 300_000 },
            }));
            store.put(record);
          };
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    { id: routine.id },
  );
  await page.goto('about:blank');
  await page.goto(`${app.url}#/play/${routine.id}`);
  await waitForStep(page);
  await page.waitForTimeout(2000);
  await cdp.send('Performance.enable');
  const before = await taskSeconds(cdp);
  await page.waitForTimeout(WATCHED_S * 1000);
  const busy = (await taskSeconds(cdp)) - before;
  await close();
  return [
    {
      name: 'main thread busy during a five-minute timer',
      value: (busy / WATCHED_S) * 100,
      goal: 1,
      unit: '%',
    },
  ];
}

async function taskSeconds(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value;
}
