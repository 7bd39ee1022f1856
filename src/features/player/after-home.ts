/** What a tap at the child's home leads to, fetched once the home is there. */
import { loadPictogramIndex } from '@/pictograms/pictogram-packs';
import { rare } from './rare';

export const Player = rare(async () => (await import('./player')).Player);
export const HomeBreak = rare(async () => (await import('./home-break')).HomeBreak);

/** What cannot be had is asked for again where it is shown. */
export function fetchPlayer(): void {
  for (const part of [Player.fetch(), loadPictogramIndex()]) part.catch(() => undefined);
}

/** After the home's own pictures. */
const FETCH_AFTER_MS = 300;

/** Gives what takes it back. */
export function fetchSoon(): () => void {
  const fetch = setTimeout(() => {
    fetchPlayer();
    HomeBreak.fetch().catch(() => undefined);
  }, FETCH_AFTER_MS);
  return () => clearTimeout(fetch);
}
