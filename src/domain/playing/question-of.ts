/** What the screen asks that is no step; the time of the step stands still until the answer. */
import type { Playback } from './playback';

/** P59: a question is kept while a break or help that was asked for there lasts. */
export function questionOf(playback: Playback): 'away' | 'feelings' | 'rating' | null {
  if (playback.isAway) return 'away';
  if (playback.feelingsFor !== null) return 'feelings';
  return playback.rating === null ? null : 'rating';
}
