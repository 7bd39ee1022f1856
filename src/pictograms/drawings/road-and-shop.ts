import type { Drawings } from '@/pictograms/kit/kit';
import { party } from './road-and-shop-party';
import { crossing } from './road-and-shop-road';
import { shopping } from './road-and-shop-shop';

export const drawings: Drawings = { ...crossing, ...shopping, ...party };
