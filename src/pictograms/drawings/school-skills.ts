import type { Drawings } from '@/pictograms/kit/kit';
import { cut } from './school-skills-cut';
import { write } from './school-skills-write';

/** Writing one's name, and the scissors. */
export const drawings: Drawings = { ...write, ...cut };
