import { beforeAll, describe, expect, test } from 'vitest';
import { PICTOGRAM_PACKS } from '@/pictograms/pictogram-index';
import { buildCatalogue, type PictureCatalogue } from '@/pictograms/picture-catalogue';
import { ALSO } from '@/pictograms/picture-categories';
import { makeSymbols, realSources } from '../../support/symbol-files';

describe.each(['en', 'ar'] as const)('in %s', (language) => {
  let catalogue: PictureCatalogue;

  beforeAll(() => {
    makeSymbols();
    catalogue = buildCatalogue(realSources(language));
  });

  test('every drawing of our own and every symbol is in it once, with a name', () => {
    const keys = catalogue.entries.map((entry) => entry.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(
      expect.arrayContaining(
        Object.values(PICTOGRAM_PACKS)
          .flat()
          .map((id) => `p:${id}`),
      ),
    );
    expect(catalogue.entries.filter((entry) => entry.name.trim() === '')).toEqual([]);
    expect([...catalogue.names.keys()]).toEqual(keys);
  });

  test('every picture can be browsed to, and no category is empty', () => {
    const browsable = new Set(Object.values(catalogue.byCategory).flat());
    expect(catalogue.entries.filter((entry) => !browsable.has(entry.key))).toEqual([]);
    expect(Object.values(catalogue.byCategory).filter((keys) => keys.length === 0)).toEqual([]);
  });

  test.each([
    ['washing', ['wash-hands', 'brush-teeth']],
    ['toilet', ['toilet']],
    ['dressing', ['get-dressed', 't-shirt', 'socks']],
    ['home', ['wake-up', 'sleep']],
    ['calm-and-breaks', ['balloon-breathing']],
    ['school', ['welcome']],
    ['talking', ['break', 'help', 'wait', 'finished', 'more', 'first', 'then', 'back']],
  ] as const)('the covers are found among the other pictures of %s', (category, ids) => {
    expect(catalogue.byCategory[category]).toEqual(expect.arrayContaining(ids.map((id) => `p:${id}`)));
  });

  test('our own drawings come first in a category and none is there twice', () => {
    for (const keys of Object.values(catalogue.byCategory)) {
      expect(new Set(keys).size).toBe(keys.length);
      const firstSymbol = keys.findIndex((key) => key.startsWith('s:'));
      if (firstSymbol >= 0) expect(keys.slice(firstSymbol).filter((key) => key.startsWith('p:'))).toEqual([]);
    }
  });

  test('what is said differently to a boy and to a girl is found by both', () => {
    const wording = catalogue.names.get('p:wet-hands');
    const entry = catalogue.entries.find(({ key }) => key === 'p:wet-hands');
    if (wording === undefined || typeof wording === 'string') expect(entry?.name).toBe(wording);
    else
      expect([entry?.name, ...(entry?.words ?? [])]).toEqual(expect.arrayContaining([wording.m, wording.f]));
  });

  test('categories name only pictures that exist', () => {
    const known = new Set(catalogue.entries.map(({ key }) => key.slice(2)));
    const named = Object.values(ALSO).flatMap((names) => names.split(/\s+/));
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  test('synonyms are written for pictures that exist', () => {
    const { symbolWords, pictogramWords } = realSources(language);
    const known = new Set(catalogue.entries.map(({ key }) => key));
    expect(Object.keys(symbolWords).filter((name) => !known.has(`s:${name}`))).toEqual([]);
    expect(Object.keys(pictogramWords).filter((id) => !known.has(`p:${id}`))).toEqual([]);
  });
});

test('a picture without words yet is found by its id', () => {
  const catalogue = buildCatalogue({
    pictogramWords: {},
    symbolWords: { 'red-apple': 'snack، fruit ,' },
    symbolIndex: { food: ['red-apple'], 'a-new-pack': ['new-thing'] },
    symbolCldrWords: {},
  });
  expect(catalogue.names.get('p:wet-hands')).toBe('wet hands');
  expect(catalogue.entries.find(({ key }) => key === 's:red-apple')).toMatchObject({
    name: 'red apple',
    words: ['snack', 'fruit'],
  });
  expect(catalogue.byCategory.home).toContain('s:new-thing');
});
