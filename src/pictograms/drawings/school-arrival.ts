import type { Drawings } from '@/pictograms/kit/kit';
import { circle } from './school-arrival-circle';
import { morning } from './school-arrival-morning';
import { work } from './school-arrival-work';

/** Coming into school, carpet time and working alone. */
export const drawings: Drawings = { ...morning, ...circle, ...work };
