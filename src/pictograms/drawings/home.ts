import type { Drawings } from '@/pictograms/kit/kit';
import { bedtime } from './home-bedtime';
import { morning } from './home-morning';

/** What happens at home in the morning and in the evening. */
export const drawings: Drawings = { ...morning, ...bedtime };
