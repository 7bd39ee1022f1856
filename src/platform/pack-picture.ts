/**
 * A picture of a pack as it is kept: a drawing cleaned, anything else drawn once and written anew, small and without what is not
 * picture. See-through grounds stay see-through, since symbols stand on coloured cards.
 */
import { fail, ok, type Result } from '@/domain/result';
import { cleanSvg, MAX_SVG_BYTES } from './clean-svg';
import { pictureTypeOf } from './picture-intake';
import type { PictureFailure } from './platform';

const KEPT_BYTES = 300 * 1024;
/** Tried one after the other until the file is small enough. */
const SIDES_PX = [800, 600, 400, 256];
/** A few hundred bytes may ask for gigabytes of canvas. */
const MAX_PIXELS = 60_000_000;

export async function preparePackPicture(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<Blob, PictureFailure>> {
  if (bytes.length === 0) return fail({ kind: 'empty' });
  const type = pictureTypeOf(bytes.subarray(0, 512));
  if (type === null) return fail({ kind: 'not-a-picture' });
  if (type === 'svg') {
    if (bytes.length > MAX_SVG_BYTES) return fail({ kind: 'too-large' });
    const clean = cleanSvg(bytes);
    return clean === null ? fail({ kind: 'broken' }) : ok(clean);
  }
  if (type === 'heic') return fail({ kind: 'heic' });
  try {
    const image = await createImageBitmap(new Blob([bytes], { type: `image/${type}` }), {
      imageOrientation: 'from-image',
    });
    try {
      if (image.width * image.height > MAX_PIXELS) return fail({ kind: 'too-large' });
      return await small(image, type === 'jpeg' ? 'image/jpeg' : 'image/webp');
    } finally {
      image.close();
    }
  } catch {
    return fail({ kind: 'broken' });
  }
}

async function small(image: ImageBitmap, type: string): Promise<Result<Blob, PictureFailure>> {
  for (const side of SIDES_PX) {
    const scale = Math.min(1, side / Math.max(image.width, image.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(image.width * scale));
    canvas.height = Math.max(1, Math.round(image.height * scale));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    // A browser that cannot write WebP writes PNG, which keeps the see-through ground too.
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.9));
    if (blob !== null && blob.size <= KEPT_BYTES) return ok(blob);
  }
  return fail({ kind: 'too-large' });
}
