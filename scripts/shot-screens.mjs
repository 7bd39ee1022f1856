// What `npm run shots` opens: each screen in its main states, found by the words that the user sees.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { CHILD_SCENES, recordsOf } from './shot-child-scenes.mjs';

const texts = (language, namespace) =>
  JSON.parse(readFileSync(new URL(`../src/i18n/locales/${language}/${namespace}.json`, import.meta.url)));

const go =
  (path) =>
  ({ page, base, ids }) =>
    page.goto(`${base}${typeof path === 'function' ? path(ids) : path}`);

/** A text that differs by the child's form of address has the ending _f. */
const child = (language, key) =>
  [`${key}_f`, key]
    .map((path) => path.split('.').reduce((found, part) => found?.[part], texts(language, 'child')))
    .find((found) => found !== undefined);

const tap = async ({ page, language }, key) => {
  const card = /^card:(\d+)$/.exec(key)?.[1];
  const [before, ...after] = card === undefined ? child(language, key).split(/\{\{\w+\}\}/) : [];
  const name = after.length > 0 ? new RegExp(`^${before}`) : before;
  const button =
    card === undefined
      ? page.getByRole('button', { name, exact: true })
      : page.locator('[data-part="cards"] button').nth(Number(card));
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

const lockQuestion = async (shot) => {
  await player('dress-all', 1)(shot);
  await shot.page.locator('main button').last().dispatchEvent('click');
  await shot.page.locator('dialog').waitFor();
};

const openPanel = async (shot) => {
  const { page } = shot;
  await lockQuestion(shot);
  const [a, b] = (await page.locator('dialog').innerText()).match(/\d+/g).map(Number);
  await page.locator('dialog input').fill(String(a * b));
  await page.keyboard.press('Enter');
  await page.locator('dialog li').first().waitFor();
};

const awayForLong = async (shot) => {
  const { page } = shot;
  await player('dress-all', 1)(shot);
  await page.evaluate(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + 40 * 60_000;
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.getByRole('button', { name: child(shot.language, 'startAgain') }).waitFor();
};

const pastTimes = async (shot) => {
  const { page, base, language } = shot;
  await openPanel(shot);
  await page.getByRole('button', { name: texts(language, 'grown-up').leave, exact: true }).click();
  await page.waitForURL((url) => !url.hash.startsWith('#/play'));
  await page.goto(`${base}#/runs`);
  await page.locator('main li').first().waitFor();
};

const pastTime = async (shot) => {
  await pastTimes(shot);
  await shot.page.locator('main li a').first().click();
  await shot.page.waitForURL(/#\/runs\/./);
  await shot.page.waitForTimeout(300);
};

const OPENINGS = { question: lockQuestion, panel: openPanel, away: awayForLong };

/** A state of child mode, from its own records on. */
const childScene = ({ name, of = 'dress-all', taps = [], opens, ...changes }) => ({
  isChildMode: true,
  name: `mode-${name}`,
  records: (records) => recordsOf(records, { of, ...changes }),
  open: OPENINGS[opens] ?? player(of, 0, ...taps),
});

const editorStep = (index) => async (shot) => {
  await go((ids) => `#/routines/${ids['brush-teeth']}`)(shot);
  await shot.page.getByRole('listitem').nth(index).locator('button').nth(1).click();
};

/** A photo of the app's own icon stands for one that was taken. */
const photoCard = async (shot) => {
  await editorStep(4)(shot);
  const { page, language } = shot;
  if ((await page.locator('[data-photo-input="library"]').count()) === 0)
    await page
      .getByRole('button', { name: texts(language, 'editor').picture.change, exact: true })
      .last()
      .click();
  await page
    .locator('[data-photo-input="library"]')
    .first()
    .setInputFiles(fileURLToPath(new URL('../public/screenshot-wide.png', import.meta.url)));
  await page.locator('form img').first().waitFor();
  await page.waitForTimeout(400);
};

const combining = async (shot) => {
  await editorStep(4)(shot);
  const { page, language } = shot;
  await page.getByRole('button', { name: texts(language, 'editor').picture.addTo, exact: true }).click();
  await page.locator('[data-add-part]').waitFor();
  await page.locator('form input[type="radio"][value="tick"]').check({ force: true });
};

const importing = async (shot) => {
  await shot.page.goto(`${shot.base}#/pictures`);
  const zip = new ZipWriter(new Uint8ArrayWriter());
  const drawing = readFileSync(new URL('../public/favicon.svg', import.meta.url), 'utf8');
  for (const name of ['cat', 'dog', 'hen']) await zip.add(`animals/${name}.svg`, new TextReader(drawing));
  const buffer = Buffer.from(await zip.close());
  await shot.page
    .locator('[data-pack-input]')
    .setInputFiles({ name: 'farm_animals.zip', mimeType: 'application/zip', buffer });
  await shot.page.locator('[role="dialog"] form').waitFor();
};

const childMore = async (shot) => {
  await go('#/child/look')(shot);
  const { page, language } = shot;
  await page.getByRole('button', { name: texts(language, 'children').look.more }).click();
  await page.getByRole('button', { name: texts(language, 'children').grownUp.title }).click();
};

/** What a method needs is shown once it is chosen. */
const childSwitches = async (shot) => {
  await go('#/child/touch')(shot);
  await shot.page.locator('input[value="three-switches"]').check({ force: true });
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
  { name: 'ready-made-set', isLong: true, open: go('#/ready-made/talk-first') },
  { name: 'ready-made-story', isLong: true, open: go('#/ready-made/story-haircut') },
  { name: 'print-set', open: go('#/ready-made/story-haircut/print') },
  { name: 'editor', open: go((ids) => `#/routines/${ids['brush-teeth']}`) },
  { name: 'editor-step', open: editorStep(4) },
  { name: 'photo-card', open: photoCard },
  { name: 'combine', open: combining },
  { name: 'print-strip', open: go((ids) => `#/routines/${ids['brush-teeth']}/print`) },
  { name: 'print-timetable', open: go((ids) => `#/routines/${ids['class-day']}/print`) },
  { name: 'child', isLong: true, open: go('#/child') },
  { name: 'child-look', isLong: true, open: childMore },
  { name: 'child-show', isLong: true, open: go('#/child/show') },
  { name: 'child-time', isLong: true, open: go('#/child/time') },
  { name: 'child-breaks', isLong: true, open: go('#/child/breaks') },
  { name: 'child-ending', isLong: true, open: go('#/child/ending') },
  { name: 'child-voice', isLong: true, open: go('#/child/voice') },
  { name: 'child-touch', isLong: true, open: go('#/child/touch') },
  { name: 'child-switches', isLong: true, open: childSwitches },
  { name: 'child-sight', isLong: true, open: go('#/child/sight') },
  { name: 'runs', open: pastTimes },
  { name: 'run', isLong: true, open: pastTime },
  { name: 'child-prompts', isLong: true, open: go('#/child/prompts') },
  { name: 'settings', isLong: true, open: go('#/settings') },
  { name: 'data', isLong: true, open: go('#/data') },
  { name: 'credits', isLong: true, open: go('#/credits') },
  { name: 'my-pictures', isLong: true, open: go('#/pictures') },
  { name: 'import-pack', open: importing },
  { name: 'bin', open: go('#/bin') },
  { isChildMode: true, name: 'childhome', open: go('#/play') },
  { isChildMode: true, name: 'player-first', open: player('dress-all', 0) },
  { isChildMode: true, name: 'player-timer', open: player('brush-teeth', 4) },
  { isChildMode: true, name: 'player-break', open: player('brush-teeth', 4, 'break') },
  {
    isChildMode: true,
    name: 'player-break-card',
    open: player('brush-teeth', 4, 'break', 'breakCards.balloon-breathing'),
  },
  { isChildMode: true, name: 'player-help', open: player('brush-teeth', 1, 'help') },
  { isChildMode: true, name: 'player-finished', open: player('dress-all', 5) },
  { isChildMode: true, name: 'player-lock', open: lockQuestion },
  ...CHILD_SCENES.map(childScene),
];
