/**
 * Hands: each takes what it is told to take by one way only. Time stands still in the page and is moved on by the hand
 * itself (`page.clock`), so that waits of a child's settings cost nothing and nothing depends on how busy the machine is.
 */
import type { CDPSession, Locator, Page } from 'playwright';

export type Hand = {
  /** By the words on it. */
  take(words: string): Promise<void>;
};

const MOST_MOVES = 60;

/** Longer than any tap is taken for a slip. */
const CALM_MS = 900;

export async function stopTime(page: Page): Promise<void> {
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 60_000);
}

export function buttonOf(page: Page, words: string): Locator {
  return page.locator('main').getByRole('button', { name: words, exact: true });
}

/** One switch: the scan comes to the item, and then the switch is pressed. */
export function oneSwitch(page: Page, scanMs: number): Hand {
  return {
    async take(words) {
      await page.clock.runFor(CALM_MS);
      if ((await offered(page)) === null) {
        await page.keyboard.press('Space');
        await page.clock.runFor(CALM_MS);
      }
      for (let moves = 0; (await offered(page)) !== words; moves++) {
        if (moves > MOST_MOVES) throw new Error(`The scan never came to ${words}.`);
        await page.clock.runFor(scanMs);
      }
      await page.keyboard.press('Space');
    },
  };
}

/** Two switches: one moves on, one takes. */
export function twoSwitches(page: Page): Hand {
  return {
    async take(words) {
      await page.clock.runFor(CALM_MS);
      for (let moves = 0; (await offered(page)) !== words; moves++) {
        if (moves > MOST_MOVES) throw new Error(`The switches never came to ${words}.`);
        await page.keyboard.press('Enter');
        await page.clock.runFor(CALM_MS);
      }
      await page.keyboard.press('Space');
    },
  };
}

/** A pointer that rests, and is never pressed. */
export function dwellingPointer(page: Page, dwellMs: number): Hand {
  let nudge = 0;
  return {
    async take(words) {
      await page.clock.runFor(CALM_MS);
      const { x, y } = await middle(buttonOf(page, words));
      nudge = (nudge + 1) % 5;
      await page.mouse.move(x - 20 + nudge, y);
      await page.mouse.move(x + nudge, y);
      await page.clock.runFor(dwellMs - 100);
      expectStill(await buttonOf(page, words).isVisible(), words);
      await page.clock.runFor(200);
    },
  };
}

/** A keyboard alone: Tab until the focus is on it, then Enter. */
export function keyboard(page: Page): Hand {
  return {
    async take(words) {
      await page.clock.runFor(CALM_MS);
      for (let moves = 0; (await focused(page)) !== words; moves++) {
        if (moves > MOST_MOVES) throw new Error(`Tab never came to ${words}.`);
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
    },
  };
}

export type Finger = Hand & {
  down(words: string): Promise<void>;
  up(): Promise<void>;
};

/** A finger on the screen. */
export function finger(page: Page, cdp: CDPSession, holdMs = 0, calmMs = CALM_MS): Finger {
  const touch = (type: 'touchStart' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
  const down = async (words: string) => {
    await touch('touchStart', [await middle(buttonOf(page, words))]);
  };
  const up = async () => {
    await touch('touchEnd', []);
  };
  return {
    down,
    up,
    async take(words) {
      await page.clock.runFor(calmMs);
      await down(words);
      if (holdMs > 0) await page.clock.runFor(holdMs + 50);
      await up();
    },
  };
}

/** A mouse that clicks. */
export function mouse(page: Page): Hand {
  return {
    async take(words) {
      await page.clock.runFor(CALM_MS);
      const { x, y } = await middle(buttonOf(page, words));
      await page.mouse.click(x, y);
    },
  };
}

async function middle(target: Locator): Promise<{ x: number; y: number }> {
  await target.waitFor();
  const box = await target.boundingBox();
  if (box === null) throw new Error(`${target} has no place on the screen.`);
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}

function offered(page: Page): Promise<string | null> {
  return nameOf(page, '[data-scanned]');
}

function focused(page: Page): Promise<string | null> {
  return nameOf(page, ':focus');
}

/** As a screen reader would call it; null where nothing is. */
function nameOf(page: Page, selector: string): Promise<string | null> {
  return page.evaluate((wanted) => {
    const wordsIn = (node: Node): readonly string[] => {
      if (node instanceof Text) return node.data.trim() === '' ? [] : [node.data.trim()];
      if (node instanceof Element && node.getAttribute('aria-hidden') === 'true') return [];
      return [...node.childNodes].flatMap(wordsIn);
    };
    const element = document.querySelector(wanted);
    return element === null ? null : (element.getAttribute('aria-label') ?? wordsIn(element).join(' '));
  }, selector);
}

function expectStill(isThere: boolean, words: string): void {
  if (!isThere) throw new Error(`${words} was taken too soon.`);
}
