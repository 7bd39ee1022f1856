/** What stands between a screen and somebody: what axe finds, what scrolls, what is too small or too close for a hand. */
import axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright';
import type { Words } from './journey-words';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Before the first page: the policy lets no script in afterwards. */
export async function bringAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: axe.source });
}

export async function axeFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(async (values) => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map((one) => Promise.race([one.finished, one.ready])));
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    const options = {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
      preload: false,
      iframes: false,
    };
    const { violations } = await inPage.run(document, options as axe.RunOptions);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary?.split('\n')[1] ?? ''}`,
      ),
    );
  }, RULES);
}

/** A page that can be pushed sideways. */
export async function sidewaysFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`${scrollWidth} px wide on ${clientWidth} px`] : [];
  });
}

const DONE_PX = 164;
const OTHER_PX = { phone: 126, tablet: 104 };
const LOCK_PX = 44;
const GAP_PX = 24;
const MOST_TARGETS = 5;
/** Half a pixel is rounding. */
const ROUNDING_PX = 0.5;

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type Target = Box & { readonly name: string; readonly isLock: boolean };

/** `main`: the name of the one thing to do, which must be the largest. */
export async function childLayoutFaults(
  page: Page,
  words: Words,
  main: string | null,
): Promise<readonly string[]> {
  const size = page.viewportSize() ?? { width: 0, height: 0 };
  const targets = await targetsOf(page, words);
  const live = targets.filter((target) => !target.isLock);
  const smallest = Math.min(size.width, size.height) < 600 ? OTHER_PX.phone : OTHER_PX.tablet;
  const faults = [...(await scrolling(page))];
  // A board of words to choose from may have more (P16).
  const isBoard = (await page.locator('main[data-board]').count()) > 0;
  if (live.length > MOST_TARGETS && !isBoard) faults.push(`${live.length} targets`);
  for (const target of targets) {
    const wanted = target.isLock ? LOCK_PX : target.name === main ? DONE_PX : smallest;
    const side = Math.min(target.width, target.height);
    if (side < wanted - ROUNDING_PX) faults.push(`${target.name}: ${side} px instead of ${wanted}`);
    if (!isInside(target, size)) faults.push(`${target.name}: not wholly on the screen`);
  }
  if (main !== null && !live.some((target) => target.name === main)) faults.push(`no ${main}`);
  for (const [at, one] of live.entries()) {
    for (const other of live.slice(at + 1)) {
      const gap = gapBetween(one, other);
      if (gap < GAP_PX - ROUNDING_PX) faults.push(`${one.name} and ${other.name}: ${gap} px apart`);
    }
  }
  for (const lock of targets.filter((target) => target.isLock)) {
    const under = live.filter((target) => gapBetween(lock, target) <= 0);
    faults.push(...under.map((target) => `the lock lies on ${target.name}`));
  }
  return faults;
}

/** Everything on a child's screen that answers a tap. The lock is the grown-up's. */
function targetsOf(page: Page, words: Words): Promise<readonly Target[]> {
  return page.evaluate((lock) => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('main button:enabled')];
    return buttons.flatMap((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      const name = button.getAttribute('aria-label') ?? button.textContent;
      return button.checkVisibility({ visibilityProperty: true })
        ? [{ x, y, width, height, name, isLock: name === lock }]
        : [];
    });
  }, words.say('child:grownUp.lock'));
}

function scrolling(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('#root *')].flatMap((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const isRoot = element === document.documentElement;
      const scrolls = (overflow: string) => isRoot || overflow === 'auto' || overflow === 'scroll';
      const down = scrolls(overflowY) && element.scrollHeight > element.clientHeight + 1;
      const across = scrolls(overflowX) && element.scrollWidth > element.clientWidth + 1;
      return down || across ? [`${element.tagName} ${element.className} scrolls`] : [];
    }),
  );
}

function isInside(box: Box, { width, height }: { width: number; height: number }): boolean {
  const { x, y } = box;
  return x >= -1 && y >= -1 && x + box.width <= width + 1 && y + box.height <= height + 1;
}

/** Along the nearer axis; negative where they overlap. */
function gapBetween(one: Box, other: Box): number {
  const across = Math.max(other.x - (one.x + one.width), one.x - (other.x + other.width));
  const down = Math.max(other.y - (one.y + one.height), one.y - (other.y + other.height));
  return Math.max(across, down);
}
