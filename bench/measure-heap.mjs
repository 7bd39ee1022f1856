// The JavaScript heap of the child's home after the start and a forced collection. The page is asked through the protocol
// alone: a test library's own script in the page would be a third of what is counted.
import { openBrowser } from './browser.mjs';
import { seedFamily } from './family.mjs';

const SETTLE_MS = 3_000;

export async function measureHeap(app) {
  const { context, page, close } = await openBrowser({ serviceWorkers: 'block' });
  await page.goto(app.url);
  await seedFamily(page);
  const fresh = await context.newPage();
  const cdp = await context.newCDPSession(fresh);
  await cdp.send('Page.navigate', { url: `${app.url}#/play` });
  await until(cdp, "document.querySelectorAll('main li button svg *').length > 20");
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  // One collection frees what keeps other garbage alive; the next one frees that.
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await close();
  return [{ name: 'JS heap after start and collection', value: usedSize / 1e6, goal: 3, unit: 'MB' }];
}

async function until(cdp, expression) {
  for (let tries = 0; tries < 200; tries++) {
    const { result } = await cdp.send('Runtime.evaluate', { expression });
    if (result.value === true) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Never became true: ${expression}`);
}
