import {
  type CardSize,
  type Layout,
  MAX_TIMETABLE_CARDS,
  type PaperSize,
  type PrintPlan,
} from '@/domain/print-layout';
import type { Step } from '@/domain/step';

/** What the grown-up chose for this print. The name is off until asked for: what hangs on a wall is read by everybody. */
export type PrintOptions = {
  readonly layout: Layout;
  readonly paper: PaperSize;
  readonly cardSize: CardSize;
  /** A card's few words, the whole sentence that is read aloud, or none. */
  readonly words: 'label' | 'sentence' | 'none';
  readonly hasName: boolean;
  readonly blanks: number;
  readonly day: string;
};

export const MAX_BLANKS = 6;

/** A routine whose steps carry clock times is a timetable; every other one is a strip. */
export function startOptions(steps: readonly Step[], locales: readonly string[]): PrintOptions {
  const isTimed = steps.filter((step) => step.clockTime !== null).length * 2 > steps.length;
  return {
    layout: isTimed ? 'timetable' : 'vertical',
    paper: /-(US|CA|MX|PH)\b/.test(locales[0] ?? '') ? 'letter' : 'a4',
    cardSize: 'medium',
    words: 'label',
    hasName: false,
    blanks: isTimed ? 1 : 0,
    day: '',
  };
}

export function isTimetable(layout: Layout): boolean {
  return layout === 'timetable' || layout === 'wall';
}

/** Blank cards belong to timetables only. */
export function planOf(options: PrintOptions, steps: number, isRightToLeft: boolean): PrintPlan {
  const { layout, paper, cardSize } = options;
  return { layout, paper, cardSize, steps, blanks: isTimetable(layout) ? options.blanks : 0, isRightToLeft };
}

export function isTooMuchForOneSheet(options: PrintOptions, steps: number): boolean {
  return options.layout === 'timetable' && steps + options.blanks > MAX_TIMETABLE_CARDS;
}
