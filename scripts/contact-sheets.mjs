// Our drawings by routine, as they must be judged: the review page (`review/index.html`) shows each at 200, 80 and 40 px in colour, in
// grey and on black under its label; the sheets beside it show one routine each, large, small in grey, and on black.
// With `--shuffled <seed>` the labels give way to numbers, for eyes that have not seen the pictures; the key is written beside.
// With `--naming <seed>` every drawing comes once, mixed with all others: for eyes that say what they see, without a list to choose from.
import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { BROWSER_ARGS, ensureBrowser } from './find-browser.mjs';
import { loadSources } from './load-sources.mjs';
import { shuffle } from './shuffle.mjs';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'shots/pictures' },
    shuffled: { type: 'string' },
    naming: { type: 'string' },
    look: { type: 'string', default: '{}' },
    only: { type: 'string' },
  },
});

const WHITE = 'background:#fff;color:#222';
const GREY = `${WHITE};filter:grayscale(1)`;
const BLACK = 'background:#000;color:#fff;--rim:#fff;--backing:#202a35';
const MODES = [
  { name: 'large', size: 200, columns: 6, body: WHITE },
  { name: 'small-grey', size: 40, columns: 14, body: GREY },
  { name: 'black', size: 120, columns: 9, body: BLACK },
];

const load = await loadSources();
const { READY_MADE, ROUTINE_CATEGORIES } = await load('content/ready-made');
const { loadReadyMadeTexts, loadReadyMadeTitles } = await load('content/ready-made-texts');
const { default: words } = await load('content/pictogram-words/en.json', '');
const { PICTOGRAM_PACKS } = await load('pictograms/pictogram-index');
const { lookStyle, grownUpStyle } = await load('pictograms/look-style');
const { DEFAULT_LOOK, DEFAULT_GROWN_UP } = await load('domain/look');
const titles = await loadReadyMadeTitles('en', 'uk');
const texts = Object.assign(
  {},
  ...(await Promise.all(ROUTINE_CATEGORIES.map((category) => loadReadyMadeTexts('en', category, 'uk')))),
);
const drawings = {};
for (const pack of Object.keys(PICTOGRAM_PACKS)) {
  Object.assign(drawings, (await load(`pictograms/drawings/${pack}`)).drawings);
}
await load.close();

const look = { ...DEFAULT_LOOK, ...JSON.parse(values.look) };
const style = Object.entries({ ...lookStyle(look), ...grownUpStyle(DEFAULT_GROWN_UP) })
  .map(([name, value]) => `${name}:${value}`)
  .join(';');

const routines = READY_MADE.map((routine) => ({
  name: routine.id,
  title: titles[routine.id].title,
  pictures: routine.steps.map((step) => ({
    id: step.pictogram,
    label: texts[routine.id].steps[step.id].label,
  })),
}));
const inRoutines = new Set(routines.flatMap(({ pictures }) => pictures.map(({ id }) => id)));
/** What no routine has: talk and feelings cards, choices, tools, variants. */
const others = Object.entries(PICTOGRAM_PACKS)
  .map(([pack, ids]) => ({
    name: `other-${pack}`,
    title: `Other pictures: ${pack}`,
    pictures: ids.filter((id) => !inRoutines.has(id)).map((id) => ({ id, label: words[id].name })),
  }))
  .filter(({ pictures }) => pictures.length > 0);
const sheets = (values.naming === undefined ? [...routines, ...others] : mixed(Number(values.naming))).filter(
  ({ name }) => values.only === undefined || values.only.split(',').includes(name),
);
const isBlind = values.shuffled !== undefined || values.naming !== undefined;

await mkdir(`${values.out}/review`, { recursive: true });
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
await browser.close();
if (isBlind) await writeFile(`${values.out}/key.txt`, `${keys.join('\n')}\n`);
else await writeFile(`${values.out}/review/index.html`, reviewPage());
console.log(`Contact sheets and the review page are in ${values.out}/`);

/** All drawings in one order, in sheets that are still read at a glance. */
function mixed(seed) {
  const PER_SHEET = 42;
  const pictures = shuffle(
    Object.keys(drawings).map((id) => ({ id, label: `${id} (${words[id].name})` })),
    seed,
  );
  const count = Math.ceil(pictures.length / PER_SHEET);
  return Array.from({ length: count }, (_, sheet) => ({
    name: `sheet-${String(sheet + 1).padStart(2, '0')}`,
    title: '',
    pictures: pictures.slice(sheet * PER_SHEET, (sheet + 1) * PER_SHEET),
  }));
}

function drawn(id, size, prefix) {
  const body = drawings[id]?.({ look, grownUp: DEFAULT_GROWN_UP, id: (name) => `${prefix}-${name}` }) ?? '';
  return `<svg viewBox="0 0 200 200" width="${size}" height="${size}">${body}</svg>`;
}

function sheetOf(pictures, { size, columns, body }) {
  const cells = pictures.map(({ id, label }, index) => {
    const caption = isBlind ? index + 1 : label;
    return `<figure>${drawn(id, size, `p${index}`)}<figcaption>${caption}</figcaption></figure>`;
  });
  return `<!doctype html><style>
    body{margin:0;padding:12px;display:inline-grid;grid-template-columns:repeat(${columns},auto);gap:14px;${body};${style}}
    figure{margin:0;text-align:center;font:13px sans-serif}svg{display:block;margin:auto}
  </style><body>${cells.join('')}`;
}

/** Every drawing nine times: three sizes in colour, in grey, on black. */
function reviewPage() {
  let count = 0;
  const sizes = (id, ground) =>
    `<div style="${ground}">${[200, 80, 40].map((size) => drawn(id, size, `r${count++}`)).join('')}</div>`;
  const sections = sheets.map(({ name, title, pictures }) => {
    const rows = pictures.map(
      ({ id, label }) =>
        `<figure><figcaption>${label} <code>${id}</code></figcaption>${sizes(id, WHITE)}${sizes(id, GREY)}${sizes(id, BLACK)}</figure>`,
    );
    return `<section id="${name}"><h2>${title}</h2>${rows.join('')}</section>`;
  });
  const list = sheets.map(({ name, title }) => `<a href="#${name}">${title}</a>`).join(' · ');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Picture review</title><style>
    body{margin:20px;font:15px sans-serif;${style}}figure{display:flex;gap:12px;align-items:center;margin:8px 0}
    figcaption{inline-size:180px}figure div{display:flex;gap:8px;align-items:end;padding:8px;border-radius:12px}
    section{content-visibility:auto}
  </style><body><h1>Picture review</h1><nav>${list}</nav>${sections.join('')}</body></html>`;
}
