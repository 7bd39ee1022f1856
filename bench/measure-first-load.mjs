// What the network brings from an empty cache until the child's home can be used, and until the first step shows.
import { countBytes, openBrowser } from './browser.mjs';
import { seedFamily } from './family.mjs';
import { waitForChildHome, waitForStep } from './moments.mjs';

export async function measureFirstLoad(app) {
  const { page, cdp, close } = await openBrowser({ serviceWorkers: 'block' });
  await page.goto(app.url);
  await seedFamily(page);
  await page.goto('about:blank');
  await cdp.send('Network.enable');
  await cdp.send('Network.clearBrowserCache');
  const bytes = await countBytes(cdp);
  await page.goto(`${app.url}#/play`);
  await waitForChildHome(page);
  const home = bytes.read();
  await page.locator('main li button').first().click();
  await waitForStep(page);
  const step = bytes.read();
  await cdp.send('HeapProfiler.collectGarbage');
  await page.goto('about:blank');
  await page.goto(`${app.url}#/play`);
  await waitForChildHome(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await close();
  return [
    { name: 'child home from an empty cache', value: home.kB, goal: 180, unit: 'kB' },
    { name: 'of it JavaScript', value: home.scriptKB, goal: 140, unit: 'kB' },
    { name: 'requests for it', value: home.requests, unit: 'requests' },
    { name: 'first step from an empty cache', value: step.kB, goal: 220, unit: 'kB' },
    { name: 'of it JavaScript, first step', value: step.scriptKB, goal: 140, unit: 'kB' },
    { name: 'requests for the first step', value: step.requests, unit: 'requests' },
    { name: 'JS heap after start and collection', value: usedSize / 1e6, goal: 3, unit: 'MB' },
  ];
}
