/** The device's clock is moved while a child is in a timed step and in a break (rules P8, P14, T4, T9). */
import type { CDPSession, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { playbackOf, shownLeft } from '../../src/domain/playing/playback';
import type { Run } from '../../src/domain/playing/run';
import { HEARTBEAT_MS } from '../../src/domain/playing/timer';
import { closeAll, eventually, type ServedApp, serveApp, type Visit, visit } from '../support/journey';
import { moveIn, type Plan, runsIn, stepOf } from '../support/journey-child';
import { playerPage } from '../support/journey-player';
import { wordsOf } from '../support/journey-words';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const STEP_MS = 50 * MINUTE;
/** The last half second before clocks in Berlin go from 3 to 2 at the end of summer time. */
const SUMMER_ENDS = Date.UTC(2026, 9, 25, 1) - 500;
/** What stored times may differ from the page's for: the time that looking takes. */
const LOOK_MS = 2_000;

const words = wordsOf('en');
const { say } = words;
const label = (en: string) => ({ en, ar: en });
const PLAN: Plan = {
  supports: { timeInNumbers: true, ignoreRepeatMs: 0, warnings: [], breakMs: STEP_MS },
  routines: [
    {
      title: label('Evening'),
      steps: [
        stepOf(label('Read'), { timer: { kind: 'at-least', durationMs: STEP_MS } }),
        stepOf(label('Sleep')),
      ],
    },
  ],
};

let app: ServedApp;
let opened: Visit;
let page: Page;
let cdp: CDPSession;
let address: string;
/** What was seen last of the step's and of the break's time. */
let least: { ms: number; minutes: number };

beforeAll(async () => {
  app = await serveApp();
  opened = await visit(app);
  ({ page } = opened);
  cdp = await opened.context.newCDPSession(page);
  await page.addInitScript(watchTime);
});
beforeEach(async () => {
  await cdp.send('Emulation.setTimezoneOverride', { timezoneId: 'Europe/London' });
  const { routines } = await moveIn(page, app, PLAN);
  address = `${app.url}#/play/${routines[0]?.id}`;
});
afterEach(() => expect(opened.faults).toEqual([]));
afterAll(closeAll);

type Device = { skewMs: number; isHidden: boolean; shownMinutes: number[] };

/** Runs in the page, before the app: a wall clock that can be set, while waiting stays what it is; and what is shown. */
function watchTime(): void {
  const device = window as unknown as Device;
  if (window.location.protocol === 'about:') return;
  device.skewMs = Number(sessionStorage.getItem('skew') ?? 0);
  device.isHidden = false;
  device.shownMinutes = [];
  const RealDate = Date;
  const now = () => RealDate.now() + device.skewMs;
  window.Date = new Proxy(RealDate, {
    construct: (target, given) => (given.length === 0 ? new target(now()) : Reflect.construct(target, given)),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
  // A browser without a window never hides a page.
  Object.defineProperty(document, 'visibilityState', {
    get: () => (device.isHidden ? 'hidden' : 'visible'),
  });
  new MutationObserver(() => {
    const words = document.querySelector('main [role="timer"]')?.textContent;
    if (words === undefined || words === '') return;
    const shown = Number(/\d+/.exec(words)?.[0] ?? 0);
    if (shown !== device.shownMinutes.at(-1)) device.shownMinutes.push(shown);
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

async function begin(skewMs = 0): Promise<void> {
  await page.goto(app.url);
  await page.evaluate((ms) => sessionStorage.setItem('skew', String(ms)), skewMs);
  await page.goto('about:blank');
  await page.goto(address);
  await playerPage(page, words).step('Read').waitFor();
  await eventually(() => page.evaluate(() => (window as unknown as Device).shownMinutes)).toEqual([
    STEP_MS / MINUTE,
  ]);
  least = { ms: STEP_MS, minutes: STEP_MS / MINUTE };
  await look();
}

/** The clock is set while the screen is on. */
async function setClock(byMs: number): Promise<void> {
  await page.evaluate((ms) => {
    const device = window as unknown as Device;
    device.skewMs += ms;
    sessionStorage.setItem('skew', String(device.skewMs));
  }, byMs);
}

/** The tab lies in the background, where nothing in it runs; meanwhile the clock moves on, or is set. */
async function leaveInBackground(byMs: number): Promise<void> {
  await setHidden(true);
  await setClock(byMs);
  await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
  await cdp.send('Page.setWebLifecycleState', { state: 'active' });
  await setHidden(false);
  // And away once more, which tells the store at once what the next heartbeat would tell.
  await setHidden(true);
  await setHidden(false);
}

function setHidden(isHidden: boolean): Promise<void> {
  return page.evaluate((hidden) => {
    (window as unknown as Device).isHidden = hidden;
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  }, isHidden);
}

async function stored(): Promise<{ run: Run; now: number }> {
  const run = (await runsIn(page)).at(-1);
  if (run === undefined) throw new Error('Nothing is played.');
  return { run, now: await page.evaluate(() => Date.now()) };
}

/** The heartbeat, or the return, has told the store what the new clock says. */
async function known(): Promise<void> {
  await eventually(async () => {
    const { run, now } = await stored();
    return Math.abs(now - run.seen.at) < HEARTBEAT_MS + LOOK_MS;
  }).toBe(true);
}

/** What is shown and what is stored: never more than before. */
async function look(): Promise<void> {
  const { run, now } = await stored();
  const ms = shownLeft(playbackOf(run, now), now) ?? Number.NaN;
  const shown = await page.evaluate(() => (window as unknown as Device).shownMinutes.splice(0));
  expect(ms).toBeLessThanOrEqual(least.ms);
  for (const minutes of shown) {
    expect(minutes).toBeLessThanOrEqual(least.minutes);
    least.minutes = minutes;
  }
  least.ms = ms;
}

/** Everything that may happen to a clock, one after the other; at most ten minutes and some heartbeats are gone in the end. */
async function moveClockAbout(move: (byMs: number) => Promise<void>): Promise<void> {
  const before = least.ms;
  const moved = async (byMs: number) => {
    await move(byMs);
    await known();
    await look();
  };
  await moved(10 * MINUTE);
  expect(before - least.ms).toBeGreaterThanOrEqual(10 * MINUTE);
  const afterTen = least.ms;
  await moved(-HOUR);
  for (const timezoneId of ['Asia/Tokyo', 'America/Los_Angeles']) {
    await cdp.send('Emulation.setTimezoneOverride', { timezoneId });
    await moved(0);
  }
  expect(afterTen - least.ms).toBeLessThan(MINUTE);
}

const player = () => playerPage(page, words);

test('P14: forward by ten minutes, back by an hour, other time zones: the time left never grows, in a step and in a break', async () => {
  await begin();
  await moveClockAbout(setClock);
  const step = { ...least };
  await player().breakButton().click();
  await player().step(say('child:myBreak')).waitFor();
  await page.evaluate(() => (window as unknown as Device).shownMinutes.splice(0));
  least = { ms: STEP_MS, minutes: STEP_MS / MINUTE };
  await moveClockAbout(setClock);
  await comeBackTo(step);
});

test('P14: the same in a tab that lies in the background', async () => {
  await begin();
  await moveClockAbout(leaveInBackground);
  const step = { ...least };
  await player().breakButton().click();
  await player().step(say('child:myBreak')).waitFor();
  await page.evaluate(() => (window as unknown as Device).shownMinutes.splice(0));
  least = { ms: STEP_MS, minutes: STEP_MS / MINUTE };
  await moveClockAbout(leaveInBackground);
  await comeBackTo(step);
});

/** The step's time stood still during the break. */
async function comeBackTo(step: { ms: number; minutes: number }): Promise<void> {
  await page.evaluate(() => (window as unknown as Device).shownMinutes.splice(0));
  await player().backTo('Read').click();
  await player().step('Read').waitFor();
  least = { ...step };
  await look();
  expect(step.ms - least.ms).toBeLessThan(MINUTE);
}

test('the end of summer time takes nothing and gives nothing', async () => {
  await cdp.send('Emulation.setTimezoneOverride', { timezoneId: 'Europe/Berlin' });
  await begin(SUMMER_ENDS - 5_000 - Date.now());
  const hour = () => page.evaluate(() => new Date().toTimeString().slice(0, 5));
  const before = least.ms;
  expect(await hour()).toBe('02:59');
  await setClock(5_000);
  await eventually(hour).toBe('02:00');
  await known();
  await look();
  await leaveInBackground(MINUTE);
  await known();
  await look();
  expect(before - least.ms).toBeGreaterThan(MINUTE);
  expect(before - least.ms).toBeLessThan(2 * MINUTE);
});

describe('P8: away for more than 30 minutes', () => {
  const ways = {
    'the screen was on': setClock,
    'the tab lay in the background': leaveInBackground,
    'the app was closed': async (byMs: number) => {
      await setClock(byMs);
      await page.goto('about:blank');
      await page.goto(address);
    },
  };
  test.each(Object.entries(ways))('%s: Go on, or Start again; the time stood still', async (_, leave) => {
    await begin();
    await player().breakButton().click();
    await player().step(say('child:myBreak')).waitFor();
    await leave(31 * MINUTE);
    await player().step(say('child:away')).waitFor();
    await player().startAgain().waitFor();
    await player().goOn().click();
    await player().step(say('child:myBreak')).waitFor();
    least = { ms: STEP_MS, minutes: STEP_MS / MINUTE };
    await look();
    expect(STEP_MS - least.ms).toBeLessThan(MINUTE);

    await leave(3 * HOUR);
    await player().step(say('child:away')).waitFor();
    await player().startAgain().click();
    await player().step('Read').waitFor();
    const runs = await runsIn(page);
    expect(runs.map(({ outcome }) => outcome)).toEqual(['left', null]);
  });

  test('29 minutes are no such question', async () => {
    await begin();
    await leaveInBackground(29 * MINUTE);
    await known();
    await look();
    expect(await player().step('Read').isVisible()).toBe(true);
    expect(STEP_MS - least.ms).toBeGreaterThan(29 * MINUTE);
  });
});
