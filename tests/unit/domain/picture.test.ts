import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LAYOUTS, type Picture, pictureKey, pictureOfKey, SIGNS } from '@/domain/picture';

const name = fc.string({ minLength: 1, maxLength: 12 });
const simple = fc.oneof(
  name.map((id) => ({ kind: 'pictogram', id }) as const),
  name.map((id) => ({ kind: 'symbol', name: id }) as const),
  name.map((media) => ({ kind: 'photo', media }) as const),
);
const composed = fc.record({
  kind: fc.constant('composed' as const),
  layout: fc.constantFrom(...LAYOUTS),
  parts: fc.array(simple, { minLength: 1, maxLength: 3 }),
  sign: fc.constantFrom(...SIGNS),
  count: fc.option(fc.integer({ min: 1, max: 20 })),
});

test('a key names its picture and no other', () => {
  fc.assert(
    fc.property(fc.oneof(simple, composed), (picture) => {
      expect(pictureOfKey(pictureKey(picture as Picture))).toEqual(picture);
    }),
  );
});

test.each([
  '',
  'p:',
  'q:soap',
  'x:',
  'x:{}',
  'x:["side",[],"none",null]',
  'x:["side",["x:[]"],"none",null]',
  'x:["pile",["p:a"],"none",null]',
])('%s names nothing', (key) => expect(pictureOfKey(key)).toBeNull());
