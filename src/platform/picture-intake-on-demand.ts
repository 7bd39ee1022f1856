import type { PictureIntake } from './platform';

/** Fetched with the first photo: child mode, which shares the platform, never needs it. */
export function createLazyPictureIntake(): PictureIntake {
  const load = async () => (await import('./picture-intake')).createPictureIntake();
  return {
    open: async (file) => (await load()).open(file),
    prepare: async (bytes) => (await import('./pack-picture')).preparePackPicture(bytes),
    crop: async (picture, area, turn) => (await load()).crop(picture, area, turn),
  };
}
