/**
 * Chaining: which steps of a task are the child's today (practice notes 1.3).
 *
 * Total-task: every step. Forward: the child does the steps up to the target, a grown-up the rest. Backward: a grown-up does
 * the steps before the target and the child finishes, so that success always ends the routine. What a grown-up does by
 * plan is no failure and is never counted as one.
 */
import type { Who } from '@/domain/step';

export const CHAINING_METHODS = ['total-task', 'forward', 'backward'] as const;
export type ChainingMethod = (typeof CHAINING_METHODS)[number];
export const DEFAULT_CRITERION = 3;
export const CRITERION = { min: 1, max: 10 } as const;

export type Chaining = {
  readonly method: ChainingMethod;
  /** The step that is being taught; null: the first (forward) or the last (backward). */
  readonly targetStepId: string | null;
  /** So many runs in a row with the target step independent, and the next target is proposed. */
  readonly criterion: number;
};

export type Chained = { readonly id: string; readonly who?: Who | null };

/** Which step is taught; null for total-task, and for a routine without steps. */
export function targetOf(steps: readonly Chained[], chaining: Chaining | null | undefined): string | null {
  if (!chaining || chaining.method === 'total-task') return null;
  const known = steps.find((step) => step.id === chaining.targetStepId);
  const first = chaining.method === 'forward' ? steps[0] : steps.at(-1);
  return (known ?? first)?.id ?? null;
}

/** Who does each step: chaining gives steps to a grown-up, and never takes one from whoever the step itself names. */
export function whoDoes(steps: readonly Chained[], chaining: Chaining | null | undefined): readonly Who[] {
  const target = targetOf(steps, chaining);
  const at = steps.findIndex((step) => step.id === target);
  return steps.map((step, i) => {
    const own = step.who ?? 'child';
    if (at < 0 || own !== 'child') return own;
    return (chaining?.method === 'forward' ? i > at : i < at) ? 'grown-up' : 'child';
  });
}
