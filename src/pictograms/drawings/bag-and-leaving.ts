import type { Drawings } from '@/pictograms/kit/kit';
import { packing } from './bag-and-leaving-bag';
import { leaving } from './bag-and-leaving-door';

/** Packing the school bag and leaving the house. */
export const drawings: Drawings = { ...packing, ...leaving };
