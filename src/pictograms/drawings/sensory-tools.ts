import type { Drawings } from '@/pictograms/kit/kit';
import { hands } from './sensory-tools-hands';
import { move } from './sensory-tools-move';
import { plan } from './sensory-tools-plan';
import { story } from './sensory-tools-story';

/** Sensory tools, timers and schedules, choices, and pictures for stories about a change. */
export const drawings: Drawings = { ...hands, ...move, ...plan, ...story };
