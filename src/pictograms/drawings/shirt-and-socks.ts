import type { Drawings } from '@/pictograms/kit/kit';
import { shirtSteps } from './shirt-steps';
import { sockSteps } from './sock-steps';

export const drawings: Drawings = { ...shirtSteps, ...sockSteps };
