/** A whole routine by every way in which a child reaches the screen: from home to the end, and home again. */
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { stepRecords } from '../../src/domain/playing/run-record';
import type { TouchSupports } from '../../src/domain/supports/touch-supports';
import { closeAll, eventually, PHONE, type ServedApp, serveApp, type Visit, visit } from '../support/journey';
import { cardOf, moveIn, type Plan, runsIn, stepOf } from '../support/journey-child';
import {
  dwellingPointer,
  finger,
  type Hand,
  keyboard,
  mouse,
  oneSwitch,
  stopTime,
  twoSwitches,
} from '../support/journey-hands';
import { wordsOf } from '../support/journey-words';

const SCAN_MS = 500;
const DWELL_MS = 1_200;
const HOLD_MS = 600;
const IGNORE_MS = 1_500;

const TITLE = { en: 'Evening', ar: 'المساء' };
const HANDS = { en: 'Wash hands', ar: 'أغسل يديّ' };
const TEETH = { en: 'Brush teeth', ar: 'أنظّف أسناني' };
const DRINK = { en: 'My drink', ar: 'مشروبي' };
const MILK = { en: 'Milk', ar: 'حليب' };
const WATER = { en: 'Water', ar: 'ماء' };
const BED = { en: 'Go to bed', ar: 'أذهب إلى السرير' };

const EVENING: Plan = {
  routines: [
    {
      title: TITLE,
      steps: [
        stepOf(HANDS),
        stepOf(TEETH, { timer: { kind: 'at-most', durationMs: 120_000 } }),
        stepOf(DRINK, { kind: 'choice', choices: [cardOf(MILK), cardOf(WATER)] }),
        stepOf(BED),
      ],
    },
  ],
};
const STEPS = 4;

let app: ServedApp;
let opened: Visit;
let page: Page;
/** Everything that the live region of child mode was given. */
let said: string[] = [];

beforeAll(async () => {
  app = await serveApp();
});
afterEach(() => {
  expect(opened.faults).toEqual([]);
});
afterAll(closeAll);

async function open(context?: NonNullable<Parameters<typeof visit>[1]>['context']): Promise<void> {
  opened = await visit(app, context === undefined ? {} : { context });
  ({ page } = opened);
  await page.clock.install();
  await page.exposeFunction('sayToJourney', (words: string) => said.push(words.replaceAll(ISOLATES, '')));
  await page.addInitScript(listenToLiveRegion);
}

const ISOLATES = /[\u2068\u2069]/g;

/** Runs in the page, before the app. */
function listenToLiveRegion(): void {
  const { sayToJourney } = window as unknown as { sayToJourney(words: string): void };
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const region = (target instanceof Element ? target : target.parentElement)?.closest(
        '[data-child-mode] [role="status"][aria-live]',
      );
      if (region) sayToJourney(region.textContent);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

async function enter(plan: Plan): Promise<void> {
  await page.clock.resume();
  await moveIn(page, app, plan);
  said = [];
  await page.goto(`${app.url}#/play`);
  await page.getByRole('list').getByRole('button').waitFor();
  await stopTime(page);
}

function reachedBy(touch: Partial<TouchSupports>): Plan {
  return { ...EVENING, supports: { scanMs: SCAN_MS, dwellMs: DWELL_MS, ...touch } };
}

const h1 = () => page.locator('main h1').innerText();

/** From home through four steps, with a break in the second one, and home again. */
async function playEvening(hand: Hand, language: 'en' | 'ar' = 'en'): Promise<void> {
  const { say, name } = wordsOf(language);
  const come = async (taken: string, to: string) => {
    await hand.take(taken);
    await eventually(h1).toBe(to);
  };
  const teeth = TEETH[language];
  await come(TITLE[language], HANDS[language]);
  await come(say('child:done'), teeth);
  await page.getByRole('timer').waitFor();
  await come(say('child:break'), say('child:myBreak'));
  await come(say('child:backTo', { place: name(teeth) }), teeth);
  await come(say('child:done'), DRINK[language]);
  await come(WATER[language], BED[language]);
  await come(say('child:done'), say('child:finished'));
  await come(say('child:home'), 'Robin');
  await expectFinished();
}

async function expectFinished(): Promise<void> {
  const runs = await runsIn(page);
  expect(runs.map(({ outcome }) => outcome)).toEqual(['finished']);
  for (const run of runs) {
    const done = run.events.flatMap((event) => (event.type === 'done' ? [event.stepId] : []));
    expect(done).toEqual(run.steps.map(({ id }) => id));
    expect(run.events.filter(({ type }) => type === 'break-started')).toHaveLength(1);
    expect(run.events.find(({ type }) => type === 'chosen')).toMatchObject({ choice: WATER.en });
    expect(stepRecords(run).map(({ state }) => state)).toEqual(Array(STEPS).fill('done'));
  }
}

/** What no other way may have a part in. */
async function countInputs(): Promise<() => Promise<Record<string, number>>> {
  await page.evaluate(() => {
    const seen: Record<string, number> = {};
    Object.assign(window, { seenInputs: seen });
    for (const type of ['pointerdown', 'keydown']) {
      window.addEventListener(
        type,
        (event) => {
          const what = event instanceof KeyboardEvent ? event.code : type;
          seen[what] = (seen[what] ?? 0) + 1;
        },
        true,
      );
    }
  });
  return () => page.evaluate(() => (window as unknown as { seenInputs: Record<string, number> }).seenInputs);
}

describe('on a tablet', () => {
  beforeAll(() => open());
  afterAll(() => opened.close());

  test('one switch plays a routine from home to the end: nothing but Space', async () => {
    await enter(reachedBy({ accessMethod: 'one-switch' }));
    await page.locator('[data-access="one-switch"]').waitFor();
    const inputs = await countInputs();
    await playEvening(oneSwitch(page, SCAN_MS));
    expect(Object.keys(await inputs())).toEqual(['Space']);
  });

  test('two switches play it: Enter moves on, Space takes, and nothing moves by itself', async () => {
    await enter(reachedBy({ accessMethod: 'two-switches' }));
    await page.locator('[data-access="two-switches"]').waitFor();
    const inputs = await countInputs();
    await playEvening(twoSwitches(page));
    expect(Object.keys(await inputs()).sort()).toEqual(['Enter', 'Space']);
  });

  test('a pointer that rests plays it, without a single press', async () => {
    await enter(reachedBy({ accessMethod: 'dwell' }));
    await page.locator('[data-access="dwell"]').waitFor();
    const inputs = await countInputs();
    await playEvening(dwellingPointer(page, DWELL_MS));
    expect(await inputs()).toEqual({});
  });

  test('the keyboard and what is announced are enough: every step is announced once for each time that it comes up', async () => {
    await enter(EVENING);
    const inputs = await countInputs();
    await playByEar(keyboard(page));
    expect(Object.keys(await inputs()).sort()).toEqual(['Enter', 'Tab']);
  });

  test('for CVI: black, one thing at a time, and it plays to the end', async () => {
    await enter({ ...EVENING, supports: { theme: 'cvi' } });
    await page.locator('[data-theme="cvi"]').first().waitFor();
    const hand = mouse(page);
    await playEvening({
      async take(words) {
        expect(
          await page.locator('[data-part="next"], [data-part="progress"]').locator('visible=true').count(),
        ).toBe(0);
        await hand.take(words);
      },
    });
  });
});

/** Knows only what was said: the words of the live region decide what is taken next. */
async function playByEar(hand: Hand): Promise<void> {
  const { say, name } = wordsOf('en');
  const spoken = (number: number, words: string, more = '') =>
    say('child:stepSpoken', { number, total: STEPS, words }) + more;
  const next = async (taken: string, ...heard: readonly string[]) => {
    const before = said.length;
    await hand.take(taken);
    await eventually(() => said.length).toBeGreaterThan(before);
    expect(said.slice(before)).toEqual(heard);
  };
  await next(TITLE.en, spoken(1, HANDS.en));
  await next(say('child:done'), spoken(2, TEETH.en, ' 2 minutes.'));
  await next(say('child:break'), `${say('child:myBreak')}. 5 minutes.`);
  const before = said.length;
  await hand.take(say('child:backTo', { place: name(TEETH.en) }));
  await eventually(() => said.length).toBeGreaterThan(before);
  expect(said.slice(before)).toEqual([expect.stringContaining(spoken(2, TEETH.en))]);
  await next(say('child:done'), spoken(3, DRINK.en));
  await next(WATER.en, spoken(4, BED.en));
  await next(say('child:done'), say('child:finished'));
  await hand.take(say('child:home'));
  await eventually(h1).toBe('Robin');
  await expectFinished();
}

describe('by touch', () => {
  beforeAll(() => open(PHONE));
  afterAll(() => opened.close());

  let touch: ReturnType<typeof finger>;
  const touchWith = async (holdMs = 0, calmMs?: number) => {
    touch = finger(page, await page.context().newCDPSession(page), holdMs, calmMs);
    return touch;
  };

  test('a phone of 390 × 844', async () => {
    await enter(EVENING);
    await playEvening(await touchWith());
  });

  test('in Arabic, from right to left', async () => {
    await enter({ ...EVENING, language: 'ar' });
    const hand = await touchWith();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await playEvening(hand, 'ar');
  });

  test('held for 600 ms: a short tap is nothing, a held one is Done, and a second one within 1,500 ms is a slip', async () => {
    await enter(reachedBy({ holdMs: HOLD_MS, ignoreRepeatMs: IGNORE_MS }));
    const { say } = wordsOf('en');
    const done = say('child:done');
    const held = await touchWith(HOLD_MS, IGNORE_MS + 100);
    const eventsNow = async () => (await runsIn(page)).flatMap((run) => run.events.map(({ type }) => type));

    // Home too: a brush over a card opens nothing.
    await held.down(TITLE.en);
    await page.clock.runFor(HOLD_MS - 200);
    await held.up();
    await page.clock.runFor(IGNORE_MS);
    expect(await h1()).toBe('Robin');
    expect(await eventsNow()).toEqual([]);

    await held.take(TITLE.en);
    await eventually(h1).toBe(HANDS.en);
    await page.clock.runFor(IGNORE_MS + 100);
    await held.down(done);
    await page.clock.runFor(HOLD_MS - 200);
    await held.up();
    await page.clock.runFor(HOLD_MS);
    expect(await eventsNow()).toEqual(['arrived']);

    await held.take(done);
    await eventually(h1).toBe(TEETH.en);
    // Held long enough, but too soon after the screen came up.
    await held.down(done);
    await page.clock.runFor(HOLD_MS + 50);
    await held.up();
    expect(await eventsNow()).toEqual(['arrived', 'done', 'arrived']);
    expect(await h1()).toBe(TEETH.en);

    await held.take(say('child:back'));
    await eventually(h1).toBe(HANDS.en);
    await enter(reachedBy({ holdMs: HOLD_MS, ignoreRepeatMs: IGNORE_MS }));
    await playEvening(held);
  });
});
