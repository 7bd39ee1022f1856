import { describe, expect, test } from 'vitest';
import { cardNameOf, folderWordsOf } from '@/domain/name-of-file';
import {
  isUnsafePath,
  MAX_PACK_BYTES,
  MAX_PACK_PICTURES,
  type PackFile,
  type PackRow,
  packTooBig,
  planPack,
} from '@/domain/picture-pack';

const file = (path: string, fields: Partial<PackFile> = {}): PackFile => ({
  path,
  sizeBytes: 1000,
  isLocked: false,
  ...fields,
});
const row = (fields: Partial<PackRow>): PackRow => ({
  file: '',
  name: '',
  words: '',
  language: '',
  category: '',
  licence: '',
  author: '',
  ...fields,
});

describe('a picture without a table is called after its file', () => {
  test.each([
    ['brush_teeth.svg', 'brush teeth'],
    ['Bathroom/brush-teeth-2.png', 'brush teeth'],
    ['2326_brush teeth.png', 'brush teeth'],
    ['wash_,_to.svg', 'wash'],
    ['washHands.svg', 'wash Hands'],
    ['toilet_500px.png', 'toilet'],
    ['فرشاة_أسنان.png', 'فرشاة أسنان'],
    ['T-shirt.svg', 'T shirt'],
    ['IMG_0012.JPG', ''],
    ['12345.png', ''],
  ])('%s is %s', (path, name) => {
    expect(cardNameOf(path)).toBe(name);
  });

  test('and found by its folders', () => {
    expect(folderWordsOf('my_symbols/Wash & dress/12/soap.svg')).toEqual(['my symbols', 'Wash & dress']);
  });
});

describe('a table', () => {
  test('names pictures by path, by file name or without its ending, and in several languages', () => {
    const { cards, leftOut } = planPack(
      [file('a/soap.svg'), file('b/Sink.PNG')],
      [
        row({
          file: 'soap',
          name: 'Soap',
          language: 'en',
          words: 'bar; foam',
          category: 'Washing',
          licence: 'CC0',
        }),
        row({ file: 'A/SOAP.SVG', name: 'صابون', language: 'ar' }),
        row({ file: 'soap.svg', name: 'Seife', language: 'de' }),
        row({ file: 'sink.png', name: 'Basin', author: 'Ann' }),
      ],
      'en',
    );
    expect(leftOut).toEqual([]);
    expect(cards).toEqual([
      {
        path: 'a/soap.svg',
        name: { en: 'Soap', ar: 'صابون' },
        words: 'bar, foam, Washing, Seife, a',
        licence: { name: 'CC0', author: '' },
      },
      { path: 'b/Sink.PNG', name: { en: 'Basin' }, words: 'b', licence: { name: '', author: 'Ann' } },
    ]);
  });

  test('that names what is not there says so', () => {
    const { cards, leftOut } = planPack([file('soap.svg')], [row({ file: 'tap.svg', name: 'Tap' })], 'en');
    expect(cards.map(({ name }) => name)).toEqual([{ en: 'soap' }]);
    expect(leftOut).toEqual([{ path: 'tap.svg', why: 'not-in-zip' }]);
  });

  test('in Arabic letters is Arabic where it does not say its language', () => {
    const { cards } = planPack([file('1.svg')], [row({ file: '1.svg', name: 'كوب' })], 'en');
    expect(cards[0]?.name).toEqual({ ar: 'كوب' });
  });
});

describe('what cannot become a card is left out with its reason', () => {
  test.each([
    ['notes.txt', {}, 'not-a-picture'],
    ['../soap.svg', {}, 'unsafe-name'],
    ['big.png', { sizeBytes: 21 * 1024 * 1024 }, 'too-large'],
    ['locked.png', { isLocked: true }, 'locked'],
  ] as const)('%s', (path, fields, why) => {
    expect(planPack([file(path, fields)], [], 'en')).toEqual({ cards: [], leftOut: [{ path, why }] });
  });

  test('but what a computer leaves in a zip by itself is not mentioned', () => {
    expect(planPack([file('__MACOSX/._soap.svg'), file('.DS_Store'), file('x/Thumbs.db')], [], 'en')).toEqual(
      {
        cards: [],
        leftOut: [],
      },
    );
  });

  test('a second file of the same path is not taken for the first', () => {
    const { cards, leftOut } = planPack([file('a.svg'), file('a.svg')], [], 'en');
    expect([cards.length, leftOut]).toEqual([1, [{ path: 'a.svg', why: 'same-name' }]]);
  });
});

test.each(['../a.svg', 'x/../../a.svg', '/etc/a.svg', '\\a.svg', 'C:\\a.svg', 'x\\..\\a.svg', 'a\0.svg'])(
  'the path %j leads out of its folder',
  (path) => expect(isUnsafePath(path)).toBe(true),
);

test('five thousand pictures and 300 MB are taken, more are not', () => {
  const many = Array.from({ length: MAX_PACK_PICTURES }, (_, index) => file(`${index}.svg`));
  expect(packTooBig(many)).toBeNull();
  expect(packTooBig([...many, file('one.svg')])).toEqual({ kind: 'too-many' });
  expect(packTooBig([file('a.png', { sizeBytes: MAX_PACK_BYTES })])).toBeNull();
  expect(packTooBig([file('a.png', { sizeBytes: MAX_PACK_BYTES + 1 })])).toEqual({ kind: 'too-large' });
});
