// What the pictures weigh, what the search reads, how often it finds, and how soon the library stands.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadSources } from '../scripts/load-sources.mjs';
import { median, openBrowser } from './browser.mjs';
import { seedFamily } from './family.mjs';
import { timeToScreen } from './moments.mjs';

const RUNS = 5;
const LIBRARY_PICTURES = 60;
const gzipped = (content) => gzipSync(content, { level: 9 }).length;
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

export async function measurePictures(app, dist) {
  const load = await loadSources();
  const figures = [...(await packs(load, dist)), ...(await search(load))];
  await load.close();
  return [...figures, await firstPictures(app)];
}

async function packs(load, dist) {
  const { PICTOGRAM_PACKS } = await load('pictograms/pictogram-index');
  const files = readdirSync(join(dist, 'assets'));
  const sizeOf = (name) => {
    const file = files.find(
      (one) => one.startsWith(`${name}-`) && /^-[\w-]{8}\.js$/.test(one.slice(name.length)),
    );
    if (file === undefined) throw new Error(`There is no built file of the pack ${name}.`);
    return gzipped(readFileSync(join(dist, 'assets', file)));
  };
  const sizes = Object.keys(PICTOGRAM_PACKS).map(sizeOf);
  const drawings = Object.values(PICTOGRAM_PACKS).flat().length;
  const sum = sizes.reduce((total, size) => total + size, 0);
  return [
    { name: 'all packs of drawings', value: sum / 1000, goal: 350, unit: 'kB' },
    { name: 'the largest of them', value: Math.max(...sizes) / 1000, unit: 'kB' },
    { name: 'a drawing on average', value: sum / 1000 / drawings, goal: 0.6, unit: 'kB' },
    { name: 'the drawing kit', value: sizeOf('kit') / 1000, unit: 'kB' },
    { name: 'drawings', value: drawings, unit: 'drawings' },
  ];
}

async function search(load) {
  const { buildCatalogue } = await load('pictograms/picture-catalogue');
  const { buildPictureIndex, searchPictures } = await load('domain/picture-search');
  const { foldWords } = await load('domain/fold-words');
  const { loadPictureWords } = await load('services/load-picture-words');
  const symbols = 'src/pictograms/symbols/generated';
  const figures = [];
  for (const language of ['en', 'ar']) {
    const { entries } = buildCatalogue({
      ...(await loadPictureWords(language, 'uk')),
      symbolIndex: readJson(`${symbols}/index.json`),
      symbolCldrWords: readJson(`${symbols}/words.${language}.json`),
    });
    figures.push({
      name: `search index, ${language}`,
      value: gzipped(JSON.stringify(entries)) / 1000,
      unit: 'kB',
    });
    if (language !== 'en') continue;
    const index = buildPictureIndex(entries, foldWords);
    for (const [name, file, goal] of [
      ['queries that miss the first six', 'picture-queries', 5],
      ['fresh queries that miss the first six', 'picture-queries-fresh'],
    ]) {
      const queries = readJson(`tests/fixtures/${file}.json`);
      const missed = queries.filter(
        ({ query, targets }) => !searchPictures(index, query, 6).some((key) => targets.includes(key)),
      );
      figures.push({ name, value: (100 * missed.length) / queries.length, unit: '%', ...(goal && { goal }) });
    }
  }
  return figures;
}

/** A screen that is tall enough for sixty; everything comes from the service worker. */
async function firstPictures(app) {
  const { context, page, close } = await openBrowser({ viewport: { width: 1180, height: 3200 } });
  await page.goto(app.url);
  const family = await seedFamily(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  const path = `${app.url}#/routines/${family.routines[0].id}`;
  const isDrawn = () =>
    page.waitForFunction(
      (count) => document.querySelectorAll('[data-picture] svg > *:first-child').length >= count,
      LIBRARY_PICTURES,
    );
  const times = [];
  await context.setOffline(true);
  for (let run = 0; run < RUNS; run++) {
    await page.goto('about:blank');
    times.push(await timeToScreen(page, () => page.goto(path), isDrawn));
  }
  await close();
  return {
    name: `first ${LIBRARY_PICTURES} pictures of the library, warm`,
    value: median(times),
    unit: 'ms',
  };
}
