import type { Drawings } from '@/pictograms/kit/kit';
import { dentist } from './dentist-and-doctor-dentist';
import { doctor } from './dentist-and-doctor-doctor';
import { injection } from './dentist-and-doctor-jab';

export const drawings: Drawings = { ...dentist, ...doctor, ...injection };
