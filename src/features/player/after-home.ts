/** What a tap at the child's home leads to, fetched once the home is there. */
import { rare } from './rare';

export const Player = rare(async () => (await import('./player')).Player);
export const HomeBreak = rare(async () => (await import('./home-break')).HomeBreak);

/** After the home's own pictures. What cannot be had is asked for again by the tap. */
const FETCH_AFTER_MS = 300;

export function fetchSoon(): () => void {
  const fetch = setTimeout(() => {
    for (const part of [Player, HomeBreak]) part.fetch().catch(() => undefined);
  }, FETCH_AFTER_MS);
  return () => clearTimeout(fetch);
}
