import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageOf, type Texts, textIn } from '@/domain/wording';

const wording = fc.oneof(
  fc.string({ maxLength: 2 }),
  fc.record({ m: fc.string({ maxLength: 1 }), f: fc.string({ maxLength: 1 }) }),
);
const texts: fc.Arbitrary<Texts> = fc.record({ en: wording, ar: wording }, { requiredKeys: [] });

test('a card without words in the wanted language shows those that it has', () => {
  expect(textIn({ en: 'Stop' }, 'ar', 'he')).toBe('Stop');
  expect(textIn({ en: 'Stop', ar: '' }, 'ar', 'he')).toBe('Stop');
  expect(textIn({}, 'ar', 'he')).toBe('');
});

test('a child is addressed as he or she', () => {
  const wash = { ar: { m: 'اغسل', f: 'اغسلي' } };
  expect(textIn(wash, 'ar', 'he')).toBe('اغسل');
  expect(textIn(wash, 'ar', 'she')).toBe('اغسلي');
});

test('the language that is told is the one that the words are in', () => {
  fc.assert(
    fc.property(
      texts,
      fc.constantFrom('en', 'ar'),
      fc.constantFrom('he', 'she'),
      (card, language, address) => {
        const told = languageOf(card, language, address);
        expect(textIn(card, told, address)).toBe(textIn(card, language, address));
        if (textIn(card, language, address) !== '')
          expect(textIn({ [told]: card[told] }, told, address)).not.toBe('');
        else expect(told).toBe(language);
      },
    ),
  );
});
