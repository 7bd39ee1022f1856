/**
 * One spelling for everything that a parent may type for the same word.
 *
 * Arabic is written with or without its vowel signs, with any form of alef and hamza, and with "the" grown onto the
 * word; English with capitals, apostrophes and endings. Names and queries both go through here, so a rule only has to
 * be the same for both, not right in every grammar.
 */

/** Latin accents, Arabic vowel signs and Quranic marks, and the tatweel that stretches a word for looks. */
const MARKS = /[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;

const ARABIC_FORMS: Readonly<Record<string, string>> = { ٱ: 'ا', ة: 'ه', ى: 'ي', ی: 'ي', ک: 'ك', ء: '' };

/** "the", alone or after and, with, then, like. Enough of the word must be left: بالون is a balloon, not "with the ون". */
const ARABIC_THE = /(^| )(?:ال(?=\p{L}{2})|[وبفك]ال(?=\p{L}{3})|لل(?=\p{L}{3}))/gu;

/** Lower-case words without marks, one space between them; '' when nothing is left to look for. */
export function foldWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/['’ʼ`]/g, '')
    .replace(/[ٱةىیکء]/g, (letter) => ARABIC_FORMS[letter] ?? letter)
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
    .replace(ARABIC_THE, '$1');
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['teeth', 'tooth'],
  ['feet', 'foot'],
  ['children', 'child'],
  ['men', 'man'],
  ['women', 'woman'],
  ['mice', 'mouse'],
  ['geese', 'goose'],
  ['leaves', 'leaf'],
  ['knives', 'knife'],
  ['scarves', 'scarf'],
  ['wolves', 'wolf'],
]);

/**
 * What the forms of an English word share (socks and sock, brushing and brush, cookies and cookie). Not a word to
 * show: "shoe" gives "sho". Words of other scripts come back as they are.
 */
export function wordStem(word: string): string {
  const regular = IRREGULAR.get(word) ?? word;
  if (regular.length < 4 || !/^[a-z]+$/.test(regular)) return regular;
  const singular = withoutPlural(regular);
  const stem = withoutVerbEnding(singular);
  if (stem.length < 4) return stem;
  if (stem.endsWith('e')) return stem.slice(0, -1);
  return stem.endsWith('y') ? `${stem.slice(0, -1)}i` : stem;
}

function withoutPlural(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:[sxz]|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}

function withoutVerbEnding(word: string): string {
  const stem = /^(.*[aeiouy].*)(?:ing|ed)$/.exec(word)?.[1];
  if (stem === undefined || stem.length < 3 || word.endsWith('eed')) return word;
  return /([^aeioulsz])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
