// A contact sheet of one file of drawings, to look at them the way a child will: large, small, grey, on black, in any look.
// node scripts/pictogram-sheet.mjs <drawings.ts> <out.png> [--ids a,b] [--size 200] [--grey] [--black]
//   [--labels | --no-labels] [--shuffle seed] [--columns n] [--look '{"skin":"dark"}']

import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { shuffle } from './shuffle.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ids: { type: 'string' },
    size: { type: 'string', default: '200' },
    columns: { type: 'string' },
    grey: { type: 'boolean', default: false },
    black: { type: 'boolean', default: false },
    labels: { type: 'boolean', default: true },
    'no-labels': { type: 'boolean', default: false },
    look: { type: 'string', default: '{}' },
    shuffle: { type: 'string' },
  },
});
const [file, out] = positionals;
if (!file || !out) throw new Error('usage: pictogram-sheet.mjs <drawings-file.ts> <out.png> [options]');

const server = await createServer({
  root,
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  resolve: { alias: { '@': resolve(root, 'src') } },
});
const { drawings } = await server.ssrLoadModule(`/${file.replace(/^\.?\//, '')}`);
const { lookStyle, grownUpStyle } = await server.ssrLoadModule('/src/pictograms/look-style.ts');
const { DEFAULT_LOOK, DEFAULT_GROWN_UP } = await server.ssrLoadModule('/src/domain/look.ts');
await server.close();

const look = { ...DEFAULT_LOOK, ...JSON.parse(values.look) };
const style = Object.entries({ ...lookStyle(look), ...grownUpStyle(DEFAULT_GROWN_UP) })
  .map(([name, value]) => `${name}:${value}`)
  .join(';');
const known = Object.keys(drawings);
const ids = values.ids ? values.ids.split(',') : known;
const missing = ids.filter((id) => !known.includes(id));
if (missing.length > 0) throw new Error(`no drawing named ${missing.join(', ')}`);

const order = values.shuffle === undefined ? ids : shuffle(ids, values.shuffle);
const size = Number(values.size);
const columns = Number(values.columns ?? Math.min(order.length, size < 100 ? 10 : 5));
const ink = values.black ? '#fff' : '#333';
const cells = order
  .map((id, index) => {
    const kit = { look, grownUp: DEFAULT_GROWN_UP, id: (name) => `p${index}-${name}` };
    const label = values['no-labels'] ? index + 1 : id;
    return `<figure><svg viewBox="0 0 200 200" width="${size}" height="${size}">${drawings[id](kit)}</svg><figcaption>${label}</figcaption></figure>`;
  })
  .join('');
const html = `<!doctype html><style>
  body{margin:0;padding:10px;display:inline-grid;grid-template-columns:repeat(${columns},auto);gap:12px;
    background:${values.black ? '#000' : '#fff'};${values.black ? '--rim:#fff;--backing:#202a35;' : ''}${values.grey ? 'filter:grayscale(1);' : ''}${style}}
  figure{margin:0;text-align:center;font:12px sans-serif;color:${ink}}svg{display:block;margin:auto}
</style><body>${cells}`;

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1400, height: 800 } });
await page.setContent(html);
await page.locator('body').screenshot({ path: out });
await browser.close();
if (values.shuffle !== undefined) console.log(order.map((id, index) => `${index + 1} ${id}`).join('\n'));
