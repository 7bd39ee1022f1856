import type { Drawings } from '@/pictograms/kit/kit';
import { bus } from './car-and-bus-bus';
import { car } from './car-and-bus-car';

export const drawings: Drawings = { ...car, ...bus };
