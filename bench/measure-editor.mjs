// Frames from a key or a tap to its answer, on a processor six times slower: picture search with everything loaded,
// and one reorder in a routine of 200 steps.
import { median, openBrowser, slowDown } from './browser.mjs';
import { seedFamily, seedLongRoutine } from './family.mjs';
import { framesUntilChange } from './moments.mjs';

const RUNS = 7;

export async function measureEditor(app) {
  const { page, cdp, close } = await openBrowser({ serviceWorkers: 'block' });
  await page.goto(app.url);
  const family = await seedFamily(page);
  const longId = await seedLongRoutine(page, family, 200);
  await page.goto('about:blank');
  await page.goto(`${app.url}#/routines/${longId}`);
  const search = page.getByRole('searchbox', { name: 'Search pictures' });
  await search.waitFor();
  await loadEveryPack(page, search);
  await slowDown(cdp, { cpu: 6, slow4g: false });
  const keystrokes = [];
  for (const letter of ['b', 'r', 'u', 's', 'h']) {
    await page.waitForTimeout(700);
    keystrokes.push(await framesUntilChange(page, '[role="grid"]', () => page.keyboard.press(letter)));
  }
  const reorders = [];
  for (let run = 0; run < RUNS; run++) {
    await page.waitForTimeout(1200);
    const down = page.getByRole('button', { name: /^Move down: / }).nth(3 + run);
    await down.focus();
    reorders.push(
      await framesUntilChange(page, 'ol[aria-label="Steps"]', () => page.keyboard.press('Enter')),
    );
  }
  await close();
  return [
    { name: 'keystroke to results, 6× slower', value: median(keystrokes), goal: 3, unit: 'frames' },
    { name: 'one reorder among 200 steps, 6× slower', value: median(reorders), goal: 3, unit: 'frames' },
  ];
}

/** Every category is opened once, so that no pack is fetched while measuring. */
async function loadEveryPack(page, search) {
  for (const word of [
    'apple',
    'dog',
    'bus',
    'house',
    'happy',
    'ball',
    'shirt',
    'pencil',
    'tree',
    'doctor',
    'star',
    'shop',
  ]) {
    await search.fill(word);
    await page.waitForTimeout(250);
  }
  await search.fill('');
  await search.focus();
  await page.waitForTimeout(500);
}
