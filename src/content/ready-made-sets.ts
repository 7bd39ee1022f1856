/**
 * Ready-made cards that are not a routine, without their words: first–then pairs, choices, talk cards, feelings, stories.
 *
 * A first–then pair and a story have an order and can become a routine. The others are offered all at once, so going
 * through them one by one would say the wrong thing; they are for paper. Sources: docs/ready-made-sets.md.
 */
import type { Hue } from '@/domain/routine';
import type { ReadyMadePicture, ReadyMadeStep } from './ready-made';
import { choice } from './sets/choice';
import { feelings } from './sets/feelings';
import { firstThen } from './sets/first-then';
import { stories } from './sets/stories';
import { talk } from './sets/talk';

export const SET_KINDS = ['first-then', 'choice', 'talk', 'feelings', 'story'] as const;
export type SetKind = (typeof SET_KINDS)[number];

/** Of a story: what happens, what the child can do, what the child is told to do. */
export type SentenceKind = 'fact' | 'choice' | 'instruction';

export type SetCard = ReadyMadePicture &
  Pick<ReadyMadeStep, 'timer'> & {
    /** Stable and unique in its set: texts and copies refer to it. */
    readonly id: string;
    /** One for each sentence of a story's page, so that a test can weigh them. */
    readonly sentences?: readonly SentenceKind[];
  };

export type ReadyMadeSet = {
  /** Unique among the routines too: both are found at one kind of address. */
  readonly id: string;
  readonly kind: SetKind;
  /** The ready-made routine of the same event. */
  readonly routine?: string;
  /** As of a routine: the child may end a step at once. */
  readonly canStop?: true;
  readonly cards: readonly SetCard[];
};

export const HUE_OF_SET: Readonly<Record<SetKind, Hue>> = {
  'first-then': 'peach',
  choice: 'leaf',
  talk: 'sky',
  feelings: 'lilac',
  story: 'sand',
};

export const READY_MADE_SETS: readonly ReadyMadeSet[] = [
  ...firstThen,
  ...choice,
  ...talk,
  ...feelings,
  ...stories,
];

/** Its cards have an order, so it can be a routine. */
export function isInOrder({ kind }: Pick<ReadyMadeSet, 'kind'>): boolean {
  return kind === 'first-then' || kind === 'story';
}
