import type { ReadyMadeStep } from '@/content/ready-made';

type Timer = NonNullable<ReadyMadeStep['timer']>;

/** Keep going until it ends. */
export const atLeast = (seconds: number): Timer => ({ kind: 'at-least', durationMs: seconds * 1000 });

/** An end that is seen in advance; Done works all the time. */
export const atMost = (seconds: number): Timer => ({ kind: 'at-most', durationMs: seconds * 1000 });
