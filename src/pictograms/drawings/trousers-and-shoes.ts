import type { Drawings } from '@/pictograms/kit/kit';
import { laceSteps } from './trousers-and-shoes-laces';
import { shoeSteps } from './trousers-and-shoes-shoes';
import { trouserSteps } from './trousers-and-shoes-trousers';

export const drawings: Drawings = { ...trouserSteps, ...shoeSteps, ...laceSteps };
