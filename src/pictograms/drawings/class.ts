import { afternoon } from '@/pictograms/drawings/class-afternoon';
import { morning } from '@/pictograms/drawings/class-morning';
import type { Drawings } from '@/pictograms/kit/kit';

export const drawings: Drawings = { ...morning, ...afternoon };
