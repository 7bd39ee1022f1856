/**
 * Writes the bundled symbol set: a few packs of pictures, an index and search words per language.
 *
 * The packages stay devDependencies (60 MB); the app serves about a dozen files. The output is
 * git-ignored and made again only when a package or these scripts change, or with `--force`.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { WORD_LANGUAGES, WORD_SOURCES } from './symbol-rules.mjs';
import { makeSymbolSet, mergeAnnotations } from './symbol-set.mjs';

const outPath = 'src/pictograms/symbols/generated/';
const root = new URL('../', import.meta.url);
const out = new URL(outPath, root);
const emoji = new URL('node_modules/@iconify-json/fluent-emoji-flat/', root);
const cldr = new URL('node_modules/cldr-annotations-full/', root);
const scripts = ['make-symbols.mjs', 'symbol-rules.mjs', 'symbol-set.mjs'];

const readJson = (folder, path) => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));

function inputHash() {
  const hash = createHash('sha256');
  for (const folder of [emoji, cldr]) hash.update(readJson(folder, 'package.json').version);
  for (const script of scripts) hash.update(readFileSync(new URL(script, import.meta.url)));
  return hash.digest('hex');
}

/** The stamp names the files that belong to it, so a half-deleted folder is made again. */
function isUpToDate(hash) {
  const stamp = new URL('.stamp', out);
  if (!existsSync(stamp)) return false;
  const [stamped, ...files] = readFileSync(stamp, 'utf8').trim().split('\n');
  return stamped === hash && files.every((file) => existsSync(new URL(file, out)));
}

function annotations(language) {
  const sources = WORD_SOURCES[language] ?? [language];
  return mergeAnnotations(
    sources.map((source) => readJson(cldr, `annotations/${source}/annotations.json`).annotations.annotations),
  );
}

function filesOf({ packs, words }) {
  const index = Object.fromEntries(
    Object.entries(packs).map(([pack, bodies]) => [pack, Object.keys(bodies)]),
  );
  return {
    'index.json': index,
    ...Object.fromEntries(Object.entries(packs).map(([pack, bodies]) => [`${pack}.json`, bodies])),
    ...Object.fromEntries(
      Object.entries(words).map(([language, texts]) => [`words.${language}.json`, texts]),
    ),
  };
}

/** Written beside and renamed: a dev server or a second run never reads half a file. */
function write(name, text) {
  const beside = new URL(`${name}.${process.pid}.part`, out);
  writeFileSync(beside, text);
  renameSync(beside, new URL(name, out));
}

function report(files, { packs, missing }) {
  const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
  let packsGzip = 0;
  for (const [name, content] of Object.entries(files)) {
    const text = JSON.stringify(content);
    const gzip = gzipSync(text, { level: 9 }).length;
    const isPack = name.replace(/\.json$/, '') in packs;
    if (isPack) packsGzip += gzip;
    const count = isPack ? `${Object.keys(content).length} pictures` : '';
    console.log(`${name.padEnd(16)}${kB(Buffer.byteLength(text))} raw${kB(gzip)} gzip  ${count}`);
  }
  const pictures = Object.values(packs).flatMap((bodies) => Object.keys(bodies)).length;
  console.log(`${pictures} pictures, packs together ${kB(packsGzip).trim()} gzip`);
  for (const [language, names] of Object.entries(missing)) {
    console.log(`${language}: ${names.length} without words of their own ${names.join(' ')}`.trim());
  }
}

const hash = inputHash();
if (isUpToDate(hash) && !process.argv.includes('--force')) {
  console.log('Symbols are up to date.');
} else {
  const set = makeSymbolSet({
    icons: readJson(emoji, 'icons.json'),
    metadata: readJson(emoji, 'metadata.json'),
    chars: readJson(emoji, 'chars.json'),
    annotations: Object.fromEntries(WORD_LANGUAGES.map((language) => [language, annotations(language)])),
  });
  const files = filesOf(set);
  mkdirSync(out, { recursive: true });
  for (const old of readdirSync(out)) {
    if (old !== '.stamp' && !old.endsWith('.part') && !(old in files))
      rmSync(new URL(old, out), { force: true });
  }
  for (const [name, content] of Object.entries(files)) write(name, JSON.stringify(content));
  write('.stamp', `${[hash, ...Object.keys(files)].join('\n')}\n`);
  console.log(`Symbols written to ${outPath}`);
  report(files, set);
}
