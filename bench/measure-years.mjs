// Opening the app after years of use, as a ratio of the empty app in the same run.
import { median, openBrowser } from './browser.mjs';
import { seedFamily, seedYears, YEARS } from './family.mjs';
import { timeToScreen, waitForHome } from './moments.mjs';

const RUNS = 9;

export async function measureYears(app) {
  const empty = await openBrowser();
  const full = await openBrowser();
  await prepare(empty.page, app, { isEmpty: true });
  const family = await prepare(full.page, app, { isEmpty: false });
  await seedYears(full.page, family);
  const emptyTimes = [];
  const fullTimes = [];
  for (let run = 0; run < RUNS; run++) {
    for (const [{ page }, times] of [
      [empty, emptyTimes],
      [full, fullTimes],
    ]) {
      await page.goto('about:blank');
      times.push(await timeToScreen(page, () => page.goto(`${app.url}#/`), waitForHome));
    }
  }
  await empty.close();
  await full.close();
  const { routines, cards, runs } = YEARS;
  return [
    {
      name: `opening with ${routines} routines, ${cards} photos, ${runs} runs, of the empty app`,
      value: median(fullTimes) / median(emptyTimes),
      goal: 1.3,
      unit: '×',
    },
    { name: 'opening the empty app (for orientation)', value: median(emptyTimes), unit: 'ms' },
  ];
}

async function prepare(page, app, { isEmpty }) {
  await page.goto(app.url);
  const family = await seedFamily(page, { isEmpty });
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.goto(`${app.url}#/`);
  await page.reload();
  await waitForHome(page);
  return family;
}
