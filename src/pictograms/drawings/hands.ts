import type { Drawings } from '@/pictograms/kit/kit';

export const drawings: Drawings = {};
