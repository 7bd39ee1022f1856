// Largest paint on a five-year-old tablet: slow 4G (150 ms, 1.6 Mbit/s) and a processor four times slower.
import { openBrowser, slowDown } from './browser.mjs';
import { seedFamily } from './family.mjs';
import { observeLargestPaint, waitForChildHome } from './moments.mjs';

export async function measureSlowDevice(app) {
  const first = await largestPaint(app, { isRepeat: false });
  const repeat = await largestPaint(app, { isRepeat: true });
  return [
    {
      name: 'largest paint, slow device, empty cache: welcome',
      value: first.welcome / 1000,
      goal: 2.5,
      unit: 's',
    },
    {
      name: 'largest paint, slow device, empty cache: child home',
      value: first.childHome / 1000,
      goal: 2.5,
      unit: 's',
    },
    {
      name: 'largest paint, slow device, repeat visit: child home',
      value: repeat.childHome / 1000,
      goal: 0.5,
      unit: 's',
    },
  ];
}

async function largestPaint(app, { isRepeat }) {
  const { context, page, cdp, close } = await openBrowser(isRepeat ? {} : { serviceWorkers: 'block' });
  await observeLargestPaint(context);
  await cdp.send('Network.enable');
  await slowDown(cdp, { cpu: 4, slow4g: !isRepeat });
  await page.goto(app.url);
  await page.waitForFunction(() => document.querySelector('h1') !== null);
  await page.waitForTimeout(3000);
  const welcome = await page.evaluate(() => window.largestPaint);
  await seedFamily(page);
  if (isRepeat) {
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.goto(`${app.url}#/play`);
    await page.reload();
    await waitForChildHome(page);
    await slowDown(cdp, { cpu: 4, slow4g: true });
  } else await cdp.send('Network.clearBrowserCache');
  await page.goto('about:blank');
  await page.goto(`${app.url}#/play`);
  await waitForChildHome(page);
  await page.waitForTimeout(2000);
  const childHome = await page.evaluate(() => window.largestPaint);
  await close();
  return { welcome, childHome };
}
