import type { Drawings } from '@/pictograms/kit/kit';
import { lessons } from './class-subjects-lessons';
import { people } from './class-subjects-people';
import { turns } from './class-subjects-turns';

export const drawings: Drawings = { ...lessons, ...people, ...turns };
