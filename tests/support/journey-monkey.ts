/**
 * A child who taps everything: taps, long holds, swipes, two fingers, keys, Back and reloads, the same ones in every run.
 * In the lock's question it types numbers, but never the right one: leaving is never its right.
 */
import type { CDPSession, Page } from 'playwright';
import type { Random } from './journey-random';

type Point = { readonly x: number; readonly y: number };
/** What is on the screen: the question, and the middles of the child's buttons, Done first. */
type Seen = {
  readonly isOpen: boolean;
  readonly typed: string;
  readonly right: string;
  readonly buttons: readonly Point[];
};

export type Monkey = {
  /** Some inputs, as many as a child's two hands make before they look again; answers how many. */
  act(): Promise<number>;
  /** How often each kind of input was made. */
  readonly made: Readonly<Record<string, number>>;
};

const KEYS = [
  ...'abcdefghijklmnopqrstuvwxyz0123456789',
  'Escape',
  'Enter',
  ' ',
  'Tab',
  'Backspace',
  'Delete',
  'ArrowLeft',
  'ArrowRight',
  'ArrowDown',
  'Home',
  'PageDown',
  'F1',
  'F5',
  'F6',
  'F11',
  'ContextMenu',
];
const CHORDS: readonly (readonly [key: string, modifiers: number])[] = [
  ['ArrowLeft', 1],
  ['ArrowRight', 1],
  ['Home', 1],
  ['l', 2],
  ['r', 2],
  ['a', 2],
  ['w', 2],
  ['p', 2],
  ['Tab', 8],
];
/** Inputs that are on their way together. */
const AT_ONCE = 20;
const SLOW_SHARE = 0.3;
/** Child mode stays where it is, so a Back may lead nowhere: that is no reason to wait. */
const BACK_MS = 3_000;
/** A page that hangs is told by what it did not answer, and not by the end of the whole test's time. */
const STUCK_MS = 30_000;
/** Within this, a page that does not hang answers on a busy machine too. */
const ALIVE_MS = 5_000;
/** Hundreds of milliseconds that a held finger stays down, on the page's own clock. */
const HOLD_TENTHS = { low: 30, high: 100 };

export async function createMonkey(page: Page, cdp: CDPSession, random: Random): Promise<Monkey> {
  const made: Record<string, number> = {};
  const count = (what: string) => {
    made[what] = (made[what] ?? 0) + 1;
  };
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const anywhere = (): Point => ({ x: random.whole(0, width - 1), y: random.whole(0, height - 1) });
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map((point, id) => ({ ...point, id })),
    });

  async function tap(points: readonly Point[]): Promise<void> {
    await Promise.all([touch('touchStart', points), touch('touchEnd', [])]);
  }
  /** Pictures and large buttons draw a child's finger, and what lies first most of all. */
  function wanted(buttons: readonly Point[]): Point {
    const at = random.chance(0.7) ? 0 : random.whole(0, buttons.length - 1);
    return buttons[at] ?? anywhere();
  }
  async function hold(at: Point): Promise<void> {
    await touch('touchStart', [at]);
    await page.clock.runFor(random.whole(HOLD_TENTHS.low, HOLD_TENTHS.high) * 100);
    await touch('touchEnd', []);
  }
  async function swipe(): Promise<void> {
    const from = anywhere();
    const to = anywhere();
    const half = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    await Promise.all([
      touch('touchStart', [from]),
      touch('touchMove', [half]),
      touch('touchMove', [to]),
      touch('touchEnd', []),
    ]);
  }
  async function pinch(): Promise<void> {
    const [a, b] = [anywhere(), anywhere()];
    await Promise.all([
      touch('touchStart', [a, b]),
      touch('touchMove', [anywhere(), b]),
      touch('touchMove', [a, anywhere()]),
      touch('touchEnd', []),
    ]);
  }
  async function mouse(): Promise<void> {
    const at = { ...anywhere(), button: 'left', clickCount: random.whole(1, 3) } as const;
    await Promise.all([
      cdp.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed', force: 0.5 }),
      cdp.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' }),
    ]);
  }
  function chord(): Promise<void> {
    const [name, modifiers] = CHORDS[random.whole(0, CHORDS.length - 1)] ?? ['a', 0];
    return key(name, modifiers);
  }
  async function key(name: string, modifiers = 0): Promise<void> {
    const text = name.length === 1 && modifiers === 0 ? name : name === 'Enter' ? '\r' : undefined;
    const what = { key: name, code: codeOf(name), modifiers, windowsVirtualKeyCode: virtualKeyOf(name) };
    await Promise.all([
      cdp.send('Input.dispatchKeyEvent', {
        ...what,
        type: text === undefined ? 'rawKeyDown' : 'keyDown',
        ...(text === undefined ? {} : { text }),
      }),
      cdp.send('Input.dispatchKeyEvent', { ...what, type: 'keyUp' }),
    ]);
  }

  /** Where the lock is: a child finds out that it does something. */
  async function lock(): Promise<void> {
    const box = await page.evaluate(() => {
      const {
        x = 0,
        y = 0,
        width = 0,
        height = 0,
      } = document.querySelector('[data-lock]')?.getBoundingClientRect() ?? {};
      return { x: x + width / 2, y: y + height / 2 };
    });
    await hold(box);
  }

  async function answer({ right, typed }: Seen): Promise<void> {
    // What is typed already must never be the answer, whatever comes next.
    if (typed === right) return key('Backspace');
    const kind = random.whole(0, 9);
    if (kind === 0) return key('Escape');
    if (kind <= 2) return key('Enter');
    if (kind <= 4) return tap([anywhere()]);
    const digit = String(random.whole(0, 9));
    if (typed + digit === right) return key('Backspace');
    await key(digit);
    if (kind > 7) await key('Enter');
  }

  /** What answers at once, and so needs no waiting. */
  function quick(buttons: readonly Point[]): Promise<void> {
    const draw = random.whole(0, 99);
    const [what, input]: [string, () => Promise<void>] =
      draw < 6
        ? ['two fingers', () => tap([anywhere(), anywhere()])]
        : draw < 9
          ? ['pinch', pinch]
          : draw < 19
            ? ['swipe', swipe]
            : draw < 36
              ? ['key', () => key(KEYS[random.whole(0, KEYS.length - 1)] ?? 'a')]
              : draw < 39
                ? ['keys together', chord]
                : draw < 49
                  ? ['mouse', mouse]
                  : draw < 70
                    ? ['tap on a button', () => tap([wanted(buttons)])]
                    : ['tap', () => tap([anywhere()])];
    count(what);
    return input();
  }

  async function slow(draw: number): Promise<void> {
    if (draw < 4) {
      count('reload');
      await page.reload();
      await page.locator('main').waitFor();
    } else if (draw < 14) {
      count('Back');
      await page.goBack({ waitUntil: 'commit', timeout: BACK_MS }).catch(() => null);
    } else if (draw < 50) {
      count('lock held');
      await lock();
    } else {
      count('hold');
      await hold(anywhere());
    }
  }

  /** Whatever becomes of the browser's own answer to an input, the page must go on answering. */
  async function make(what: string, inputs: Promise<unknown>): Promise<void> {
    if ((await inTime(inputs)) !== null) return;
    if (
      (await inTime(
        page.evaluate(() => document.title),
        ALIVE_MS,
      )) === null
    )
      throw new Error(`The page hangs after: ${what}; made: ${JSON.stringify(made)}`);
    count('unanswered');
    console.log(`The browser gave no answer to: ${what}; made: ${JSON.stringify(made)}`);
  }

  async function act(): Promise<number> {
    const look = await inTime(page.evaluate(seenInPage));
    if (look === null) throw new Error(`The page hangs; made: ${JSON.stringify(made)}`);
    const seen = look.value;
    if (seen.isOpen) {
      count('in the gate');
      await make('in the gate', answer(seen));
      return 1;
    }
    if (random.chance(SLOW_SHARE)) {
      const draw = random.whole(0, 99);
      await make(`slow ${draw}`, slow(draw));
      return 1;
    }
    await make('quick ones', Promise.all(Array.from({ length: AT_ONCE }, () => quick(seen.buttons))));
    return AT_ONCE;
  }
  return { act, made };
}

/** null where nothing came. */
async function inTime<T>(work: Promise<T>, ms = STUCK_MS): Promise<{ readonly value: T } | null> {
  let late: ReturnType<typeof setTimeout> | undefined;
  const stuck = new Promise<null>((resolve) => {
    late = setTimeout(resolve, ms, null);
  });
  try {
    return await Promise.race([work.then((value) => ({ value })), stuck]);
  } finally {
    clearTimeout(late);
  }
}

/** Runs in the page. */
function seenInPage(): Seen {
  const dialog = document.querySelector('dialog[open]');
  const [a = 0, b = 0] = (dialog?.querySelector('label')?.textContent.match(/\d+/g) ?? []).map(Number);
  const typed = dialog?.querySelector('input')?.value ?? '';
  const buttons = [...document.querySelectorAll('main button:not([data-lock])')].map((button) => {
    const { x, y, width, height } = button.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  return { isOpen: dialog !== null, typed, right: String(a * b), buttons };
}

function codeOf(key: string): string {
  if (/^[a-z]$/.test(key)) return `Key${key.toUpperCase()}`;
  if (/^\d$/.test(key)) return `Digit${key}`;
  return key === ' ' ? 'Space' : key;
}

const VIRTUAL_KEYS: Readonly<Record<string, number>> = {
  Backspace: 8,
  Tab: 9,
  Enter: 13,
  Escape: 27,
  ' ': 32,
  PageDown: 34,
  Home: 36,
  ArrowLeft: 37,
  ArrowRight: 39,
  ArrowDown: 40,
  Delete: 46,
  ContextMenu: 93,
  F1: 112,
  F5: 116,
  F6: 117,
  F11: 122,
};

function virtualKeyOf(key: string): number {
  return VIRTUAL_KEYS[key] ?? key.toUpperCase().charCodeAt(0);
}
