import type { Drawings } from '@/pictograms/kit/kit';
import { bathAround } from './bath-around';
import { bathWash } from './bath-wash';

export const drawings: Drawings = { ...bathAround, ...bathWash };
