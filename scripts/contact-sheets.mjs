// Our drawings on contact sheets, by routine, as they must be judged: large in colour, small in grey, and on black.
// With `--shuffled <seed>` the labels give way to numbers, for eyes that have not seen the pictures; the key is written beside.
import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { BROWSER_ARGS, ensureBrowser } from './find-browser.mjs';
import { loadSources } from './load-sources.mjs';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'shots/pictures' },
    shuffled: { type: 'string' },
    look: { type: 'string', default: '{}' },
  },
});

const MODES = [
  { name: 'large', size: 200, columns: 6, body: 'background:#fff;color:#222' },
  { name: 'small-grey', size: 40, columns: 14, body: 'background:#fff;color:#222;filter:grayscale(1)' },
  { name: 'black', size: 120, columns: 9, body: 'background:#000;color:#fff;--rim:#fff;--backing:#202a35' },
];

const load = await loadSources();
const { READY_MADE } = await load('content/ready-made');
const { default: texts } = await load('content/texts/en.json', '');
const { default: words } = await load('content/pictogram-words/en.json', '');
const { PICTOGRAM_PACKS } = await load('pictograms/pictogram-index');
const { categoryOfPictogram } = await load('pictograms/picture-categories');
const { lookStyle, grownUpStyle } = await load('pictograms/look-style');
const { DEFAULT_LOOK, DEFAULT_GROWN_UP } = await load('domain/look');
const drawings = {};
for (const pack of Object.keys(PICTOGRAM_PACKS)) {
  Object.assign(drawings, (await load(`pictograms/drawings/${pack}`)).drawings);
}
await load.close();

const look = { ...DEFAULT_LOOK, ...JSON.parse(values.look) };
const style = Object.entries({ ...lookStyle(look), ...grownUpStyle(DEFAULT_GROWN_UP) }).map(
  ([name, value]) => `${name}:${value}`,
);
const talkCards = Object.entries(PICTOGRAM_PACKS).flatMap(([pack, ids]) =>
  ids.filter((id) => categoryOfPictogram(pack, id) === 'talking'),
);
const sheets = [
  ...READY_MADE.map((routine) => ({
    name: routine.id,
    pictures: routine.steps.map((step) => ({
      id: step.pictogram,
      label: texts[routine.id].steps[step.id].label,
    })),
  })),
  { name: 'talk', pictures: talkCards.map((id) => ({ id, label: words[id].name })) },
];

await mkdir(values.out, { recursive: true });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
const page = await browser.newPage({ viewport: { width: 1400, height: 800 } });
const keys = [];
for (const { name, pictures } of sheets) {
  const shown =
    values.shuffled === undefined ? pictures : shuffle(pictures, Number(values.shuffled) + name.length);
  keys.push(`${name}: ${shown.map(({ label }, index) => `${index + 1} ${label}`).join(' | ')}`);
  for (const mode of MODES) {
    await page.setContent(sheetOf(shown, mode));
    await page.locator('body').screenshot({ path: `${values.out}/${name}-${mode.name}.png` });
  }
}
if (values.shuffled !== undefined) await writeFile(`${values.out}/key.txt`, `${keys.join('\n')}\n`);
await browser.close();
console.log(`Contact sheets are in ${values.out}/`);

function sheetOf(pictures, { size, columns, body }) {
  const cells = pictures.map(({ id, label }, index) => {
    const drawn =
      drawings[id]?.({ look, grownUp: DEFAULT_GROWN_UP, id: (name) => `p${index}-${name}` }) ?? '';
    const words = values.shuffled === undefined ? label : index + 1;
    return `<figure><svg viewBox="0 0 200 200" width="${size}" height="${size}">${drawn}</svg><figcaption>${words}</figcaption></figure>`;
  });
  return `<!doctype html><style>
    body{margin:0;padding:12px;display:inline-grid;grid-template-columns:repeat(${columns},auto);gap:14px;${body};${style.join(';')}}
    figure{margin:0;text-align:center;font:13px sans-serif}svg{display:block;margin:auto}
  </style><body>${cells.join('')}`;
}

/** The same seed gives the same order, so that answers can be checked. */
function shuffle(list, seed) {
  let state = seed;
  const next = () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
  return list
    .map((item) => [next(), item])
    .sort((a, b) => a[0] - b[0])
    .map(([, item]) => item);
}
