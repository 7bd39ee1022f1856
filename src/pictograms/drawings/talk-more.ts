import type { Drawings } from '@/pictograms/kit/kit';
import { body } from './talk-more-body';
import { feel } from './talk-more-feel';
import { need } from './talk-more-need';
import { say } from './talk-more-say';
import { self } from './talk-more-self';

export const drawings: Drawings = { ...need, ...say, ...feel, ...self, ...body };
