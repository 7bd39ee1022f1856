/** Carrying cards as hands do it: mouse, finger, keyboard. */
import type { Locator, Page } from 'playwright';
import { eventually } from './journey';

type Point = { readonly x: number; readonly y: number };

/** Longer than the 250 ms after which a resting finger means the card. */
const REST_MS = 400;
const MOVES = 12;

/** With the mouse, to the gap before a card. */
export async function carryCard(page: Page, card: Locator, before: Locator): Promise<void> {
  await before.scrollIntoViewIfNeeded();
  const from = await middleOf(card);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y + 4, { steps: 3 });
  // Where the gap is only counts once the card is in the hand: rows may have made room.
  const to = await gapBefore(before);
  await page.mouse.move(to.x, to.y, { steps: MOVES });
  await page.mouse.move(to.x + 1, to.y, { steps: 2 });
  await page.mouse.up();
}

/** With a finger that rests on the card first. */
export async function carryByTouch(page: Page, card: Locator, before: () => Promise<Point>): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] });
  const from = await middleOf(card);
  await touch('touchStart', [from]);
  // The rest itself is what is tested: nothing on the screen says when it was long enough.
  await page.waitForTimeout(REST_MS);
  await touch('touchMove', [{ x: from.x + 3, y: from.y + 3 }]);
  const to = await before();
  for (let move = 1; move <= MOVES; move++) {
    const part = move / MOVES;
    await touch('touchMove', [{ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }]);
  }
  await touch('touchEnd', []);
  await cdp.detach();
}

/** With the keyboard: Space, arrows, Space. Each key waits until the one before it was announced. */
export async function carryOver(
  page: Page,
  handle: Locator,
  keys: readonly (readonly [key: string, times: number])[],
  announced: Locator,
): Promise<void> {
  await handle.focus();
  let last = await announced.innerText();
  const press = async (key: string) => {
    await page.keyboard.press(key);
    await eventually(() => announced.innerText()).not.toBe(last);
    last = await announced.innerText();
  };
  await press('Space');
  for (const [key, times] of keys) {
    for (let time = 0; time < times; time++) await press(key);
  }
  await press('Space');
}

export async function middleOf(place: Locator): Promise<Point> {
  await place.scrollIntoViewIfNeeded();
  const box = await boxOf(place);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Just above the card: below the middle of the one before it. */
export async function gapBefore(card: Locator): Promise<Point> {
  const box = await boxOf(card);
  return { x: box.x + box.width / 2, y: box.y + 2 };
}

/** Stands still on the screen: nothing slides or is laid out anew any more. */
async function boxOf(place: Locator) {
  let last = '';
  await eventually(async () => {
    const now = JSON.stringify(await place.boundingBox());
    const isStill = now === last;
    last = now;
    return isStill;
  }).toBe(true);
  const box = await place.boundingBox();
  if (box === null) throw new Error(`${place} has no place on the screen.`);
  return box;
}
