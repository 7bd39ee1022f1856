/** The states of child mode that a look at its screens has to pass through, each reached by a child's own taps. */
import { screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import type { ChildFields } from '@/domain/child';
import type { RoutineFields } from '@/domain/routine';
import type { StepFields } from '@/domain/step';
import { OWN_WORDS } from '@/domain/supports/break-supports';
import { type Language, type Texts, textIn } from '@/domain/wording';
import arabic from '@/i18n/locales/ar/child.json';
import english from '@/i18n/locales/en/child.json';
import { newScene, play } from './child-mode';
import {
  CHANGE,
  CHANGE_OF_WORDS,
  CHOICE,
  DRY,
  FIVE_MINUTES,
  LONG,
  RINSE,
  SOCKS,
  STORY,
  step,
  TRAMPOLINE,
  TWELVE,
  UNDERWEAR,
  WASH,
} from './scene-steps';

/** A key of the child's texts, or the words of a card. */
type Tap = string | Texts;
export type ChildScene = {
  readonly name: string;
  readonly steps: readonly StepFields[];
  readonly child?: Partial<ChildFields>;
  readonly routine?: Partial<RoutineFields>;
  readonly taps?: readonly Tap[];
  /** The key of the way on; without one the screen is answered by its cards alone. */
  readonly done?: string;
  /** A step is on the screen, so at most five things answer (P16). */
  readonly isStep?: boolean;
  /** After the end: no Break and no Help. */
  readonly isOutside?: boolean;
  /** A question with Break and Help: on a short phone its way on has the size of the others (P58). */
  readonly isQuestion?: boolean;
  /** Laid out like another scene: no setting of size tells anything new of it. */
  readonly isAlike?: boolean;
};

const one = WASH.slice(0, 1);
const then = { ending: { cards: [TRAMPOLINE] } };
const choosing = { ending: { cards: [TRAMPOLINE, STORY] } };
const timed = (timerStyle: ChildFields['timerStyle']): ChildScene => ({
  name: `timer-${timerStyle}`,
  steps: [FIVE_MINUTES],
  child: { timerStyle, timeInNumbers: true },
  done: 'done',
  isStep: true,
  isAlike: timerStyle !== 'bar' && timerStyle !== 'number',
});
const onStep = { done: 'done', isStep: true } as const;
const outside = { isOutside: true } as const;

export const CHILD_SCENES: readonly ChildScene[] = [
  { name: 'now-next', steps: LONG, child: { view: 'now-next' }, ...onStep },
  { name: 'now-next-later', steps: LONG, child: { view: 'now-next-later' }, taps: ['done'], ...onStep },
  { name: 'first-then', steps: one, child: { view: 'first-then' }, routine: then, ...onStep },
  { name: 'list', steps: LONG, child: { view: 'list' }, taps: ['done', 'done'], ...onStep },
  { name: 'list-long', steps: TWELVE, child: { view: 'list', cardsVisible: 12 }, taps: ['done'], ...onStep },
  { name: 'now-next-who', steps: [RINSE, ...LONG], child: { view: 'now-next' }, ...onStep },
  { name: 'now-next-later-who', steps: [DRY, ...LONG], child: { view: 'now-next-later' }, ...onStep },
  { name: 'first-then-who', steps: [DRY, ...LONG], child: { view: 'first-then' }, ...onStep },
  { name: 'list-who', steps: [DRY, ...LONG], child: { view: 'list' }, ...onStep },
  {
    name: 'now-next-badge',
    steps: [RINSE, DRY],
    child: { view: 'now-next', labelPosition: 'none' },
    ...onStep,
  },
  {
    name: 'now-next-word-who',
    steps: [DRY, ...LONG],
    child: { view: 'now-next', pictureLevel: 'word' },
    isAlike: true,
    ...onStep,
  },
  {
    name: 'list-badge',
    steps: [DRY, ...LONG],
    child: { view: 'list', labelPosition: 'none' },
    isAlike: true,
    ...onStep,
  },
  { name: 'badge', steps: [RINSE, DRY], child: { labelPosition: 'none' }, ...onStep },
  { name: 'word-who', steps: [RINSE], child: { pictureLevel: 'word' }, ...onStep },
  { name: 'pick-who', steps: [...WASH, RINSE, DRY], child: { stepOrder: 'any' }, isAlike: true },
  { name: 'pick-leave-by', steps: LONG, child: { stepOrder: 'any' }, routine: { leaveAt: '23:30' } },
  {
    name: 'any-done',
    steps: WASH,
    child: { stepOrder: 'any' },
    taps: [WASH[2]?.label ?? {}, 'done', WASH[0]?.label ?? {}],
    isAlike: true,
    ...onStep,
  },
  { name: 'pick', steps: LONG, child: { stepOrder: 'any' } },
  { name: 'pick-many', steps: TWELVE, child: { stepOrder: 'any', cardsVisible: 12 } },
  { name: 'pick-together', steps: LONG, child: { stepOrder: 'any' }, taps: ['together'] },
  {
    name: 'pick-later',
    steps: LONG,
    child: { stepOrder: 'any' },
    taps: ['later'],
    done: 'picking.ready',
    isStep: true,
  },
  { name: 'pick-help', steps: LONG, child: { stepOrder: 'any' }, taps: ['help'], done: 'backTo' },
  { name: 'later', steps: LONG, child: { stepOrder: 'any' }, taps: [LONG[0]?.label ?? {}], ...onStep },
  { name: 'choice', steps: [CHOICE] },
  { name: 'choice-with-back', steps: [...one, CHOICE], taps: ['done'] },
  {
    name: 'choice-with-stop',
    steps: [...LONG, CHOICE],
    child: { stopShown: true },
    taps: LONG.map(() => 'done'),
  },
  { name: 'choice-few', steps: [CHOICE], child: { tokens: 5, cardsVisible: 2 } },
  { name: 'choice-later', steps: [CHOICE, ...one], child: { stepOrder: 'any' }, taps: [CHOICE.label] },
  {
    name: 'choice-unread',
    steps: [...one, CHOICE],
    child: { readAloud: 'never', progress: 'bar' },
    taps: ['done'],
    isAlike: true,
  },
  { name: 'help', steps: WASH, taps: ['done', 'help'], done: 'backTo' },
  { name: 'help-many', steps: [SOCKS], child: { ownWords: OWN_WORDS }, taps: ['help'], done: 'backTo' },
  { name: 'said', steps: [UNDERWEAR], taps: ['help', 'ownWords.too-loud'], done: 'backTo' },
  { name: 'stop', steps: WASH, child: { stopShown: true, tokens: 5 }, taps: ['done'], ...onStep },
  {
    name: 'after-stop',
    steps: WASH,
    child: { stopShown: true },
    taps: ['stop', 'goOn'],
    isAlike: true,
    ...onStep,
  },
  { name: 'stopped', steps: WASH, child: { stopShown: true }, taps: ['stop'] },
  {
    name: 'rating',
    steps: WASH,
    child: { asksAfterBreak: true },
    taps: ['break', 'breakCards.quiet', 'backTo'],
    done: 'notNow',
    isQuestion: true,
  },
  { name: 'break', steps: WASH, child: { breakCards: 4 }, taps: ['done', 'break'], done: 'backTo' },
  { name: 'breathe', steps: [UNDERWEAR], taps: ['break', 'breakCards.balloon-breathing'], done: 'backTo' },
  {
    name: 'moves',
    steps: WASH,
    child: { breakOffers: ['jump', 'quiet'], breakCards: 2 },
    taps: ['break', 'breakCards.jump'],
    done: 'backTo',
  },
  { name: 'feelings', steps: WASH, child: { feelingsAsked: 'before' }, done: 'notNow', isQuestion: true },
  {
    name: 'feelings-after',
    steps: one,
    child: { feelingsAsked: 'after' },
    taps: ['done'],
    done: 'notNow',
    ...outside,
  },
  {
    name: 'body',
    steps: WASH,
    child: { feelingsAsked: 'before' },
    taps: ['feelings.sad', 'body.hot'],
    done: 'done',
    isQuestion: true,
  },
  { name: 'change', steps: [CHANGE], ...onStep },
  { name: 'change-on-a-board', steps: [CHANGE_OF_WORDS, ...WASH], child: { view: 'now-next' }, ...onStep },
  {
    name: 'change-in-words',
    steps: [CHANGE_OF_WORDS],
    child: { view: 'list', pictureLevel: 'word' },
    ...onStep,
  },
  { name: 'words', steps: [...one, FIVE_MINUTES], child: { pictureLevel: 'word' }, ...onStep },
  {
    name: 'grown-up',
    steps: [step('bath', { en: 'Rinse hair', ar: 'شطف الشعر' }, { who: 'grown-up' })],
    ...onStep,
  },
  { name: 'together', steps: WASH, taps: ['help', 'together'], ...onStep },
  { name: 'small-steps', steps: [SOCKS], taps: ['help', 'smallSteps'], ...onStep },
  { name: 'start-time', steps: WASH.slice(1), child: { timerStart: 'by-child' }, ...onStep },
  {
    name: 'stop-and-start-time',
    steps: WASH.slice(1),
    child: { stopShown: true, timerStart: 'by-child' },
    isAlike: true,
    ...onStep,
  },
  {
    name: 'help-start-time',
    steps: WASH,
    child: { stopShown: true, timerStart: 'by-child', stepOrder: 'any' },
    taps: [WASH[1]?.label ?? {}, 'help'],
    done: 'backTo',
  },
  { name: 'leave-by', steps: WASH, routine: { leaveAt: '23:30' }, ...onStep },
  ...(['bar', 'sand', 'beads', 'number', 'none'] as const).map(timed),
  { name: 'finished', steps: one, taps: ['done'], done: 'home', ...outside },
  {
    name: 'finished-tokens',
    steps: one,
    child: { tokens: 3, celebration: 'small' },
    taps: ['done'],
    done: 'home',
    isAlike: true,
    ...outside,
  },
  {
    name: 'finished-quiet',
    steps: one,
    child: { celebration: 'none' },
    taps: ['done'],
    done: 'home',
    isAlike: true,
    ...outside,
  },
  { name: 'then', steps: one, child: { tokens: 3 }, routine: then, taps: ['done'], done: 'home', ...outside },
  {
    name: 'then-quiet',
    steps: one,
    child: { celebration: 'none' },
    routine: then,
    taps: ['done'],
    done: 'home',
    isAlike: true,
    ...outside,
  },
  { name: 'what-now', steps: one, routine: choosing, taps: ['done'], done: 'home', ...outside },
  {
    name: 'what-now-tokens',
    steps: one,
    child: { tokens: 10, celebration: 'small' },
    routine: choosing,
    taps: ['done'],
    done: 'home',
    ...outside,
  },
];

const TEXTS: Readonly<Record<Language, object>> = { en: english, ar: arabic };

/** As a button is named to a girl, for whom some Arabic texts end in _f. */
export function childWords(key: string, language: Language): string | RegExp {
  const found = [`${key}_f`, key]
    .map((path) =>
      path.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown>)?.[part], TEXTS[language]),
    )
    .find((text) => typeof text === 'string');
  if (typeof found !== 'string') throw new Error(`no text for ${key}`);
  const [before = '', after] = found.split(/\{\{\w+\}\}/);
  return after === undefined ? found : new RegExp(`^${before}`);
}

/** Plays to the scene; what fades or swells has come to rest. */
export async function showScene(scene: ChildScene, language: Language, child: Partial<ChildFields> = {}) {
  const made = await newScene(scene.steps, { cardLanguage: language, ...scene.child, ...child }, undefined, {
    ...scene.routine,
  });
  const shown = await play(made, language);
  for (const tap of scene.taps ?? []) {
    // Nothing is there yet when the first tap comes, nor while a rare screen is fetched.
    await screen.findAllByRole('button');
    const before = whatIsThere();
    await shown.tap(typeof tap === 'string' ? childWords(tap, language) : textIn(tap, language, 'she'));
    // The next tap may be on a button of the same name, and must not meet the old one.
    await waitFor(() => expect(whatIsThere()).not.toBe(before));
  }
  await screen.findByRole('heading', { level: 1 });
  for (const animation of document.getAnimations()) if (isShort(animation)) animation.finish();
  return { ...shown, scene: made };
}

function isShort(animation: Animation): boolean {
  return Number(animation.effect?.getComputedTiming().endTime ?? Infinity) < 2_000;
}

/** The heading and what answers, without the pictures, which may come a moment later. */
function whatIsThere(): string {
  const parts = [...document.querySelectorAll('main h1, main button')];
  return parts.map((part) => `${part.textContent} ${part.getAttribute('aria-pressed')}`).join();
}
