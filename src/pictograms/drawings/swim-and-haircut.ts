import type { Drawings } from '@/pictograms/kit/kit';
import { haircut } from './swim-and-haircut-hair';
import { swimming } from './swim-and-haircut-swim';

export const drawings: Drawings = { ...swimming, ...haircut };
