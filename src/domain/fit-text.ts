/**
 * Texts that fit: cut where a reader sees a letter end, never inside one.
 *
 * Lengths count UTF-16 units, as `maxLength` of an input does. A family emoji or a letter with its vowel signs is
 * several units but one letter, so the cut falls before the letter that does not fit any more.
 */
import { CARD_LANGUAGES, type Texts, type Wording } from './wording';

export function fitText(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  return text.slice(0, lastLetterEnd(text, maxLength) || lastCharacterEnd(text, maxLength));
}

/** 0 when one "letter" fills everything, and in browsers that cannot tell letters (Firefox before 125). */
function lastLetterEnd(text: string, maxLength: number): number {
  if (Intl.Segmenter === undefined) return 0;
  // Where a letter starts does not depend on what follows its first character, which is two units at most.
  const head = text.slice(0, maxLength + 2);
  return (
    new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(head).containing(maxLength)?.index ?? 0
  );
}

function lastCharacterEnd(text: string, maxLength: number): number {
  const isCutInside = /[\uD800-\uDBFF]/.test(text.charAt(maxLength - 1));
  return isCutInside ? maxLength - 1 : maxLength;
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
