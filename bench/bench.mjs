// Prints what Stepling costs, as counts and ratios: a table for people, JSON for machines (`bench/last.json`).
// Milliseconds appear only where a goal is stated in them; everything else is bytes, requests, frames or a ratio of the same run.
import { spawnSync } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { measureEditor } from './measure-editor.mjs';
import { measureFirstLoad } from './measure-first-load.mjs';
import { measureHeap } from './measure-heap.mjs';
import { measurePictures } from './measure-pictures.mjs';
import { measurePrecache } from './measure-precache.mjs';
import { measureSlowDevice } from './measure-slow-device.mjs';
import { measureSteps } from './measure-steps.mjs';
import { measureTimers } from './measure-timers.mjs';
import { measureWarmStart } from './measure-warm-start.mjs';
import { measureYears } from './measure-years.mjs';
import { serve } from './serve.mjs';

const app = await serve(resolve('dist'));
const helloFolder = await mkdtemp(join(tmpdir(), 'stepling-hello-'));
const built = spawnSync(process.execPath, ['bench/hello/build.mjs', helloFolder], {
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production' },
});
if (built.status !== 0) process.exit(1);
const hello = await serve(helloFolder);

const only = process.argv[2];
const measurements = {
  'first-load': () => measureFirstLoad(app),
  heap: () => measureHeap(app),
  pictures: () => measurePictures(app, resolve('dist')),
  precache: () => measurePrecache(resolve('dist')),
  'slow-device': () => measureSlowDevice(app),
  'warm-start': () => measureWarmStart(app, hello),
  timers: () => measureTimers(app),
  steps: () => measureSteps(app),
  editor: () => measureEditor(app),
  years: () => measureYears(app),
};

const figures = [];
for (const [name, measure] of Object.entries(measurements)) {
  if (only !== undefined && only !== name) continue;
  process.stderr.write(`measuring ${name} …\n`);
  figures.push(...(await measure()));
}
await app.close();
await hello.close();

const rows = figures.map(({ name, value, goal, unit }) => ({
  figure: name,
  value: `${Number(value.toPrecision(3))} ${unit}`,
  goal: goal === undefined ? '' : `≤ ${goal} ${unit}`,
  met: goal === undefined ? '' : value <= goal ? 'yes' : 'NO',
}));
console.table(rows);
console.log(JSON.stringify(figures, null, 2));
await writeFile('bench/last.json', `${JSON.stringify(figures, null, 2)}\n`);
