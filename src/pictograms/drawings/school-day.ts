import type { Drawings } from '@/pictograms/kit/kit';
import { drill } from './school-day-drill';
import { homeTime } from './school-day-home';
import { lunch } from './school-day-lunch';
import { peChange } from './school-day-pe';

/** Lunch, playground, changing for PE, home time and fire drill at school. */
export const drawings: Drawings = { ...lunch, ...peChange, ...homeTime, ...drill };
