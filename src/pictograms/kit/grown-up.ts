/** The child's own grown-up: the same bodies with a smaller head, in the second look that the family chose. */
import { type ChildFront, type ChildSide, childFront, standingSide } from './body';
import type { Kit } from './kit';
import { as } from './people';
import { GREEN, type Paint } from './svg';

/** What the grown-up wears in every picture, so that nobody takes them for the child. */
export const GROWN_UP_TOP: Paint = GREEN;

/** From the front, in the place of `childFront`; put it into `place` with a size of about 1.2 beside a child. */
export const grownUpFront = (kit: Kit, options: ChildFront = {}): string =>
  as('grown-up', kit, (own) => childFront(own, { top: GROWN_UP_TOP, ...options }));

export const grownUpStandingSide = (kit: Kit, options: ChildSide): string =>
  as('grown-up', kit, (own) => standingSide(own, { top: GROWN_UP_TOP, ...options }));
