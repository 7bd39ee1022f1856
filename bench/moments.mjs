// When a screen can be used, read from the page itself.

/** The child's home: every card's picture is painted. */
export const waitForChildHome = (page) =>
  page.waitForFunction(() => {
    const cards = [...document.querySelectorAll('main li button')];
    return cards.length > 0 && cards.every((card) => (card.querySelector('svg')?.childElementCount ?? 0) > 0);
  });

/** A step: its large picture is painted and Done is there. */
export const waitForStep = (page) =>
  page.waitForFunction(() => {
    const isDoneThere = [...document.querySelectorAll('button')].some(
      (button) => button.textContent === 'Done',
    );
    const pictures = [...document.querySelectorAll('main svg')].filter(
      (picture) => picture.getBoundingClientRect().width > 200,
    );
    return isDoneThere && pictures.some((picture) => picture.childElementCount > 0);
  });

/** The grown-up home: its first cards are painted, or the words for an empty one. */
export const waitForHome = (page) =>
  page.waitForFunction(() => {
    const main = document.querySelector('main');
    if (main === null || main.querySelector('h1, h2') === null) return false;
    const pictures = [...main.querySelectorAll('article svg[viewBox="0 0 200 200"]')].slice(0, 6);
    return pictures.every((picture) => picture.childElementCount > 0);
  });

/** Runs `load` and gives the milliseconds from the navigation to the moment when `isThere` was true and painted. */
export async function timeToScreen(page, load, isThere) {
  await load();
  await isThere(page);
  return page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now()))),
  );
}

/** Milliseconds to the largest paint so far; start observing before the navigation (`addInitScript`). */
export function observeLargestPaint(context) {
  return context.addInitScript(() => {
    window.largestPaint = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.largestPaint = entry.startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}

/** One frame of a screen that shows sixty in a second. */
const FRAME_MS = 1000 / 60;

/**
 * Frames from an input to the paint that shows its answer: the time between them in the page, in frames of 1/60 s.
 * `trigger` sends the input, `selector` is what changes.
 */
export async function framesUntilChange(page, selector, trigger) {
  await page.evaluate((watched) => {
    window.msToAnswer = new Promise((resolve) => {
      const begin = (input) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - input.timeStamp);
            port2.postMessage(null);
          });
        });
        const everything = { childList: true, subtree: true, characterData: true, attributes: true };
        observer.observe(document.querySelector(watched), everything);
        setTimeout(() => resolve(null), 5_000);
      };
      window.addEventListener('keydown', begin, { once: true, capture: true });
    });
  }, selector);
  await trigger();
  const ms = await page.evaluate(() => window.msToAnswer);
  if (ms === null) throw new Error(`Nothing changed in ${selector}`);
  return ms / FRAME_MS;
}

/** Frames from the lifted finger to the paint of another step with its picture. `trigger` taps Done. */
export async function framesUntilNewStep(page, trigger) {
  await page.evaluate(() => {
    const heading = () => document.querySelector('main h1')?.textContent;
    const isPictured = () =>
      [...document.querySelectorAll('main svg')].some(
        (picture) => picture.childElementCount > 0 && picture.getBoundingClientRect().width > 200,
      );
    const before = heading();
    window.msToStep = new Promise((resolve) => {
      const begin = (input) => {
        const observer = new MutationObserver(() => {
          if (heading() === before || heading() === undefined || !isPictured()) return;
          observer.disconnect();
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - input.timeStamp);
            port2.postMessage(null);
          });
        });
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
        setTimeout(() => resolve(null), 10_000);
      };
      window.addEventListener('pointerup', begin, { once: true, capture: true });
    });
  });
  await trigger();
  const ms = await page.evaluate(() => window.msToStep);
  if (ms === null) throw new Error('The step did not change');
  return ms / FRAME_MS;
}
