/** What a grown-up can put in for today: a short list of cards, or a step of the run once more. */
import type { PlayedStep } from '@/domain/playing/played-step';
import type { StepKind, StepTimer } from '@/domain/step';
import type { Texts } from '@/domain/wording';

export const TODAY_CARDS = ['break', 'wait', 'toilet', 'drink', 'change'] as const;
export type TodayCard = (typeof TODAY_CARDS)[number];

/** A first wait is three to five seconds (practice notes 1.5), and the panel can add minutes. */
const WAIT_MS = 5_000;

const KINDS: Readonly<Partial<Record<TodayCard, StepKind>>> = {
  break: 'break',
  wait: 'wait',
  change: 'change',
};

/** `instead`: the step in whose place it comes; a change card then shows what does not come. */
export function todayStep(
  card: TodayCard,
  {
    id,
    label,
    breakMs,
    instead,
  }: {
    readonly id: string;
    readonly label: Texts;
    readonly breakMs: number;
    readonly instead?: PlayedStep | null;
  },
): PlayedStep {
  return {
    id,
    kind: KINDS[card] ?? 'do',
    picture: { kind: 'pictogram', id: card },
    label,
    say: {},
    timer: timerOf(card, breakMs),
    ...(card === 'change' && instead
      ? { changed: { was: { picture: instead.picture, label: instead.label }, stays: {} } }
      : {}),
  };
}

/** The same step once more is another step of the run. */
export function againStep(step: PlayedStep, id: string): PlayedStep {
  return { ...step, id };
}

function timerOf(card: TodayCard, breakMs: number): StepTimer | null {
  if (card === 'break') return { kind: 'break', durationMs: breakMs };
  return card === 'wait' ? { kind: 'wait', durationMs: WAIT_MS } : null;
}
