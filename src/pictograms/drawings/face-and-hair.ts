import type { Drawings } from '@/pictograms/kit/kit';
import { faceSteps } from './face-and-hair-face';
import { hairSteps } from './face-and-hair-hair';

export const drawings: Drawings = { ...faceSteps, ...hairSteps };
