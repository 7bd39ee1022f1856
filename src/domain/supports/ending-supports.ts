/** How a routine ends: quiet by default, and nothing about speed, streaks or missed days (practice notes 3.4 and 3.5). */
import type { Picture } from '@/domain/picture';

export const CELEBRATIONS = ['none', 'tick', 'small', 'photo'] as const;
export type Celebration = (typeof CELEBRATIONS)[number];
export const TOKEN_COUNTS = [0, 1, 3, 5, 10] as const;
export type TokenCount = (typeof TOKEN_COUNTS)[number];

export type EndingSupports = {
  readonly celebration: Celebration;
  /** For `photo`. */
  readonly celebrationPhoto: Picture | null;
  /** 0: none. Tokens come as steps are done and are never taken away. */
  readonly tokens: TokenCount;
};

export const DEFAULT_ENDING: EndingSupports = { celebration: 'tick', celebrationPhoto: null, tokens: 0 };
