import type { Drawings } from '@/pictograms/kit/kit';
import { afternoon } from './home-more-afternoon';
import { homework } from './home-more-homework';
import { screen } from './home-more-screen';
import { tidy } from './home-more-tidy';

/** After school at home: the afternoon, homework, tidying up, the end of screen time. */
export const drawings: Drawings = { ...afternoon, ...homework, ...tidy, ...screen };
