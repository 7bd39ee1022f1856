import type { Picture } from '@/domain/picture';
import { BREAK_OFFERS, type BreakOffer, OWN_WORDS, type OwnWord } from '@/domain/supports/break-supports';

const pictogram = (id: string): Picture => ({ kind: 'pictogram', id });

/** Our own drawings that child mode itself speaks with, in the child's look. */
export const OWN = {
  break: pictogram('break'),
  help: pictogram('help'),
  finished: pictogram('finished'),
  calm: pictogram('calm-place'),
  stop: pictogram('stop'),
  together: pictogram('sit-together'),
  feelings: pictogram('how-do-i-feel'),
  next: pictogram('next-card'),
  yes: pictogram('yes'),
  no: pictogram('no'),
} as const satisfies Record<string, Picture>;

/** null for a card that this version does not have. */
export function breakCardOf(id: string | null): BreakOffer | null {
  return BREAK_OFFERS.find((card) => card === id) ?? null;
}

/** What the child said, or asked for; null for a word that this version does not have. */
export function ownWordOf(word: string | null): OwnWord | 'break' | null {
  return word === 'break' ? word : (OWN_WORDS.find((one) => one === word) ?? null);
}

/** Every own word, break card and body word is a pictogram of its name, but for these. */
const DRAWN_AS: Readonly<Record<string, string>> = {
  'fast-heart': 'heart-fast',
  hot: 'body-hot',
  tight: 'body-tight',
  bouncy: 'bouncy-body',
  'heavy-and-slow': 'body-heavy',
  'not-sure': 'i-dont-know',
};

export function pictureOfWord(word: string): Picture {
  return pictogram(DRAWN_AS[word] ?? word);
}

/** "I don't know" is always among them, and no colour says which are good (practice notes 1.5). */
export const FEELINGS = [
  'happy',
  'sad',
  'angry',
  'worried',
  'tired',
  'excited',
  'ok',
  'i-dont-know',
] as const;
export type Feeling = (typeof FEELINGS)[number];

export function pictureOfFeeling(feeling: Feeling): Picture {
  return pictogram(feeling === 'i-dont-know' ? 'feel-dont-know' : `feel-${feeling}`);
}

/** Body words that often come with a feeling; the child may take several, or none. */
export const BODY_WORDS = [
  'hot',
  'tight',
  'fast-heart',
  'tummy-flip',
  'heavy-eyes',
  'bouncy',
  'heavy-and-slow',
  'hungry',
  'not-sure',
] as const;
