/**
 * The ready-made routines without their words: which steps, which pictures, which timers.
 *
 * One list serves three sizes. "Essential" leaves out what a child can do without, "mini" is three to
 * five cards for first use or very young children. Why a step has a timer, or none: docs/ready-made-timers.md.
 */
import type { Hue } from '@/domain/routine';

export type ReadyMadeVersion = 'full' | 'essential' | 'mini';

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
};

export type ReadyMadeRoutine = {
  readonly id: string;
  readonly category: 'self-care' | 'dressing' | 'home' | 'school' | 'calm';
  readonly cover: ReadyMadePicture;
  readonly hue: Hue;
  readonly fromAge: number;
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

export const READY_MADE: readonly ReadyMadeRoutine[] = [
  {
    id: 'morning',
    category: 'home',
    cover: { pictogram: 'wake-up' },
    hue: 'sand',
    fromAge: 4,
    steps: [
      { id: 'wake-up', pictogram: 'wake-up', essential: true, mini: false },
      { id: 'toilet', pictogram: 'toilet', essential: true, mini: true },
      { id: 'wash', pictogram: 'wash-hands-face', essential: true, mini: false },
      { id: 'get-dressed', pictogram: 'get-dressed', essential: true, mini: true },
      { id: 'breakfast', pictogram: 'breakfast', essential: true, mini: true },
      {
        id: 'teeth',
        pictogram: 'brush-teeth',
        essential: true,
        mini: true,
        timer: { kind: 'at-least', durationMs: 2 * 60_000 },
      },
      { id: 'hair', pictogram: 'brush-hair', essential: false, mini: false },
      { id: 'bag', pictogram: 'get-bag', essential: true, mini: false },
      { id: 'shoes-and-coat', pictogram: 'shoes-and-coat', essential: true, mini: false },
      { id: 'go', pictogram: 'go-out', essential: true, mini: true },
    ],
  },
  {
    id: 'wash-hands',
    category: 'self-care',
    cover: { pictogram: 'wash-hands' },
    hue: 'sky',
    fromAge: 3,
    steps: [
      { id: 'sleeves-up', pictogram: 'sleeves-up', essential: true, mini: false },
      { id: 'tap-on', pictogram: 'tap-on', essential: true, mini: false },
      { id: 'wet-hands', pictogram: 'wet-hands', essential: true, mini: true },
      { id: 'soap', pictogram: 'soap', essential: true, mini: true },
      { id: 'rub-palms', pictogram: 'rub-palms', essential: false, mini: false },
      {
        id: 'scrub',
        pictogram: 'scrub-hands',
        essential: true,
        mini: true,
        timer: { kind: 'at-least', durationMs: 20_000 },
      },
      { id: 'thumbs-and-nails', pictogram: 'thumbs-nails', essential: false, mini: false },
      { id: 'rinse', pictogram: 'rinse-hands', essential: true, mini: false },
      { id: 'tap-off', pictogram: 'tap-off', essential: false, mini: false },
      { id: 'dry-hands', pictogram: 'dry-hands', essential: true, mini: true },
      { id: 'towel-away', pictogram: 'towel-away', essential: false, mini: false },
    ],
  },
  {
    id: 'brush-teeth',
    category: 'self-care',
    cover: { pictogram: 'brush-teeth' },
    hue: 'leaf',
    fromAge: 3,
    steps: [
      { id: 'get-brush', pictogram: 'get-toothbrush', essential: true, mini: false },
      { id: 'wet-brush', pictogram: 'wet-toothbrush', essential: false, mini: false },
      { id: 'toothpaste-on', pictogram: 'toothpaste-on', essential: true, mini: true },
      { id: 'lid-on', pictogram: 'toothpaste-lid', essential: false, mini: false },
      {
        id: 'top-side',
        pictogram: 'teeth-top-side',
        essential: true,
        mini: true,
        timer: { kind: 'at-least', durationMs: 30_000 },
      },
      {
        id: 'top-other-side',
        pictogram: 'teeth-top-other-side',
        essential: true,
        mini: false,
        timer: { kind: 'at-least', durationMs: 30_000 },
      },
      {
        id: 'bottom-side',
        pictogram: 'teeth-bottom-side',
        essential: true,
        mini: true,
        timer: { kind: 'at-least', durationMs: 30_000 },
      },
      {
        id: 'bottom-other-side',
        pictogram: 'teeth-bottom-other-side',
        essential: true,
        mini: false,
        timer: { kind: 'at-least', durationMs: 30_000 },
      },
      { id: 'tongue', pictogram: 'brush-tongue', essential: false, mini: false },
      { id: 'spit', pictogram: 'spit', essential: true, mini: true },
      { id: 'rinse-brush', pictogram: 'rinse-toothbrush', essential: true, mini: false },
      { id: 'wipe-mouth', pictogram: 'wipe-mouth', essential: false, mini: false },
      { id: 'put-away', pictogram: 'toothbrush-away', essential: true, mini: true },
    ],
  },
  {
    id: 'toilet',
    category: 'self-care',
    cover: { pictogram: 'toilet' },
    hue: 'lilac',
    fromAge: 3,
    steps: [
      { id: 'go-to-toilet', pictogram: 'walk-to-toilet', essential: true, mini: false },
      { id: 'shut-door', pictogram: 'shut-door', essential: false, mini: false },
      { id: 'trousers-down', pictogram: 'trousers-down', essential: true, mini: true },
      { id: 'pants-down', pictogram: 'pants-down', essential: true, mini: false },
      { id: 'sit', pictogram: 'sit-on-toilet', essential: true, mini: true },
      {
        id: 'wee-or-poo',
        pictogram: 'wee-or-poo',
        essential: true,
        mini: false,
        timer: { kind: 'at-most', durationMs: 5 * 60_000 },
      },
      { id: 'get-paper', pictogram: 'get-paper', essential: true, mini: false },
      { id: 'wipe', pictogram: 'wipe-front-to-back', essential: true, mini: true },
      { id: 'paper-in-toilet', pictogram: 'paper-in-toilet', essential: false, mini: false },
      { id: 'wipe-again', pictogram: 'wipe-until-clean', essential: false, mini: false },
      { id: 'clothes-up', pictogram: 'clothes-up', essential: true, mini: false },
      { id: 'flush', pictogram: 'flush', essential: true, mini: true },
      { id: 'wash-hands', pictogram: 'wash-hands', essential: true, mini: true },
    ],
  },
  {
    id: 'dress-all',
    category: 'dressing',
    cover: { pictogram: 'get-dressed' },
    hue: 'peach',
    fromAge: 4,
    steps: [
      { id: 'underwear', pictogram: 'underwear', essential: true, mini: true },
      { id: 'vest', pictogram: 'vest', essential: false, mini: false },
      { id: 'top', pictogram: 't-shirt', essential: true, mini: true },
      { id: 'trousers-or-skirt', pictogram: 'trousers-or-skirt', essential: true, mini: true },
      { id: 'socks', pictogram: 'socks', essential: true, mini: true },
      { id: 'jumper', pictogram: 'jumper', essential: false, mini: false },
      { id: 'shoes', pictogram: 'shoes', essential: true, mini: true },
      { id: 'mirror-check', pictogram: 'mirror-check', essential: false, mini: false },
    ],
  },
  {
    id: 'dress-top',
    category: 'dressing',
    cover: { pictogram: 't-shirt' },
    hue: 'leaf',
    fromAge: 3,
    steps: [
      { id: 'find-front', pictogram: 'shirt-find-front', essential: true, mini: false },
      { id: 'lay-down', pictogram: 'shirt-lay-down', essential: true, mini: false },
      { id: 'open-bottom', pictogram: 'shirt-open-bottom', essential: true, mini: false },
      { id: 'head-in', pictogram: 'shirt-head-in', essential: true, mini: true },
      { id: 'arm-one', pictogram: 'shirt-arm-one', essential: true, mini: true },
      { id: 'arm-two', pictogram: 'shirt-arm-two', essential: true, mini: true },
      { id: 'pull-down', pictogram: 'shirt-pull-down', essential: true, mini: true },
    ],
  },
  {
    id: 'dress-socks',
    category: 'dressing',
    cover: { pictogram: 'socks' },
    hue: 'rose',
    fromAge: 3,
    steps: [
      { id: 'sit', pictogram: 'sit-against-wall', essential: true, mini: false },
      { id: 'find-heel', pictogram: 'sock-find-heel', essential: true, mini: false },
      { id: 'thumbs-in', pictogram: 'sock-thumbs-in', essential: true, mini: false },
      { id: 'scrunch', pictogram: 'sock-scrunch', essential: true, mini: false },
      { id: 'toes-in', pictogram: 'sock-toes-in', essential: true, mini: true },
      { id: 'over-heel', pictogram: 'sock-over-heel', essential: true, mini: true },
      { id: 'pull-up', pictogram: 'sock-pull-up', essential: true, mini: true },
      { id: 'other-foot', pictogram: 'sock-other-foot', essential: false, mini: false },
    ],
  },
  {
    id: 'bedtime',
    category: 'home',
    cover: { pictogram: 'sleep' },
    hue: 'lilac',
    fromAge: 3,
    steps: [
      { id: 'screens-off', pictogram: 'screens-off', essential: true, mini: false },
      { id: 'drink', pictogram: 'drink', essential: false, mini: false },
      {
        id: 'bath',
        pictogram: 'bath',
        essential: true,
        mini: false,
        timer: { kind: 'at-most', durationMs: 15 * 60_000 },
      },
      { id: 'pyjamas', pictogram: 'pyjamas', essential: true, mini: true },
      {
        id: 'teeth',
        pictogram: 'brush-teeth',
        essential: true,
        mini: true,
        timer: { kind: 'at-least', durationMs: 2 * 60_000 },
      },
      { id: 'toilet', pictogram: 'toilet', essential: true, mini: false },
      { id: 'choose-book', pictogram: 'choose-book', essential: true, mini: false },
      {
        id: 'story',
        pictogram: 'story',
        essential: true,
        mini: true,
        timer: { kind: 'at-most', durationMs: 10 * 60_000 },
      },
      { id: 'lights-low', pictogram: 'lights-low', essential: true, mini: false },
      { id: 'hug', pictogram: 'hug-or-wave', essential: false, mini: false },
      { id: 'sleep', pictogram: 'sleep', essential: true, mini: true },
    ],
  },
  {
    id: 'calm-down',
    category: 'calm',
    cover: { pictogram: 'balloon-breathing' },
    hue: 'sky',
    fromAge: 3,
    steps: [
      { id: 'stop', pictogram: 'stop', essential: true, mini: false },
      { id: 'calm-place', pictogram: 'calm-place', essential: true, mini: true },
      { id: 'quiet', pictogram: 'quiet', essential: true, mini: false },
      {
        id: 'breathe',
        pictogram: 'balloon-breathing',
        essential: true,
        mini: true,
        timer: { kind: 'at-least', durationMs: 60_000 },
      },
      { id: 'squeeze', pictogram: 'squeeze-pillow', essential: true, mini: false },
      { id: 'calm-thing', pictogram: 'calm-thing', essential: true, mini: true },
      { id: 'how-do-i-feel', pictogram: 'how-do-i-feel', essential: true, mini: false },
      { id: 'next', pictogram: 'next-card', essential: true, mini: false },
    ],
  },
  {
    id: 'class-day',
    category: 'school',
    cover: { pictogram: 'welcome' },
    hue: 'sand',
    fromAge: 4,
    steps: [
      { id: 'welcome', pictogram: 'welcome', essential: true, mini: false, clockTime: '08:50' },
      { id: 'phonics', pictogram: 'phonics', essential: true, mini: false, clockTime: '09:00' },
      { id: 'english', pictogram: 'english', essential: true, mini: false, clockTime: '09:30' },
      {
        id: 'break',
        pictogram: 'playground',
        essential: true,
        mini: false,
        clockTime: '10:30',
      },
      { id: 'maths', pictogram: 'maths', essential: true, mini: false, clockTime: '10:50' },
      {
        id: 'movement-break',
        pictogram: 'movement-break',
        essential: true,
        mini: false,
        clockTime: '11:40',
      },
      { id: 'lunch', pictogram: 'lunch', essential: true, mini: false, clockTime: '12:00' },
      { id: 'story', pictogram: 'class-story', essential: true, mini: false, clockTime: '13:00' },
      { id: 'topic', pictogram: 'topic', essential: true, mini: false, clockTime: '13:20' },
      { id: 'choosing', pictogram: 'choosing', essential: true, mini: false, clockTime: '14:10' },
      { id: 'change', pictogram: 'change', essential: false, mini: false, kind: 'change' },
      { id: 'tidy-up', pictogram: 'tidy-up', essential: true, mini: false, clockTime: '14:50' },
      { id: 'home-time', pictogram: 'home-time', essential: true, mini: false, clockTime: '15:10' },
    ],
  },
];
