import type { Drawings } from '@/pictograms/kit/kit';
import { padChange } from './toilet-more-pad';
import { sitting } from './toilet-more-sit';
import { standing } from './toilet-more-stand';
import { transfers } from './toilet-more-transfer';

export const drawings: Drawings = { ...standing, ...sitting, ...padChange, ...transfers };
