import type { Drawings } from '@/pictograms/kit/kit';
import { feel } from './touch-play-feel';
import { indoors } from './touch-play-in';
import { out } from './touch-play-out';

/** Things to feel, and things to choose from. */
export const drawings: Drawings = { ...feel, ...indoors, ...out };
