import type { Drawings } from '@/pictograms/kit/kit';
import { breaks } from './calm-breathing-break';
import { breath } from './calm-breathing-breath';
import { quiet } from './calm-breathing-quiet';

export const drawings: Drawings = { ...breath, ...breaks, ...quiet };
