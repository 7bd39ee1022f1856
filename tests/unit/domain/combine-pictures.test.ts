import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { combinedOf, draftOf, movePart, withoutPart, withPart } from '@/domain/combine-pictures';
import { combinedName } from '@/domain/combined-name';
import { type ComposedPicture, pictureKey, type SimplePicture } from '@/domain/picture';

const part = (id: string): SimplePicture => ({ kind: 'pictogram', id });
const draft = (...ids: string[]): ComposedPicture => ({ ...draftOf(null), parts: ids.map(part) });
const idsOf = ({ parts }: ComposedPicture) =>
  parts.map((one) => (one.kind === 'pictogram' ? one.id : one.kind));

describe('the parts', () => {
  test('a draft begins with nothing, with a picture, or with what was put together before', () => {
    expect(idsOf(draftOf(null))).toEqual([]);
    expect(idsOf(draftOf(part('soap')))).toEqual(['soap']);
    const before = { ...draft('soap', 'towel'), layout: 'arrow', count: 3 } as const;
    expect(draftOf(before)).toBe(before);
  });

  test('a part takes the place of another or stands behind the last one', () => {
    expect(idsOf(withPart(draft('a', 'b'), part('c'), 0))).toEqual(['c', 'b']);
    expect(idsOf(withPart(draft('a'), part('b'), 1))).toEqual(['a', 'b']);
    expect(idsOf(withPart(draft('a'), part('b'), 2))).toEqual(['a', 'b']);
  });

  test('a fourth one is not taken', () => {
    expect(idsOf(withPart(draft('a', 'b', 'c'), part('d'), 3))).toEqual(['a', 'b', 'c']);
  });

  test('a part is taken away, and the others move up', () => {
    expect(idsOf(withoutPart(draft('a', 'b', 'c'), 1))).toEqual(['a', 'c']);
    expect(idsOf(withoutPart(draft('a'), 4))).toEqual(['a']);
  });

  test('moving keeps every part, and back again is where it began', () => {
    const place = fc.integer({ min: -1, max: 3 });
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 3 }), place, place, (ids, from, to) => {
        const before = draft(...ids);
        const after = movePart(before, from, to);
        expect(idsOf(after).toSorted()).toEqual(ids.toSorted());
        expect(movePart(after, to, from)).toEqual(before);
      }),
    );
    expect(idsOf(movePart(draft('a', 'b', 'c'), 0, 2))).toEqual(['b', 'c', 'a']);
  });
});

describe('what is kept', () => {
  test('nothing, as long as nothing is put together', () => {
    expect(combinedOf(draft())).toBeNull();
    expect(combinedOf(draft('a'))).toBeNull();
    expect(combinedOf({ ...draft(), sign: 'tick', count: 3 })).toBeNull();
  });

  test('two pictures, or one with a sign or a number', () => {
    expect(combinedOf(draft('a', 'b'))).toEqual(draft('a', 'b'));
    expect(combinedOf({ ...draft('a'), sign: 'cross' })).not.toBeNull();
    expect(combinedOf({ ...draft('a'), count: 2 })).not.toBeNull();
  });

  test('one picture with a tick is the same one, whatever layout it had before', () => {
    const keys = (['badge', 'side', 'arrow'] as const).map((layout) => {
      const kept = combinedOf({ ...draft('a'), layout, sign: 'tick' });
      return kept === null ? '' : pictureKey(kept);
    });
    expect(new Set(keys).size).toBe(1);
  });
});

describe('the name', () => {
  const plain = { sign: 'none', count: null } as const;
  const en = (...names: string[]) => ({ names, language: 'en', no: 'No' }) as const;

  test.each([
    [['Soap'], plain, 'Soap'],
    [['Soap', 'Towel'], plain, 'Soap and towel'],
    [['Soap', 'Towel', 'Dry hands'], plain, 'Soap, towel and dry hands'],
    [['Soap', ''], plain, 'Soap'],
    [['Bed', 'TV'], plain, 'Bed and TV'],
    [['Stop', 'I am tired'], plain, 'Stop and I am tired'],
    [['Shoes'], { sign: 'cross', count: null }, 'No: shoes'],
    [['Shoes'], { sign: 'tick', count: null }, 'Shoes'],
    [['Apple'], { sign: 'none', count: 3 }, 'Apple (3)'],
    [[], { sign: 'cross', count: 3 }, ''],
  ] as const)('of %j with %j is %s', (names, marks, expected) => {
    expect(combinedName(marks, en(...names))).toBe(expected);
  });

  test('is joined as Arabic joins', () => {
    expect(combinedName(plain, { names: ['صابون', 'منشفة'], language: 'ar', no: 'لا' })).toBe('صابون ومنشفة');
  });
});
