// From step to step: how soon the next one is painted on a slow device, and whether playing on and on leaves anything behind.
import { putRecords } from '../scripts/seed-records.mjs';
import { median, openBrowser, slowDown } from './browser.mjs';
import { seedFamily } from './family.mjs';
import { framesUntilNewStep, waitForStep } from './moments.mjs';

const CHANGES = 14;
/** Longer than the time in which a repeated tap is ignored. */
const BETWEEN_MS = 1_200;
/** Until the engine has compiled what is played again and again: after that nothing grows. */
const WARM_STEPS = 1_500;
const MORE_STEPS = 500;

export async function measureSteps(app) {
  return [
    {
      name: 'step change, processor six times slower: tap to painted step',
      value: await stepChange(app),
      goal: 4,
      unit: 'frames',
    },
    {
      // In tenths of a megabyte: what a collection leaves differs by less from one time to the next.
      name: `growth of the JS heap over ${MORE_STEPS} steps`,
      value: Math.max(0, Math.round((await heapGrowth(app)) / 1e5) / 10),
      goal: 0,
      unit: 'MB',
    },
  ];
}

async function stepChange(app) {
  const { page, cdp, close } = await openBrowser({ serviceWorkers: 'block' });
  await page.goto(app.url);
  const family = await seedFamily(page);
  const [model] = family.routines;
  const steps = model.steps.slice(0, 8);
  const rounds = Math.ceil((CHANGES + 1) / steps.length);
  const long = Array.from({ length: rounds * steps.length }, (_, index) => ({
    ...steps[index % steps.length],
    id: crypto.randomUUID(),
    order: `d${index.toString(36).padStart(4, '0')}`,
  }));
  await putRecords(page, { routines: [{ ...model, steps: long }] });
  await page.goto('about:blank');
  await page.goto(`${app.url}#/play/${model.id}`);
  await waitForStep(page);
  await slowDown(cdp, { cpu: 6, slow4g: false });
  const frames = [];
  for (let change = 0; change < CHANGES; change++) {
    await page.waitForTimeout(BETWEEN_MS);
    const box = await page.getByRole('button', { name: 'Done', exact: true }).boundingBox();
    // The finger itself: a click of the test library first looks, in the slowed page, whether it will hit.
    const tap = () => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    frames.push(await framesUntilNewStep(page, tap));
  }
  await close();
  return median(frames);
}

/** A short routine again and again: a run that grew longer and longer would hold more and more of its own events. */
async function heapGrowth(app) {
  const { context, page, close } = await openBrowser({ serviceWorkers: 'block' });
  await page.goto(app.url);
  const family = await seedFamily(page);
  const [child] = family.children;
  const routine = family.routines[1];
  await putRecords(page, { children: [{ ...child, ignoreRepeatMs: 0 }] });
  const fresh = await context.newPage();
  await page.close();
  const cdp = await context.newCDPSession(fresh);
  await cdp.send('Page.navigate', { url: `${app.url}#/play/${routine.id}` });
  await playSteps(cdp, WARM_STEPS);
  const before = await usedHeap(cdp);
  await playSteps(cdp, MORE_STEPS);
  const growth = (await usedHeap(cdp)) - before;
  await close();
  return growth;
}

async function usedHeap(cdp) {
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  // One collection frees what keeps other garbage alive; the next one frees that.
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

async function playSteps(cdp, count) {
  const { exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression: `(${playInPage})(${count})`,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
}

/** Runs in the page. Taps Done; at the end goes home and opens the second card, which is the routine again. */
async function playInPage(count) {
  const heading = () => document.querySelector('main h1')?.textContent ?? '';
  const button = () => {
    const all = [...document.querySelectorAll('main button')];
    const done = all.find(({ textContent }) => textContent === 'Done');
    if (done) return done;
    return (
      document.querySelectorAll('main li button')[1] ?? all.find((one) => /My routines/.test(one.textContent))
    );
  };
  const until = async (isThere) => {
    const end = performance.now() + 15_000;
    while (!isThere()) {
      if (performance.now() > end) throw new Error(`stuck at ${heading()}`);
      await new Promise((resolve) => setTimeout(resolve, 8));
    }
  };
  for (let steps = 0; steps < count; ) {
    await until(button);
    const before = heading();
    const tapped = button();
    if (tapped.textContent === 'Done') steps += 1;
    tapped.click();
    await until(() => heading() !== before);
  }
}
