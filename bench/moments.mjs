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

/**
 * Frames from an input to the paint that shows its answer, counted in the page: `trigger` dispatches the input,
 * `selector` is what changes.
 */
export async function framesUntilChange(page, selector, trigger) {
  await page.evaluate((watched) => {
    window.framesToAnswer = new Promise((resolve) => {
      const start = () => {
        let frames = 0;
        let hasChanged = false;
        const target = document.querySelector(watched);
        const observer = new MutationObserver(() => {
          hasChanged = true;
        });
        observer.observe(target, { childList: true, subtree: true, characterData: true, attributes: true });
        const count = () => {
          frames += 1;
          if (hasChanged || frames > 300) {
            observer.disconnect();
            resolve(frames);
          } else requestAnimationFrame(count);
        };
        requestAnimationFrame(count);
      };
      for (const type of ['keydown', 'pointerup'])
        window.addEventListener(type, start, { once: true, capture: true });
    });
  }, selector);
  await trigger();
  return page.evaluate(() => window.framesToAnswer);
}
