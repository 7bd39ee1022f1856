import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import type { SymbolIndex, SymbolWords } from '@/pictograms/symbols/symbol-store';
import { makeSymbols, symbolFile } from '../../support/symbol-files';

const folder = new URL('../../../src/pictograms/symbols/generated/', import.meta.url);
const root = new URL('../../../', import.meta.url);
const repository = fileURLToPath(root);
const LANGUAGES = ['en', 'ar'] as const;

const packageFile = <T>(name: string): T =>
  JSON.parse(
    readFileSync(new URL(`node_modules/@iconify-json/fluent-emoji-flat/${name}`, root), 'utf8'),
  ) as T;

const isClockFace = (name: string | undefined) => name !== undefined && /-(oclock|thirty)$/.test(name);

let index: SymbolIndex;
let names: readonly string[];
let bodies: ReadonlyMap<string, string>;

beforeAll(() => {
  makeSymbols();
  index = symbolFile<SymbolIndex>('index');
  names = Object.values(index).flat();
  const packs = Object.keys(index).map((pack) => symbolFile<Record<string, string>>(pack));
  bodies = new Map(packs.flatMap((pack) => Object.entries(pack)));
});

test('the index names every picture of every pack exactly once', () => {
  expect(new Set(names).size).toBe(names.length);
  expect([...bodies.keys()].sort()).toEqual([...names].sort());
  for (const pack of Object.keys(index)) {
    expect(Object.keys(symbolFile<Record<string, string>>(pack))).toEqual(index[pack]);
  }
});

test('there are no skin tones, flags or clock faces', () => {
  const chars = packageFile<Record<string, string>>('chars.json');
  const { categories } = packageFile<{ categories: { readonly Flags?: readonly string[] } }>('metadata.json');
  const toned = Object.keys(chars).flatMap((codes) => (/1f3f[b-f]/.test(codes) ? [chars[codes]] : []));
  const clocks = Object.keys(chars).flatMap((codes) => (/^1f5[56]/.test(codes) ? [chars[codes]] : []));
  const unwanted = new Set([...toned, ...(categories.Flags ?? []), ...clocks.filter(isClockFace)]);
  expect(unwanted.size).toBeGreaterThan(1500);
  expect(names.filter((name) => unwanted.has(name))).toEqual([]);
});

test('there are no weapons, no alcohol and no gestures', () => {
  const unwanted =
    /pistol|dagger|sword|bomb|beer|wine|cocktail|cigarette|slot-machine|skull|(^|-)hands?$|finger|thumb|fist|palm-(up|down)/;
  const facesWithHands = ['face-with-hand-over-mouth', 'face-with-open-eyes-and-hand-over-mouth'];
  expect(names.filter((name) => unwanted.test(name) && !facesWithHands.includes(name))).toEqual([]);
});

test('what cards need is there', () => {
  const needed = `red-apple check-mark star red-heart musical-notes red-question-mark keycap-1 input-numbers abacus
    kitchen-knife mosque church synagogue hindu-temple teacher health-worker old-woman school bus vertical-traffic-light`;
  expect(needed.split(/\s+/).filter((name) => !names.includes(name))).toEqual([]);
});

test('an id inside one picture is used by no other, and every reference meets its id', () => {
  const owners = new Map<string, string>();
  for (const [name, body] of bodies) {
    const ids = new Set([...body.matchAll(/\bid="([^"]+)"/g)].map((match) => match[1] ?? ''));
    for (const id of ids) {
      expect(owners.get(id)).toBeUndefined();
      owners.set(id, name);
    }
    const used = [...body.matchAll(/url\(#([^)]+)\)|href="#([^"]+)"/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
    expect(used.filter((id) => !ids.has(id))).toEqual([]);
  }
  expect(owners.size).toBeGreaterThan(10);
});

test('pictures hold shapes only', () => {
  const others = [...bodies.values()].filter((body) =>
    /<script|<image|foreignObject|\son\w+=|https?:/i.test(body),
  );
  expect(others).toEqual([]);
});

test.each(LANGUAGES)('every picture has a name and words in %s', (language) => {
  const words = symbolFile<SymbolWords>(`words.${language}`);
  expect(Object.keys(words).sort()).toEqual([...names].sort());
  const bare = Object.values(words).filter((text) => text.split('|').some((word) => word.trim() === ''));
  expect(bare).toEqual([]);
});

test('names are those that British families use, and other words for the thing still find it', () => {
  const words = symbolFile<SymbolWords>('words.en');
  expect(words['soccer-ball']?.split('|')[0]).toBe('football');
  expect(words['soccer-ball']).toContain('soccer');
  expect(words['keycap-7']?.split('|')[0]).toBe('7');
});

test('a second run changes nothing, and a forced one writes the same', () => {
  const stateOf = () =>
    readdirSync(folder)
      .sort()
      .map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]);
  const before = stateOf();
  const writtenAt = statSync(new URL('index.json', folder)).mtimeMs;
  expect(makeSymbols()).toContain('up to date');
  expect(statSync(new URL('index.json', folder)).mtimeMs).toBe(writtenAt);
  const report = makeSymbols('--force');
  expect(report).toMatch(/en: \d+ without words[\s\S]*ar: \d+ without words/);
  expect(stateOf()).toEqual(before);
  expect(report + JSON.stringify(before)).not.toContain(repository);
});

test('all packs together stay small enough to be kept offline', () => {
  const sizes = Object.keys(index).map(
    (pack) => gzipSync(readFileSync(new URL(`${pack}.json`, folder))).length,
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(750_000);
});
