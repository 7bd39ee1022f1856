import type { BreakOffer } from '@/domain/supports/break-supports';

/** Alert, organise, calm (practice notes 1.5). All by the child's own body; nothing is counted. */
const SETS: { readonly [O in BreakOffer]?: readonly string[] } = {
  jump: ['jump', 'wall-push', 'self-hug'],
  march: ['march', 'wall-push', 'self-hug'],
  'wall-push': ['wall-push', 'chair-push-up', 'squeeze-pillow'],
};

/** Breathing with a shape that grows and rests, or a set of movements. */
export function hasGuide(card: BreakOffer): boolean {
  return card === 'balloon-breathing' || SETS[card] !== undefined;
}

export function movementSetOf(card: BreakOffer): readonly string[] | undefined {
  return SETS[card];
}
