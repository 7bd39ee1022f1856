/** Which sentence says what the child will do. */
import { type Chaining, targetOf, whoDoes } from '@/domain/playing/chaining';
import type { Step } from '@/domain/step';

export type ChainingPlan =
  | { readonly says: 'all' | 'first' | 'last' }
  | { readonly says: 'up-to' | 'from'; readonly target: Step };

export function chainingPlan(steps: readonly Step[], chaining: Chaining | null): ChainingPlan {
  const id = targetOf(steps, chaining);
  const at = steps.findIndex((step) => step.id === id);
  const target = steps[at];
  if (chaining === null || target === undefined) return { says: 'all' };
  const isGivenAway = whoDoes(steps, chaining).some((who, i) => who !== (steps[i]?.who ?? 'child'));
  if (!isGivenAway) return { says: 'all' };
  if (chaining.method === 'forward') return at === 0 ? { says: 'first' } : { says: 'up-to', target };
  return at === steps.length - 1 ? { says: 'last' } : { says: 'from', target };
}
