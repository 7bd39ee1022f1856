import type { Drawings } from '@/pictograms/kit/kit';
import { buttonSteps } from './coat-and-fastenings-buttons';
import { coatSteps } from './coat-and-fastenings-coat';
import { undressSteps } from './coat-and-fastenings-undress';
import { zipSteps } from './coat-and-fastenings-zip';

export const drawings: Drawings = { ...coatSteps, ...zipSteps, ...buttonSteps, ...undressSteps };
