import type { Drawings } from '@/pictograms/kit/kit';
import { nails } from './nose-and-nails-nails';
import { nose } from './nose-and-nails-nose';

export const drawings: Drawings = { ...nose, ...nails };
