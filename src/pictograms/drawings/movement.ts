import type { Drawings } from '@/pictograms/kit/kit';
import { feet } from './movement-feet';
import { strong } from './movement-strong';

export const drawings: Drawings = { ...strong, ...feet };
