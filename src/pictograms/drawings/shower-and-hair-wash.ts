import type { Drawings } from '@/pictograms/kit/kit';
import { hairWash } from './shower-and-hair-wash-hair';
import { shower } from './shower-and-hair-wash-shower';

export const drawings: Drawings = { ...shower, ...hairWash };
