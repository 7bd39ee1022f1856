import { type Playback, screenOf } from '@/domain/playing/playback';
import type { Run } from '@/domain/playing/run';
import type { StoreFailure } from '@/domain/store-failure';

/** Why there is nothing to play: the routine is empty, is gone, or the store failed. */
export type Trouble = 'no-steps' | StoreFailure['kind'];

export type PlayState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'trouble'; readonly trouble: Trouble; readonly retry: () => void }
  /** `asks`: the child was away for long, or the routine was changed meanwhile: go on, or start again? */
  | {
      readonly kind: 'playing';
      readonly run: Run;
      readonly playback: Playback;
      readonly asks: boolean;
    };

/** What the child would call "another screen". */
export function placeOf(state: PlayState): string {
  if (state.kind !== 'playing') return state.kind;
  const { playback, asks } = state;
  const { stepIndex, part, breakState, saying } = playback;
  return [asks ? 'away' : screenOf(playback), stepIndex, part, breakState?.card, saying].join(' ');
}
