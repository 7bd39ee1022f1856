import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { fitText, fitTexts } from '@/domain/fit-text';

const FAMILY = '👨‍👩‍👧‍👦';
const FLAG = '🇪🇬';

afterEach(() => vi.unstubAllGlobals());

test('D6: a fitted text is a beginning of the text, not longer than allowed, and ends where a letter ends', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.integer({ min: 1, max: 20 }),
      (text, max) => {
        const fitted = fitText(text, max);
        expect(fitted.length).toBeLessThanOrEqual(max);
        expect(text.startsWith(fitted)).toBe(true);
        const ends = [...new Intl.Segmenter().segment(text)].map(
          ({ index, segment }) => index + segment.length,
        );
        const fits = ends.filter((end) => end <= max);
        if (fits.length > 0) expect(fitted.length).toBe(fits.at(-1));
      },
    ),
  );
});

test('D6: a text that fits is left as it is', () => {
  expect(fitText('Brush', 5)).toBe('Brush');
  expect(fitText('', 5)).toBe('');
});

test('D6: an emoji made of several is never cut into its parts', () => {
  expect(fitText(`ab${FAMILY}`, 5)).toBe('ab');
  expect(fitText(`${FLAG}${FLAG}`, 6)).toBe(FLAG);
});

test('D6: an Arabic letter keeps its vowel signs', () => {
  expect(fitText('مُدَرِّسَة', 5)).toBe('مُدَ');
});

test('D6: a single letter that fills everything is cut between characters, never inside one', () => {
  const endless = `a${'\u0301'.repeat(100)}`;
  expect(fitText(endless, 10)).toHaveLength(10);
  expect(fitText(FAMILY, 4)).toBe('👨\u200d');
});

test('D6: without Intl.Segmenter no character is cut in half', () => {
  vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
  expect(fitText('ab😀', 3)).toBe('ab');
  expect(fitText('abcd', 3)).toBe('abc');
});

test('both forms of a wording are fitted, in every language', () => {
  const texts = { en: 'Wash your hands', ar: { m: 'اغسل يديك', f: 'اغسلي يديك' } };
  expect(fitTexts(texts, 4)).toEqual({ en: 'Wash', ar: { m: 'اغسل', f: 'اغسل' } });
});
