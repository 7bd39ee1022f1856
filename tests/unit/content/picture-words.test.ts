import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import pictogramWordsAr from '@/content/pictogram-words/ar.json';
import pictogramWordsEn from '@/content/pictogram-words/en.json';
import symbolWordsAr from '@/content/symbol-words/ar.json';
import symbolWordsEn from '@/content/symbol-words/en.json';
import { spoken, type Wording } from '@/domain/wording';
import { PICTOGRAM_PACKS } from '@/pictograms/pictogram-index';

const pictogramWords: Record<'en' | 'ar', Record<string, { name: Wording; words: string }>> = {
  en: pictogramWordsEn,
  ar: pictogramWordsAr,
};
const symbolWords: Record<'en' | 'ar', Record<string, string>> = { en: symbolWordsEn, ar: symbolWordsAr };
const wordCount = (text: string) => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
const forms = (wording: Wording) => [spoken(wording, 'he'), spoken(wording, 'she')];
const iconNames = () =>
  Object.keys(
    JSON.parse(readFileSync('node_modules/@iconify-json/fluent-emoji-flat/icons.json', 'utf8')).icons,
  );

describe.each(['en', 'ar'] as const)('words for pictures in %s', (language) => {
  it('name every pictogram in one to four words, with four to twelve words to search by', () => {
    const drawn: string[] = Object.values(PICTOGRAM_PACKS).flat();
    expect(Object.keys(pictogramWords[language]).sort()).toEqual(drawn.sort());
    for (const [id, { name, words }] of Object.entries(pictogramWords[language])) {
      for (const text of forms(name)) {
        expect(wordCount(text), id).toBeGreaterThanOrEqual(1);
        expect(wordCount(text), id).toBeLessThanOrEqual(4);
      }
      const list = words.split(', ');
      expect(new Set(list).size, id).toBe(list.length);
      expect(list.length, id).toBeGreaterThanOrEqual(4);
      expect(list.length, id).toBeLessThanOrEqual(12);
    }
  });

  it('add search words only to symbols that exist', () => {
    const names = new Set(iconNames());
    expect(Object.keys(symbolWords[language])).toEqual(Object.keys(symbolWords.en));
    for (const [name, words] of Object.entries(symbolWords[language])) {
      expect(names).toContain(name);
      expect(
        words.split(', ').every((word) => word.trim() !== ''),
        name,
      ).toBe(true);
    }
  });
});
