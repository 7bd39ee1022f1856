import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pictureAt } from '@/domain/picture-ladder';
import { wordLines } from '@/domain/word-lines';

const picture = { kind: 'pictogram', id: 'soap' } as const;
const photo = { kind: 'photo', media: 'sink' } as const;
const label = { en: 'Soap' };

describe('P21 the child sees the rung that is set, and a lower one where it is missing', () => {
  test.each([
    ['photo', { picture, photo, label }, photo],
    ['photo', { picture, label }, picture],
    ['photo', { picture, photo: null, label }, picture],
    ['drawing', { picture, photo, label }, picture],
    ['drawing', { picture: null, photo, label }, photo],
    ['drawing', { picture: null, label }, null],
    ['word', { picture, photo, label }, null],
    ['word', { picture, label: {} }, picture],
    ['word', { picture, label: { en: '  ' } }, picture],
    ['word', { picture, label: { ar: { m: 'اغسل', f: 'اغسلي' } } }, null],
  ] as const)('%s of %j', (level, step, shown) => expect(pictureAt(step, level)).toEqual(shown));
});

describe('a word card', () => {
  test('sets a short word large, and longer ones in lines', () => {
    expect(wordLines('Soap', 184)).toMatchObject({ lines: ['Soap'] });
    expect(wordLines('Soap', 184).size).toBeGreaterThan(50);
    expect(wordLines('Wash your hands', 184).lines).toEqual(['Wash', 'your', 'hands']);
  });

  test('keeps every word in its order, and the letters in the square', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,14}$/), { minLength: 1, maxLength: 14 }), (words) => {
        const { lines, size } = wordLines(words.join(' '), 184);
        expect(lines.join(' ')).toBe(words.join(' '));
        expect(lines.length * size * 1.2).toBeLessThanOrEqual(184.01);
        for (const line of lines) expect(line.length * size * 0.6).toBeLessThanOrEqual(184.01);
      }),
    );
  });

  test('of nothing is empty', () => expect(wordLines('  ', 184).lines).toEqual(['']));
});
