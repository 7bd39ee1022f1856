/**
 * The browser is killed again and again, while a parent edits and while a child plays. What the screen had promised
 * is there afterwards, every time.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { READY_MADE, stepsOfVersion } from '../../../src/content/ready-made';
import {
  closeAll,
  eventually,
  newProfile,
  removeProfile,
  type ServedApp,
  serveApp,
  visit,
} from '../../support/journey';
import { type Act, type Cards, looksOf, nextEdit, nextTap } from '../../support/journey-acts';
import { editorPage } from '../../support/journey-editor';
import { homePage, readyMadePage } from '../../support/journey-home';
import { CAN_KILL, killBrowser, processesOf } from '../../support/journey-kill';
import { childLock, playerPage } from '../../support/journey-player';
import { randomFrom } from '../../support/journey-random';
import { childPage, mainMenu } from '../../support/journey-settings';
import { tourOfWelcome } from '../../support/journey-tour';
import { watchScreens } from '../../support/journey-watch';
import { wordsOf } from '../../support/journey-words';

const KILLS = 25;
const SEED = 20_261;
/** So soon after a touch the write is on its way, or has just arrived. */
const SOON_MS = 100;
const SAVED_WITHIN_MS = 1_000;
/** Some 26 browsers one after the other; a machine that does other work besides may need it. */
const TIMEOUT_MS = 300_000;

type Side = 'editor' | 'player';
type Shown = Cards | string;
type Session = Awaited<ReturnType<typeof openBrowser>>;

const words = wordsOf('en');
const random = randomFrom(SEED);
const EDITED = 'wash-hands';
const PLAYED = 'morning';
const morning = READY_MADE.filter((one) => one.id === PLAYED).flatMap((one) =>
  stepsOfVersion(one, 'essential'),
);
const labels = morning.map((step) => words.stepOf(PLAYED, step.id));
const looks = looksOf(labels, words);

type Planned = { readonly side: Side; readonly isSoon: boolean };

/** Two kills on each side in turn; about four of five come soon. */
const plan = Array.from({ length: KILLS }, (_, kill): Planned => {
  return { side: Math.floor(kill / 2) % 2 === 0 ? 'editor' : 'player', isSoon: random.chance(0.8) };
});

let app: ServedApp;
let profile: string;
const addresses: Record<Side, string> = { editor: '', player: '' };
/** What may be found: what was acknowledged last, then whatever was asked for since. */
const allowed: Record<Side, readonly Shown[]> = { editor: [], player: [looks.step(0)] };
const tally = { editor: 0, player: 0, soon: 0, acknowledged: 0, keptInFlight: 0, lostInFlight: 0 };
const savedAfter: number[] = [];

beforeAll(async () => {
  app = await serveApp();
  profile = await newProfile();
});
afterEach(closeAll);
afterAll(() => removeProfile(profile));

test.skipIf(!CAN_KILL)(
  `${KILLS} kills while editing and playing lose nothing that was shown as saved (needs Linux, whose /proc names the browser's processes)`,
  async () => {
    await prepare();
    let side: Side = 'editor';
    for (const planned of plan) {
      const session = await openBrowser();
      await expectKept(session, side);
      if (planned.side !== side) await changeSide(session, planned.side);
      side = planned.side;
      await actAndKill(session, planned);
      expect(session.faults).toEqual([]);
    }
    const last = await openBrowser();
    await expectKept(last, side);
    await changeSide(last, side === 'editor' ? 'player' : 'editor');

    const slowest = Math.round(Math.max(...savedAfter));
    console.log(`${KILLS} kills:`, { ...tally, timesSaved: savedAfter.length, slowestSavedMs: slowest });
    expect(Math.min(tally.editor, tally.player)).toBeGreaterThanOrEqual(KILLS / 3);
    expect(tally.soon).toBeGreaterThanOrEqual(KILLS / 3);
    expect(tally.acknowledged).toBeGreaterThanOrEqual(KILLS);
    expect(savedAfter.length).toBeGreaterThan(5);
    expect(slowest).toBeLessThanOrEqual(SAVED_WITHIN_MS);
  },
  TIMEOUT_MS,
);

async function openBrowser() {
  const opened = await visit(app, { profile });
  const watch = await watchScreens(opened.context, words);
  return { ...opened, watch, processes: processesOf(profile) };
}

/** A family with one routine to edit and another to play; a second tap is never taken for a slip here. */
async function prepare(): Promise<void> {
  const { page, close } = await visit(app, { profile });
  const home = homePage(page, words);
  const readyMade = readyMadePage(page, words);
  await page.goto(app.url);
  await tourOfWelcome(page, words);
  await home.openReadyMade(EDITED);
  await readyMade.choose('mini');
  await readyMade.addFor('Robin');
  await home.play(words.titleOf(PLAYED));
  await playerPage(page, words).progress(1, labels.length).waitFor();
  addresses.player = page.url();
  await childLock(page, words).unlock();
  await mainMenu(page, words).open('child');
  await childPage(page, words).allowRepeats();
  await mainMenu(page, words).open('routines');
  await home.edit(words.titleOf(EDITED));
  const editor = editorPage(page, words);
  await editor.rows.first().waitFor();
  await editor.saved().waitFor();
  addresses.editor = page.url();
  allowed.editor = [await editor.rows.locator('[data-part="main"]').allTextContents()];
  await close();
}

/** Opens what was open when the browser was killed: it shows what it had promised, or what was asked of it last. */
async function expectKept(session: Session, side: Side): Promise<void> {
  await session.page.goto(addresses[side]);
  await expectShown(session, side);
}

async function changeSide(session: Session, to: Side): Promise<void> {
  if (to === 'editor') await childLock(session.page, words).unlock();
  await session.page.goto(addresses[to]);
  await expectShown(session, to);
}

async function expectShown(session: Session, side: Side): Promise<void> {
  const may = allowed[side];
  await eventually(() => shownBy(session, side)).toSatisfy(
    (found) => may.some((one) => isDeepStrictEqual(one, found)),
    `one of ${JSON.stringify(may)}`,
  );
  const shown = shownBy(session, side) ?? '';
  if (may.length > 1) tally[isDeepStrictEqual(may[0], shown) ? 'lostInFlight' : 'keptInFlight'] += 1;
  allowed[side] = [shown];
  // Only what is shown from now on counts.
  session.watch[side].splice(0, session.watch[side].length - 1);
}

function shownBy({ watch }: Session, side: Side): Shown | undefined {
  return side === 'editor' ? watch.editor.at(-1)?.cards : watch.player.at(-1);
}

/** One to three edits or taps, and the end of the battery after the last one. */
async function actAndKill(session: Session, { side, isSoon }: Planned): Promise<void> {
  const { page, watch } = session;
  const nextAct = async (): Promise<Act<Shown> | null> =>
    side === 'editor' ? nextEdit(page, words, watch, random) : nextTap(page, words, watch, labels, random);
  for (let more = random.whole(0, 2); more > 0; more--) {
    const act = await nextAct();
    if (act === null) break;
    await act.touch();
    await eventually(() => shownBy(session, side)).toEqual(act.result);
    if (side === 'editor' && random.chance(0.6)) {
      await eventually(() => watch.editor.at(-1)?.isSaved).toBe(true);
    }
  }
  const last = await nextAct();
  const touched = watch.nextTouch();
  const waitMs = isSoon ? random.whole(0, SOON_MS / 2) : random.whole(SOON_MS, 700);
  // The browser dies under it: it need not answer.
  last?.touch().catch(() => undefined);
  const touchedAt = last === null ? Date.now() : await touched;
  await delay(Math.max(0, touchedAt + waitMs - Date.now()));
  const killedAt = await killBrowser(session.context, profile, session.processes);
  tally[side] += 1;
  if (last !== null && killedAt - touchedAt <= SOON_MS) tally.soon += 1;
  savedAfter.push(...watch.savedAfter);
  allowed[side] = side === 'editor' ? afterEditing(session, last) : afterPlaying(session, last);
}

/** From the last look with "Saved" on, since that is a promise. */
function afterEditing({ watch }: Session, asked: Act<Shown> | null): readonly Shown[] {
  const saved = watch.editor.filter((look) => look.isSaved);
  tally.acknowledged += saved.length - 1;
  const since = watch.editor.slice(watch.editor.findLastIndex((look) => look.isSaved));
  return distinct([...since.map((look) => look.cards), ...(asked === null ? [] : [asked.result])]);
}

/** In child mode the screen follows only what was written; after the end the routine begins anew. */
function afterPlaying({ watch }: Session, asked: Act<Shown> | null): readonly Shown[] {
  tally.acknowledged += watch.player.length - 1;
  const found = [watch.player.at(-1) ?? '', ...(asked === null ? [] : [asked.result])];
  return distinct(found.map((look) => (look === looks.finished ? looks.step(0) : look)));
}

function distinct(all: readonly Shown[]): readonly Shown[] {
  return all.filter((one, at) => all.findIndex((other) => isDeepStrictEqual(one, other)) === at);
}
