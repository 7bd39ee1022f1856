import { type Picture, partsOfPicture } from '@/domain/picture';
import { loadPictogram } from '@/pictograms/pictogram-packs';
import { loadSymbol } from '@/pictograms/symbols/symbol-packs';

/** Resolves when all of them can be drawn at once; pictures that cannot be had do not hold up the others. */
export async function preloadPictures(pictures: readonly (Picture | null)[]): Promise<void> {
  await Promise.allSettled(
    pictures
      .flatMap((picture) => (picture === null ? [] : partsOfPicture(picture)))
      .map((picture) => {
        if (picture.kind === 'pictogram') return loadPictogram(picture.id);
        return picture.kind === 'symbol' ? loadSymbol(picture.name) : undefined;
      }),
  );
}
