/** The tab, or the whole browser, dies at every place of a routine: the child is in exactly the same place afterwards (rules P10, P13). */
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import {
  closeAll,
  eventually,
  newProfile,
  removeProfile,
  type ServedApp,
  serveApp,
  type Visit,
  visit,
} from '../support/journey';
import { cardOf, type MovedIn, moveIn, type Plan, runsIn, stepOf } from '../support/journey-child';
import { CAN_KILL, killBrowser, processesOf } from '../support/journey-kill';
import { wordsOf } from '../support/journey-words';

const { say, name } = wordsOf('en');
const label = (en: string) => ({ en, ar: en });
const timer = { kind: 'at-least', durationMs: 10 * 60_000 } as const;

const PLAN: Plan = {
  supports: { ignoreRepeatMs: 0, asksAfterBreak: true, timeInNumbers: true },
  routines: [
    {
      title: label('Evening'),
      canStop: true,
      steps: [
        stepOf(label('Wash hands')),
        stepOf(label('Brush teeth'), { timer }),
        stepOf(label('Get dressed'), { parts: [cardOf(label('Shirt')), cardOf(label('Trousers'))] }),
        stepOf(label('My drink'), {
          kind: 'choice',
          choices: [cardOf(label('Milk')), cardOf(label('Water'))],
        }),
        stepOf(label('Haircut')),
        stepOf(label('Wait'), { kind: 'wait', timer: { kind: 'wait', durationMs: 10 * 60_000 } }),
        stepOf(label('Go to bed')),
      ],
    },
    {
      title: label('Any way'),
      show: { stepOrder: 'any' },
      steps: [stepOf(label('Coat')), stepOf(label('Shoes'), { timer }), stepOf(label('Bag'))],
    },
  ],
};

let app: ServedApp;
let profile: string;
let opened: Visit;
let page: Page;
let family: MovedIn;
let kills = 0;

beforeAll(async () => {
  app = await serveApp();
  profile = await newProfile();
  opened = await visit(app, { profile });
  ({ page } = opened);
  family = await moveIn(page, app, PLAN);
});
afterEach(() => expect(opened.faults).toEqual([]));
afterAll(async () => {
  await closeAll();
  await removeProfile(profile);
});

const addressOf = (at: number) => `${app.url}#/play/${family.routines[at]?.id}`;

type Look = { readonly words: string; readonly minutes: number | null };

/** Everything that a child can read and press, and the minutes left. */
async function look(): Promise<Look> {
  const { words, time } = await page.evaluate(() => ({
    words: [...document.querySelectorAll('main h1, main button, main [role="img"][aria-label]')]
      .map((one) => one.getAttribute('aria-label') ?? one.textContent)
      .join(' | '),
    time: document.querySelector('main [role="timer"]')?.textContent ?? '',
  }));
  const minutes = /\d+/.exec(time)?.[0];
  return { words, minutes: minutes === undefined ? null : Number(minutes) };
}

async function take(words: string, heading: string): Promise<void> {
  await page.locator('main').getByRole('button', { name: words, exact: true }).click();
  await eventually(h1).toBe(heading);
}

/** Its first line: below it may stand who does the step, or which of the smaller steps it is. */
async function h1(): Promise<string | undefined> {
  return (await page.locator('main h1').innerText()).split('\n')[0];
}

/** The tab dies as in a crash, and is opened where it was. */
async function dieAndComeBack(): Promise<void> {
  const before = await look();
  const events = await eventsOf();
  const address = page.url();
  await crash();
  await page.goto(address);
  await expectSame(before);
  expect(await eventsOf()).toEqual(events);
}

/** What the child did. That the screen was alive again is no deed. */
async function eventsOf(): Promise<readonly string[]> {
  return (await runsIn(page)).flatMap((run) => run.events.map(({ type }) => type));
}

async function expectSame(before: Look): Promise<void> {
  await eventually(async () => (await look()).words).toBe(before.words);
  const { minutes } = await look();
  if (before.minutes === null) expect(minutes).toBeNull();
  else {
    expect(minutes).toBeLessThanOrEqual(before.minutes);
    expect(minutes).toBeGreaterThanOrEqual(before.minutes - 1);
  }
}

/** A crashed page of Playwright's never works again: another tab takes its place. */
async function crash(): Promise<void> {
  const dying = page;
  page = await opened.context.newPage();
  const cdp = await opened.context.newCDPSession(dying);
  const crashed = dying.waitForEvent('crash');
  cdp.send('Page.crash').catch(() => undefined);
  await crashed;
  await dying.close();
  kills += 1;
}

/** The battery is empty: the app starts at home, and the child taps the routine. */
async function emptyBattery(routine: string): Promise<void> {
  const before = await look();
  await killBrowser(opened.context, profile, processesOf(profile));
  opened = await visit(app, { profile });
  ({ page } = opened);
  kills += 1;
  await page.goto(app.url);
  await page.getByRole('list').getByRole('button', { name: routine }).click();
  await expectSame(before);
}

const back = (to: string) => say('child:backTo', { place: name(to) });

test('a tab that dies at any place of a routine is in the same place afterwards', async () => {
  const done = say('child:done');
  await page.goto(addressOf(0));
  await eventually(h1).toBe('Wash hands');
  await dieAndComeBack();
  await take(done, 'Brush teeth');
  await dieAndComeBack();
  await take(say('child:break'), say('child:myBreak'));
  await dieAndComeBack();
  await take(say('child:breakCards.drink'), say('child:breakCards.drink'));
  await dieAndComeBack();
  await take(say('child:help'), say('child:needHelp'));
  await dieAndComeBack();
  await take(back(say('child:myBreak')), say('child:breakCards.drink'));
  await take(back('Brush teeth'), say('child:ask.helped'));
  await dieAndComeBack();
  await take(say('child:rating.helped'), 'Brush teeth');
  await take(say('child:help'), say('child:needHelp'));
  await take(say('child:ownWords.too-loud'), say('child:ownWords.too-loud'));
  await dieAndComeBack();
  await take(back('Brush teeth'), 'Brush teeth');
  await take(done, 'Get dressed');
  await dieAndComeBack();
  await take(say('child:help'), say('child:needHelp'));
  await take(say('child:smallSteps'), 'Shirt');
  await dieAndComeBack();
  await take(done, 'Trousers');
  await dieAndComeBack();
  await take(done, 'My drink');
  await dieAndComeBack();
  await take('Water', 'Haircut');
  await dieAndComeBack();
  await take(say('child:stop'), say('child:ask.stopped'));
  await dieAndComeBack();
  await take(say('child:goOn'), 'Wait');
  await dieAndComeBack();
  await take(done, 'Go to bed');
  await dieAndComeBack();
  await take(done, say('child:finished'));
});

test('a tab that dies while the child picks is in the same place afterwards', async () => {
  const pick = say('child:ask.pick');
  await page.goto('about:blank');
  await page.goto(addressOf(1));
  await eventually(h1).toBe(pick);
  await dieAndComeBack();
  await take('Shoes', 'Shoes');
  await dieAndComeBack();
  await take(say('child:later'), pick);
  await dieAndComeBack();
  await take('Bag', 'Bag');
  await take(say('child:help'), say('child:needHelp'));
  await take(say('child:together'), 'Bag');
  await dieAndComeBack();
  await take(say('child:done'), pick);
  await dieAndComeBack();
  await take('Shoes', 'Shoes');
});

test.skipIf(!CAN_KILL)(
  'after an empty battery the routine at home leads to the same place, in a step, a break and help (needs Linux, whose /proc names the browser)',
  async () => {
    await emptyBattery('Any way');
    await take(say('child:break'), say('child:myBreak'));
    await emptyBattery('Any way');
    await take(say('child:help'), say('child:needHelp'));
    await emptyBattery('Any way');
    console.log(`${kills} kills`);
  },
);
