// Pictures of every screen in its main states, in four sizes, two languages and several themes, into `shots/`.
// A theme that only a child can have (cvi) is the child's own, and only child mode is shown in it; so is `--text 200`.
// `npm run shots -- --only player --sizes phone --languages ar --themes contrast` narrows it down.
import { mkdir, rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { BROWSER_ARGS, ensureBrowser } from './find-browser.mjs';
import { familyRecords, putRecords } from './seed-records.mjs';
import { SCREENS } from './shot-screens.mjs';

const SIZES = {
  tablet: { width: 1180, height: 820 },
  portrait: { width: 820, height: 1180 },
  phone: { width: 390, height: 844 },
  laptop: { width: 1366, height: 768 },
  short: { width: 360, height: 640 },
  flat: { width: 844, height: 390 },
};

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    sizes: { type: 'string', default: 'tablet,portrait,phone,laptop' },
    languages: { type: 'string', default: 'en,ar' },
    themes: { type: 'string', default: 'calm,contrast,evening,cvi' },
    /** A child's text size in per cent. */
    text: { type: 'string', default: '100' },
    out: { type: 'string', default: 'shots' },
  },
});

const server = await preview({
  logLevel: 'silent',
  preview: { host: '127.0.0.1', port: 0, strictPort: false },
});
const base = `http://127.0.0.1:${server.httpServer.address().port}/`;
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
const faults = [];
if (values.only === '') await rm(values.out, { recursive: true, force: true });

for (const language of values.languages.split(',')) {
  for (const theme of values.themes.split(',')) {
    const records = await familyRecords({
      language,
      theme: theme === 'cvi' ? 'calm' : theme,
      supports: { theme, textSize: Number(values.text) },
      nickname: language === 'ar' ? 'ليلى' : 'Mia',
      look: { hairStyle: 'curly', hairColour: 'black', skin: 'brown' },
      versions: {
        morning: 'full',
        'dress-all': 'essential',
        'wash-hands': 'essential',
        toilet: 'essential',
        'brush-teeth': 'full',
        bedtime: 'full',
        'calm-down': 'full',
        'class-day': 'full',
      },
    });
    for (const size of values.sizes.split(',')) await shootAll({ language, theme, size, records });
  }
}

await browser.close();
await server.close();
for (const fault of faults) console.error(fault);
console.log(`Screens are in ${values.out}/`);
if (faults.length > 0) process.exitCode = 1;

async function shootAll({ language, theme, size, records }) {
  const folder = `${values.out}/${size}-${language}-${theme}`;
  await mkdir(folder, { recursive: true });
  for (const screen of SCREENS) {
    if (!screen.name.includes(values.only)) continue;
    if ((theme === 'cvi' || values.text !== '100') && !screen.isChildMode) continue;
    const context = await browser.newContext({
      viewport: SIZES[size],
      locale: language === 'ar' ? 'ar-EG' : 'en-GB',
      serviceWorkers: 'block',
      reducedMotion: 'reduce',
      hasTouch: size === 'phone',
    });
    const page = await context.newPage();
    try {
      await page.goto(base);
      await page.waitForFunction(() => document.getElementById('root').children.length > 0);
      if (!screen.isEmpty) {
        await putRecords(page, screen.records?.(records) ?? records);
        await page.goto('about:blank');
      }
      const ids = Object.fromEntries(records.routines.map((routine) => [routine.source, routine.id]));
      await screen.open({ page, base, ids, language, isPhone: size === 'phone' });
      await settled(page);
      if (screen.isLong) await standUp(page, SIZES[size]);
      await page.screenshot({ path: `${folder}/${screen.name}.png` });
    } catch (error) {
      faults.push(`${folder}/${screen.name}: ${error.message.split('\n')[0]}`);
    } finally {
      await context.close();
    }
  }
}

/** A long page in a window of its own height: what is drawn when it comes near is drawn, and the menu does not lie in the middle. */
async function standUp(page, { width }) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height });
  await settled(page);
}

/** Nothing is on its way any more, and every picture is drawn. */
async function settled(page) {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => {
    const pictures = [...document.querySelectorAll('main svg[viewBox="0 0 200 200"]')];
    return (
      document.querySelector('h1, h2') !== null && pictures.every((picture) => picture.childElementCount > 0)
    );
  });
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(250);
}
