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
  // The second: its first step is not the picture that its cover showed.
  await page.locator('main li button').nth(1).click();
  await waitForStep(page);
  const step = bytes.read();
  await close();
  return [
    { name: 'child home from an empty cache', value: home.kB, goal: 180, unit: 'kB' },
    { name: 'of it JavaScript', value: home.scriptKB, goal: 160, unit: 'kB' },
    { name: 'requests for it', value: home.requests, unit: 'requests' },
    { name: 'first step from an empty cache', value: step.kB, goal: 220, unit: 'kB' },
    { name: 'of it JavaScript, first step', value: step.scriptKB, unit: 'kB' },
    { name: 'requests for the first step', value: step.requests, unit: 'requests' },
  ];
}
