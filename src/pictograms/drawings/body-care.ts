import type { Drawings } from '@/pictograms/kit/kit';
import { medicineSteps } from './body-care-medicine';
import { splintSteps } from './body-care-splint';
import { sunSteps } from './body-care-sun';

export const drawings: Drawings = { ...sunSteps, ...splintSteps, ...medicineSteps };
