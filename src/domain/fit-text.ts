/**
 * Texts that fit: cut where a reader sees a letter end, never inside one.
 *
 * Lengths count UTF-16 units, as `maxLength` of an input does. A family emoji or a letter with its vowel signs is
 * several units but one letter, so the cut falls before the letter that does not fit any more.
 */
import { CARD_LANGUAGES, type Texts, type Wording } from './wording';

export function fitText(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  // One unit more than fits is enough to see which letter crosses the limit.
  const cut = letters.segment(text.slice(0, maxLength + 32)).containing(maxLength)?.index ?? 0;
  return text.slice(0, cut);
}

export function fitTexts(texts: Texts, maxLength: number): Texts {
  const fitted: { -readonly [L in keyof Texts]: Texts[L] } = {};
  for (const language of CARD_LANGUAGES) {
    const wording = texts[language];
    if (wording !== undefined) fitted[language] = fitWording(wording, maxLength);
  }
  return fitted;
}

function fitWording(wording: Wording, maxLength: number): Wording {
  if (typeof wording === 'string') return fitText(wording, maxLength);
  return { m: fitText(wording.m, maxLength), f: fitText(wording.f, maxLength) };
}
