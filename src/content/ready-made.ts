/**
 * The ready-made routines without their words: which steps, which pictures, which timers.
 *
 * One list serves three sizes. "Essential" leaves out what a child can do without, "mini" is three to
 * five cards for first use or very young children. Why a step has a timer, or none: docs/ready-made-timers.md.
 */
import type { Hue } from '@/domain/routine';
import { calm } from './routines/calm';
import { community } from './routines/community';
import { dressing } from './routines/dressing';
import { home } from './routines/home';
import { meals } from './routines/meals';
import { movement } from './routines/movement';
import { school } from './routines/school';
import { selfCare } from './routines/self-care';

export type ReadyMadeVersion = 'full' | 'essential' | 'mini';

export const ROUTINE_CATEGORIES = [
  'self-care',
  'dressing',
  'meals',
  'home',
  'school',
  'community',
  'calm',
  'movement',
] as const;
export type RoutineCategory = (typeof ROUTINE_CATEGORIES)[number];

export const PLACES = ['home', 'school', 'out'] as const;
export type Place = (typeof PLACES)[number];

/** Exactly one of the two: one of our own drawings, or the name of a bundled symbol. */
export type ReadyMadePicture =
  | { readonly pictogram: string; readonly symbol?: never }
  | { readonly symbol: string; readonly pictogram?: never };

export type ReadyMadeStep = ReadyMadePicture & {
  /** Stable and unique in its routine: texts and copies refer to it. */
  readonly id: string;
  readonly essential: boolean;
  readonly mini: boolean;
  readonly timer?: { readonly kind: 'at-least' | 'at-most'; readonly durationMs: number };
  /** 'HH:MM', 24 hours. */
  readonly clockTime?: string;
  /** 'do' when it is not given. */
  readonly kind?: 'do' | 'break' | 'change';
  /** A child in a wheelchair has other words here, and another picture where one is named. */
  readonly wheelchair?: { readonly pictogram?: string };
};

export type ReadyMadeRoutine = {
  readonly id: string;
  readonly category: RoutineCategory;
  readonly places: readonly Place[];
  readonly cover: ReadyMadePicture;
  readonly hue: Hue;
  readonly fromAge: number;
  /** The child may end a step at once: something is done to the body, or a food is only met (practice notes 1.7 and 3.5). */
  readonly canStop?: true;
  readonly steps: readonly ReadyMadeStep[];
};

/** No steps for a version that the routine does not have: a whole class's day has no mini. */
export function stepsOfVersion(
  routine: ReadyMadeRoutine,
  version: ReadyMadeVersion,
): readonly ReadyMadeStep[] {
  if (version === 'full') return routine.steps;
  return routine.steps.filter((step) => (version === 'mini' ? step.mini : step.essential));
}

/** The ones that most families and classes begin with; their covers come in one small file (`pictograms/covers-index.ts`). */
export const FIRST_READY_MADE: readonly string[] = [
  'morning',
  'wash-hands',
  'brush-teeth',
  'toilet',
  'dress-all',
  'dress-top',
  'dress-socks',
  'bedtime',
  'calm-down',
  'class-day',
];

export const READY_MADE: readonly ReadyMadeRoutine[] = [
  ...selfCare,
  ...dressing,
  ...meals,
  ...home,
  ...school,
  ...community,
  ...calm,
  ...movement,
];
