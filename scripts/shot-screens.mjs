// What `npm run shots` opens: each screen in its main states, found by the words that the user sees.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const texts = (language, namespace) =>
  JSON.parse(readFileSync(new URL(`../src/i18n/locales/${language}/${namespace}.json`, import.meta.url)));

const go =
  (path) =>
  ({ page, base, ids }) =>
    page.goto(`${base}${typeof path === 'function' ? path(ids) : path}`);

/** A text that differs by the child's form of address has the ending _f. */
const child = (language, key) => texts(language, 'child')[`${key}_f`] ?? texts(language, 'child')[key];

const tap = async ({ page, language }, key) => {
  const button = page.getByRole('button', { name: child(language, key), exact: true });
  await button.waitFor();
  // Longer than the time in which a second tap counts as a slip.
  await page.waitForTimeout(950);
  await button.click();
};

const player =
  (id, doneSteps, ...taps) =>
  async (shot) => {
    await shot.page.goto(`${shot.base}#/play/${shot.ids[id]}`);
    for (let i = 0; i < doneSteps; i++) await tap(shot, 'done');
    for (const key of taps) await tap(shot, key);
    await shot.page.waitForTimeout(300);
  };

const editorStep = (index) => async (shot) => {
  await go((ids) => `#/routines/${ids['brush-teeth']}`)(shot);
  await shot.page.getByRole('listitem').nth(index).locator('button').nth(1).click();
};

/** A photo of the app's own icon stands for one that was taken. */
const photoCard = async (shot) => {
  await editorStep(4)(shot);
  const { page, language } = shot;
  if ((await page.locator('[data-photo-input]').count()) === 0)
    await page
      .getByRole('button', { name: texts(language, 'editor').picture.change, exact: true })
      .last()
      .click();
  await page
    .locator('[data-photo-input]')
    .first()
    .setInputFiles(fileURLToPath(new URL('../public/screenshot-wide.png', import.meta.url)));
  await page.locator('form img').first().waitFor();
  await page.waitForTimeout(400);
};

const childMore = async (shot) => {
  await go('#/child')(shot);
  const { page, language } = shot;
  await page.getByRole('button', { name: texts(language, 'children').look.more }).click();
  await page.getByRole('button', { name: texts(language, 'children').grownUp.title }).click();
};

export const SCREENS = [
  { name: 'welcome-1', isEmpty: true, open: go('#/welcome') },
  {
    name: 'welcome-2',
    isEmpty: true,
    open: async (shot) => {
      await go('#/welcome')(shot);
      await shot.page.getByRole('button').last().click();
    },
  },
  {
    name: 'welcome-3',
    isEmpty: true,
    open: async (shot) => {
      await go('#/welcome')(shot);
      await shot.page.getByRole('button').last().click();
      await shot.page.waitForTimeout(300);
      await shot.page.getByRole('button').last().click();
    },
  },
  { name: 'home', open: go('#/') },
  { name: 'home-long', isLong: true, open: go('#/') },
  { name: 'ready-made-library', isLong: true, open: go('#/ready-made') },
  { name: 'ready-made', isLong: true, open: go('#/ready-made/brush-teeth') },
  { name: 'editor', open: go((ids) => `#/routines/${ids['brush-teeth']}`) },
  { name: 'editor-step', open: editorStep(4) },
  { name: 'photo-card', open: photoCard },
  { name: 'print-strip', open: go((ids) => `#/routines/${ids['brush-teeth']}/print`) },
  { name: 'print-timetable', open: go((ids) => `#/routines/${ids['class-day']}/print`) },
  { name: 'child', isLong: true, open: go('#/child') },
  { name: 'child-more', isLong: true, open: childMore },
  { name: 'settings', isLong: true, open: go('#/settings') },
  { name: 'data', isLong: true, open: go('#/data') },
  { name: 'credits', isLong: true, open: go('#/credits') },
  { name: 'my-pictures', isLong: true, open: go('#/pictures') },
  { name: 'bin', open: go('#/bin') },
  { name: 'childhome', open: go('#/play') },
  { name: 'player-first', open: player('dress-all', 0) },
  { name: 'player-timer', open: player('brush-teeth', 4) },
  { name: 'player-break', open: player('brush-teeth', 4, 'break') },
  { name: 'player-help', open: player('brush-teeth', 1, 'help') },
  { name: 'player-finished', open: player('dress-all', 5) },
];
