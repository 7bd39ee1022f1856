/** A parent's first evening: build a routine, play it, print it, on a tablet, on a phone in Arabic, and without a network. */
import { afterEach, expect, test } from 'vitest';
import {
  closeAll,
  newProfile,
  PHONE,
  removeProfile,
  serveApp,
  visit,
  waitUntilInstalled,
} from '../support/journey';
import {
  arrangeTeeth,
  type Family,
  leaveChildMode,
  openPrint,
  paper,
  playTeeth,
  showTimeInNumbers,
  takeReadyMade,
  welcomeFamily,
} from '../support/journey-parent';
import type { PrintedPage } from '../support/journey-pdf';
import { wordsOf } from '../support/journey-words';

afterEach(closeAll);

/** What a ruler on paper may differ by. */
const SLACK_MM = 0.3;
const A4 = { widthMm: 210, heightMm: 297 };
const A4_ACROSS = { widthMm: 297, heightMm: 210 };
const LETTER = { widthMm: 215.9, heightMm: 279.4 };
/** A strip's medium card. */
const STRIP_CARD = { width: 92, height: 38 };
const WALL_CARD_MM = 75;
const LARGEST_SHEET_OF_STRIPS = 12;

const ENGLISH = { words: wordsOf('en'), nickname: 'Robin', towel: 'towel' } as const;
const ARABIC = { words: wordsOf('ar'), nickname: 'سامي', towel: 'منشفة' } as const;

test('on a tablet with the mouse, in English', async () => {
  const app = await serveApp();
  const { page, faults } = await visit(app);
  await page.goto(app.url);
  await firstEvening({ page, device: 'tablet', ...ENGLISH });
  expect(faults).toEqual([]);
});

test('on a phone with a finger, in Arabic', async () => {
  const app = await serveApp();
  const { page, faults } = await visit(app, { context: PHONE });
  await page.goto(app.url);
  await firstEvening({ page, device: 'phone', ...ARABIC });
  expect(faults).toEqual([]);
});

test('without a network, from a cold start', async () => {
  const profile = await newProfile();
  const app = await serveApp();
  const before = await visit(app, { profile });
  await before.page.goto(app.url);
  await waitUntilInstalled(before.page);
  await before.close();
  await app.close();

  const { page, context, faults, close } = await visit(app, { profile });
  await context.setOffline(true);
  await page.goto(app.url);
  await firstEvening({ page, device: 'tablet', ...ENGLISH });
  expect(faults).toEqual([]);
  await close();
  await removeProfile(profile);
});

async function firstEvening(family: Family): Promise<void> {
  await welcomeFamily(family);
  await takeReadyMade(family, 'brush-teeth');
  const steps = await arrangeTeeth(family);
  await showTimeInNumbers(family);
  await playTeeth(family, steps);
  await leaveChildMode(family);
  await printStrip(family, steps);
  const classSteps = await takeReadyMade(family, 'class-day');
  await printTimetable(family, classSteps);
}

async function printStrip(family: Family, steps: readonly string[]): Promise<void> {
  const print = await openPrint(family, 'brush-teeth');
  const pages = await paper(family.page);
  expect(steps.length).toBeLessThanOrEqual(LARGEST_SHEET_OF_STRIPS);
  expect(pages).toHaveLength(1);
  expectSize(pages, A4);
  expectGoodPrint(pages);
  expect(pages[0]?.cards).toHaveLength(steps.length);
  for (const card of pages[0]?.cards ?? []) {
    expectMm(card.width, STRIP_CARD.width);
    expectMm(card.height, STRIP_CARD.height);
  }
  const [first] = pages[0]?.cards ?? [];
  expect((first?.x ?? 0) > 105).toBe(family.words.language === 'ar');
  if (family.words.language === 'en') for (const step of steps) expect(pages[0]?.text).toContain(step);
  await print.back();
}

async function printTimetable(family: Family, steps: number): Promise<void> {
  const print = await openPrint(family, 'class-day');
  const [sheet, ...more] = await paper(family.page);
  expect(more).toEqual([]);
  expectSize(sheet === undefined ? [] : [sheet], A4_ACROSS);
  expectGoodPrint(sheet === undefined ? [] : [sheet]);
  expect(sheet?.cards).toHaveLength(steps);

  await print.layout('wall');
  await print.isReady();
  const wall = await paper(family.page);
  expectSize(wall, A4);
  expectGoodPrint(wall);
  expectWallCards(wall, steps);

  await print.paper('letter');
  await print.isReady();
  const letter = await paper(family.page);
  expectSize(letter, LETTER);
  expectGoodPrint(letter);
  expectWallCards(letter, steps);
  await print.back();
}

function expectWallCards(pages: readonly PrintedPage[], steps: number): void {
  const cards = pages.flatMap((page) => page.cards);
  expect(cards).toHaveLength(steps);
  expect(Math.min(...cards.flatMap(({ width, height }) => [width, height]))).toBeGreaterThan(
    WALL_CARD_MM - SLACK_MM,
  );
}

/** The bar that is 50 mm long, fonts that the printer need not have, and nothing of the screen. */
function expectGoodPrint(pages: readonly PrintedPage[]): void {
  for (const page of pages) {
    expect(page.checkBars).toHaveLength(1);
    expectMm(page.checkBars[0] ?? 0, 50);
    expect(page.fonts.length).toBeGreaterThan(0);
    expect(page.fonts.filter((font) => !font.isEmbedded)).toEqual([]);
    for (const { x, y, width, height } of page.cards) {
      expect(x).toBeGreaterThan(10 - SLACK_MM);
      expect(y).toBeGreaterThan(10 - SLACK_MM);
      expect(x + width).toBeLessThan(page.widthMm - 10 + SLACK_MM);
      expect(y + height).toBeLessThan(page.heightMm - 10 + SLACK_MM);
    }
  }
}

function expectSize(pages: readonly PrintedPage[], size: { widthMm: number; heightMm: number }): void {
  for (const page of pages) {
    expectMm(page.widthMm, size.widthMm);
    expectMm(page.heightMm, size.heightMm);
  }
}

function expectMm(measured: number, wanted: number): void {
  expect(Math.abs(measured - wanted), `${measured} mm instead of ${wanted}`).toBeLessThanOrEqual(SLACK_MM);
}
