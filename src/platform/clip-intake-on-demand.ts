import type { ClipIntake } from './platform';

/** Fetched with the first clip: child mode, which shares the platform, only plays them. */
export function createLazyClipIntake(): ClipIntake {
  return { open: async (file, limits) => (await import('./clip-intake')).openClip(file, limits) };
}
