/** Of a chain: which step is taught next, and when (practice notes 1.3). */
import type { PromptLevel } from '@/domain/prompt-level';
import { type Chained, type Chaining, targetOf } from './chaining';

/**
 * The next target, when the latest runs meet the criterion; null when they do not, or when the whole task is the child's.
 * `levels`: the prompt level of the target step in each run of this target, the latest last; null where none was noted.
 */
export function nextTarget(
  steps: readonly Chained[],
  chaining: Chaining,
  levels: readonly (PromptLevel | null)[],
): string | null {
  const target = targetOf(steps, chaining);
  const at = steps.findIndex((step) => step.id === target);
  const latest = levels.slice(-chaining.criterion);
  if (at < 0 || latest.length < chaining.criterion || latest.some((level) => level !== 'I')) return null;
  const way = chaining.method === 'forward' ? 1 : -1;
  for (let i = at + way; i >= 0 && i < steps.length; i += way) {
    const step = steps[i];
    if (step !== undefined && (step.who ?? 'child') !== 'grown-up') return step.id;
  }
  return null;
}
