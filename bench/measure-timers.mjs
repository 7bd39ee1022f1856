// How much of the main thread a five-minute timer takes while nothing else happens, for each picture of time.
import { putRecords } from '../scripts/seed-records.mjs';
import { openBrowser } from './browser.mjs';
import { seedFamily } from './family.mjs';
import { waitForStep } from './moments.mjs';

const WATCHED_S = 30;
const STYLES = ['disc', 'bar', 'sand', 'beads', 'number', 'none'];

export async function measureTimers(app) {
  const figures = [];
  for (const style of STYLES) {
    figures.push({
      name: `main thread busy during a five-minute timer: ${style}`,
      value: (await busyShare(app, style)) * 100,
      goal: 1,
      unit: '%',
    });
  }
  return figures;
}

async function busyShare(app, timerStyle) {
  const { page, cdp, close } = await openBrowser({ serviceWorkers: 'block' });
  await page.goto(app.url);
  const family = await seedFamily(page);
  const [child] = family.children;
  const [routine] = family.routines;
  const timer = { kind: 'at-least', durationMs: 300_000 };
  await putRecords(page, {
    children: [{ ...child, timerStyle }],
    routines: [{ ...routine, steps: routine.steps.map((step) => ({ ...step, timer })) }],
  });
  await page.goto('about:blank');
  await page.goto(`${app.url}#/play/${routine.id}`);
  await waitForStep(page);
  await page.waitForSelector('[role="timer"]');
  await page.waitForTimeout(2000);
  await cdp.send('Performance.enable');
  const before = await taskSeconds(cdp);
  await page.waitForTimeout(WATCHED_S * 1000);
  const busy = (await taskSeconds(cdp)) - before;
  await close();
  return busy / WATCHED_S;
}

async function taskSeconds(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value;
}
