import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { foldWords } from '@/domain/fold-words';
import {
  buildPictureIndex,
  type PictureIndex,
  type SearchEntry,
  searchPictures,
} from '@/domain/picture-search';
import { buildCatalogue } from '@/pictograms/picture-catalogue';
import { makeSymbols, realSources } from '../../support/symbol-files';

const OWN = 8;

function entry(key: string, name: string, words = ''): SearchEntry {
  const weight = key.startsWith('p:') ? OWN : 0;
  return { key, name, words: words === '' ? [] : words.split(', '), weight };
}

function indexOf(...entries: readonly SearchEntry[]): PictureIndex {
  return buildPictureIndex(entries, foldWords);
}

describe('ranking', () => {
  const index = indexOf(
    entry('s:brush', 'brush'),
    entry('s:brush-pen', 'brush pen'),
    entry('s:tooth', 'tooth', 'dentist, teeth'),
    entry('s:paintbrush', 'paintbrush', 'art, brush'),
    entry('s:fox', 'fox', 'bushy brush tail'),
    entry('p:brush-teeth', 'Brush teeth', 'toothbrush, clean teeth'),
    entry('s:brushwood', 'brushwood'),
    entry('s:socks', 'socks'),
    entry('p:socks', 'Socks'),
  );

  test('the exact name comes first, then names that start with the word, then keywords, then parts of keywords', () => {
    expect(searchPictures(index, 'brush')).toEqual([
      's:brush',
      'p:brush-teeth',
      's:brush-pen',
      's:paintbrush',
      's:brushwood',
      's:fox',
    ]);
  });

  test('our own drawing comes before a symbol of the same name', () => {
    expect(searchPictures(index, 'socks')).toEqual(['p:socks', 's:socks']);
    expect(searchPictures(index, 'sock')).toEqual(['p:socks', 's:socks']);
  });

  test('the words of a query may come in any order, and all of them count', () => {
    expect(searchPictures(index, 'teeth brush')).toEqual(['p:brush-teeth']);
    expect(searchPictures(index, '  TEETH   brush! ')).toEqual(['p:brush-teeth']);
  });

  test('forms of an English word find each other', () => {
    expect(searchPictures(index, 'brushing teeth')[0]).toBe('p:brush-teeth');
    expect(searchPictures(index, 'tooths')).toContain('s:tooth');
  });

  test('words that belong to no picture do not hide those that the other words find', () => {
    expect(searchPictures(index, 'we want to see the fox')[0]).toBe('s:fox');
  });

  test('a slip of the finger is forgiven, and more of them in a long word', () => {
    expect(searchPictures(index, 'brsuh')).toContain('s:brush');
    expect(searchPictures(index, 'pantbrish')).toContain('s:paintbrush');
    expect(searchPictures(index, 'fax')).toEqual([]);
  });

  test('slips are not guessed at when enough was found without', () => {
    const cakes = ['a', 'b', 'c', 'd'].map((letter) => entry(`s:${letter}`, `cake ${letter}`));
    expect(searchPictures(indexOf(...cakes, entry('s:lake', 'lake')), 'cake')).not.toContain('s:lake');
    expect(searchPictures(indexOf(entry('s:lake', 'lake')), 'cake')).toEqual(['s:lake']);
  });

  test('two words written as one, and one as two, are the same', () => {
    const ice = indexOf(entry('s:ice-cream', 'ice cream'), entry('s:toothbrush', 'toothbrush'));
    expect(searchPictures(ice, 'icecream')).toEqual(['s:ice-cream']);
    expect(searchPictures(ice, 'tooth brush')).toEqual(['s:toothbrush']);
  });

  test('the limit holds, and nothing answers nothing', () => {
    expect(searchPictures(index, 'b', 2)).toHaveLength(2);
    expect(searchPictures(index, ' ! ')).toEqual([]);
    expect(searchPictures(indexOf(), 'brush')).toEqual([]);
  });

  test('what was asked before leaves no trace in the next answer', () => {
    const first = searchPictures(index, 'socks');
    searchPictures(index, 'brsuh tooth');
    expect(searchPictures(index, 'socks')).toEqual(first);
  });
});

describe('folding', () => {
  test.each([
    ['تُفَّاحَة', 'تفاحه'],
    ['التفاحة', 'تفاحه'],
    ['والتفاحة', 'تفاحه'],
    ['مدرســـة', 'مدرسه'],
    ['أسنان', 'اسنان'],
    ['مستشفى', 'مستشفي'],
    ['بالون', 'بالون'],
    ['٣ كتب', '3 كتب'],
    ['Crêpe', 'crepe'],
    ['woman’s boot', 'womans boot'],
    ['T-Shirt', 't shirt'],
  ])('%s is looked for as %s', (text, folded) => {
    expect(foldWords(text)).toBe(folded);
  });

  test('folding twice is the same as once', () => {
    const latin = fc.string({ unit: fc.constantFrom(...'abcéÉß’-. 12') });
    fc.assert(fc.property(latin, (text) => foldWords(foldWords(text)) === foldWords(text)));
  });
});

describe('the pictures of the app, in English', () => {
  let index: PictureIndex;
  let entries: readonly SearchEntry[];

  beforeAll(() => {
    makeSymbols();
    entries = buildCatalogue(realSources('en')).entries;
    index = buildPictureIndex(entries, foldWords);
  });

  test('every picture is found by its own name among the first six', () => {
    const lost = entries.filter(({ key, name }) => !searchPictures(index, name, 6).includes(key));
    expect(lost).toEqual([]);
  });

  test('capitals, spaces and punctuation around a name make no difference', () => {
    const noise = fc.string({ unit: fc.constantFrom(...' .,!?-') });
    fc.assert(
      fc.property(fc.constantFrom(...entries), noise, noise, ({ key, name }, before, after) => {
        expect(searchPictures(index, `${before}${name.toUpperCase()}${after}`, 6)).toContain(key);
      }),
    );
  });

  test('two neighbours swapped inside a long word show what the word shows', () => {
    const long = entries.filter(({ name }) => /^[a-z]{6,}$/i.test(name));
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(), ({ name }, seed) => {
        const at = 1 + (seed % (name.length - 2));
        const slipped = name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2);
        const right = searchPictures(index, name, 12);
        expect(searchPictures(index, slipped, 12).some((key) => right.includes(key))).toBe(true);
      }),
    );
  });

  test('every picture is found by the words of its name in reverse', () => {
    fc.assert(
      fc.property(fc.constantFrom(...entries), (picture) => {
        const reversed = foldWords(picture.name).split(' ').reverse().join(' ');
        expect(searchPictures(index, reversed, 20)).toContain(picture.key);
      }),
    );
  });

  test('any text at all gets an answer', () => {
    fc.assert(fc.property(fc.string(), (text) => searchPictures(index, text, 5).length <= 5));
  });

  test.each([
    ['loo', 'p:toilet'],
    ['pee', 'p:wee-or-poo'],
    ['wee', 'p:wee-or-poo'],
    ['trousers', 'p:trousers-or-skirt'],
    ['pants', 'p:underwear'],
    ['pants', 'p:trousers-or-skirt'],
    ['brushing teeth', 'p:brush-teeth'],
    ['toothbruhs', 'p:brush-teeth'],
    ['apples', 's:red-apple'],
    ['strawbery', 's:strawberry'],
    ['soccer', 's:soccer-ball'],
    ['football', 's:soccer-ball'],
    ['biscuit', 's:cookie'],
    ['grandma', 's:old-woman'],
    ['band aid', 's:adhesive-bandage'],
    ['tshirt', 'p:t-shirt'],
    ['go to the park', 's:playground-slide'],
    ['7', 's:keycap-7'],
  ])('"%s" shows %s', (query, key) => {
    expect(searchPictures(index, query, 8)).toContain(key);
  });
});

describe('the pictures of the app, in Arabic', () => {
  let index: PictureIndex;

  beforeAll(() => {
    makeSymbols();
    index = buildPictureIndex(buildCatalogue(realSources('ar')).entries, foldWords);
  });

  test.each([
    ['تفاح', 's:red-apple'],
    ['التفاح', 's:red-apple'],
    ['تُفَّاح', 's:red-apple'],
    ['تفاخ', 's:red-apple'],
    ['مدرسه', 's:school'],
    ['المدرسة', 's:school'],
    ['حمام', 'p:toilet'],
    ['الحمّام', 'p:toilet'],
    ['اسنان', 'p:brush-teeth'],
    ['الأسنان', 'p:brush-teeth'],
    ['بالون', 's:balloon'],
    ['جوارب', 'p:socks'],
  ])('"%s" shows %s', (query, key) => {
    expect(searchPictures(index, query, 8)).toContain(key);
  });
});
