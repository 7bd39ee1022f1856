// From the service worker, network off: requests that reach the server, and the way to the first step as a ratio of React's "hello".
import { median, openBrowser } from './browser.mjs';
import { seedFamily } from './family.mjs';
import { timeToScreen, waitForChildHome, waitForStep } from './moments.mjs';

const RUNS = 9;

export async function measureWarmStart(app, hello) {
  const { context, page, close } = await openBrowser();
  await page.goto(app.url);
  const family = await seedFamily(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.goto(`${app.url}#/play`);
  await page.reload();
  await waitForChildHome(page);
  await page.goto(hello.url);
  await context.setOffline(true);
  const before = app.requests();
  const starts = [];
  const hellos = [];
  const path = `${app.url}#/play/${family.routines[1].id}`;
  for (let run = 0; run < RUNS; run++) {
    await page.goto('about:blank');
    starts.push(await timeToScreen(page, () => page.goto(path), waitForStep));
    await context.setOffline(false);
    await page.goto('about:blank');
    const isHello = () => page.waitForFunction(() => document.querySelector('h1') !== null);
    hellos.push(await timeToScreen(page, () => page.goto(hello.url), isHello));
    await context.setOffline(true);
  }
  const requests = app.requests() - before;
  await close();
  return [
    { name: 'network requests of a warm offline start', value: requests, goal: 0, unit: 'requests' },
    {
      name: 'start to first step, of React’s hello',
      value: median(starts) / median(hellos),
      goal: 1.8,
      unit: '×',
    },
    { name: 'start to first step (for orientation)', value: median(starts), unit: 'ms' },
    { name: 'React’s hello (for orientation)', value: median(hellos), unit: 'ms' },
  ];
}
