import type { Picture } from '@/domain/picture';

/** Our own drawings that child mode itself speaks with, in the child's look. */
export const OWN = {
  break: { kind: 'pictogram', id: 'break' },
  help: { kind: 'pictogram', id: 'help' },
  finished: { kind: 'pictogram', id: 'finished' },
  calm: { kind: 'pictogram', id: 'calm-place' },
} as const satisfies Record<string, Picture>;

/** The offers of a break, in the order in which a child with fewer cards sees them. */
export const BREAK_CARDS = ['balloon-breathing', 'quiet', 'drink', 'squeeze-pillow'] as const;
export type BreakCard = (typeof BREAK_CARDS)[number];

/** null for a card that this version does not have. */
export function breakCardOf(id: string | null): BreakCard | null {
  return BREAK_CARDS.find((card) => card === id) ?? null;
}
