/**
 * A picture from outside on its way in: what it really is, its right way up, and small.
 *
 * A file is known by its first bytes, never by its name: a photo from a chat is often a PNG called .jpg. Whatever the browser can
 * decode is drawn once onto a canvas and written anew. That leaves behind everything that was not picture: the place where it was
 * taken, the camera, a script. Of a moving picture its first frame stays.
 */
import { fail, ok, type Result } from '@/domain/result';
import type { CropArea, OpenedPicture, PictureFailure, PictureIntake } from './platform';

const MAX_FILE_BYTES = 60 * 1024 * 1024;
/** What is worked on while it is cropped: sharp on a tablet, and light enough for an old one. */
const WORKING_SIDE_PX = 2048;
/** What is kept: sharp on a card of 100 mm at 250 dpi. */
const KEPT_SIDE_PX = 1000;
const KEPT_BYTES = 300 * 1024;
const QUALITIES = [0.86, 0.75, 0.62, 0.5, 0.38];

export type PictureType = 'jpeg' | 'png' | 'gif' | 'webp' | 'bmp' | 'avif' | 'heic' | 'svg';

export function pictureTypeOf(head: Uint8Array): PictureType | null {
  const text = String.fromCharCode(...head.subarray(0, 512));
  if (head[0] === 0xff && head[1] === 0xd8) return 'jpeg';
  if (text.startsWith('\x89PNG')) return 'png';
  if (text.startsWith('GIF8')) return 'gif';
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'webp';
  if (text.startsWith('BM')) return 'bmp';
  const brand = text.slice(4, 8) === 'ftyp' ? text.slice(8, 12) : '';
  if (/^avi[fs]/.test(brand)) return 'avif';
  if (/^(hei[cfmsx]|hev[cmsx]|mif1|msf1)/.test(brand)) return 'heic';
  return /^\uFEFF?(?:ï»¿)?\s*<(?:\?xml|!DOCTYPE svg|!--|svg)/i.test(text) && /<svg/i.test(text)
    ? 'svg'
    : null;
}

export function createPictureIntake(): Pick<PictureIntake, 'open' | 'crop'> {
  return { open, crop };
}

async function open(file: Blob): Promise<Result<OpenedPicture, PictureFailure>> {
  if (file.size === 0) return fail({ kind: 'empty' });
  if (file.size > MAX_FILE_BYTES) return fail({ kind: 'too-large' });
  let type: PictureType | null;
  try {
    type = pictureTypeOf(new Uint8Array(await file.slice(0, 512).arrayBuffer()));
  } catch {
    // The file went away between choosing and reading (a memory card, a cloud drive).
    return fail({ kind: 'unreadable' });
  }
  if (type === null) return fail({ kind: 'not-a-picture' });
  const drawn = await drawable(file, type);
  if (drawn === null) return fail({ kind: type === 'heic' ? 'heic' : 'broken' });
  const scale = Math.min(1, WORKING_SIDE_PX / Math.max(drawn.width, drawn.height));
  const canvas = canvasOf(drawn.width * scale, drawn.height * scale);
  canvas.getContext('2d')?.drawImage(drawn.image, 0, 0, canvas.width, canvas.height);
  drawn.close();
  const blob = await blobOf(canvas, 0.92);
  if (blob === null) return fail({ kind: 'broken' });
  const url = URL.createObjectURL(blob);
  return ok({
    url,
    width: canvas.width,
    height: canvas.height,
    close: () => URL.revokeObjectURL(url),
  });
}

type Drawable = {
  readonly image: CanvasImageSource;
  readonly width: number;
  readonly height: number;
  close(): void;
};

/** A drawing is cleaned before anything draws it: one may be made to choke a device. */
async function drawable(file: Blob, type: PictureType): Promise<Drawable | null> {
  if (type !== 'svg') return decoded(new Blob([file], { type: `image/${type}` }), type);
  const { cleanSvg } = await import('./clean-svg');
  const clean = cleanSvg(new Uint8Array(await file.arrayBuffer()));
  return clean === null ? null : decoded(clean, type);
}

/** null when this browser cannot show it. */
async function decoded(blob: Blob, type: PictureType): Promise<Drawable | null> {
  if (type !== 'svg' && typeof createImageBitmap === 'function') {
    try {
      const image = await createImageBitmap(blob, { imageOrientation: 'from-image' });
      return { image, width: image.width, height: image.height, close: () => image.close() };
    } catch {
      // Some browsers show in a page what they refuse here (HEIC in Safari, very large photos).
    }
  }
  const url = URL.createObjectURL(blob);
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
  } catch {
    URL.revokeObjectURL(url);
    return null;
  }
  const [width, height] = [image.naturalWidth || WORKING_SIDE_PX, image.naturalHeight || WORKING_SIDE_PX];
  return { image, width, height, close: () => URL.revokeObjectURL(url) };
}

/** `area` is measured in the picture as `open` gave it, after turning; the result is a square JPEG on white. */
async function crop(
  picture: OpenedPicture,
  area: CropArea,
  turn: number,
): Promise<Result<Blob, PictureFailure>> {
  const image = new Image();
  image.src = picture.url;
  try {
    await image.decode();
  } catch {
    return fail({ kind: 'broken' });
  }
  const side = Math.max(1, Math.min(KEPT_SIDE_PX, Math.round(Math.max(area.width, area.height))));
  const canvas = canvasOf(side, side);
  const context = canvas.getContext('2d');
  if (context === null) return fail({ kind: 'broken' });
  context.fillStyle = '#fff';
  context.fillRect(0, 0, side, side);
  const scale = side / Math.max(area.width, area.height);
  // The area is centred in the square where it is not one itself.
  context.translate((side - area.width * scale) / 2, (side - area.height * scale) / 2);
  context.scale(scale, scale);
  context.translate(-area.x, -area.y);
  const isSideways = Math.abs(turn % 180) === 90;
  const [w, h] = isSideways ? [picture.height, picture.width] : [picture.width, picture.height];
  context.translate(w / 2, h / 2);
  context.rotate((turn * Math.PI) / 180);
  context.drawImage(image, -picture.width / 2, -picture.height / 2);
  for (const quality of QUALITIES) {
    const blob = await blobOf(canvas, quality);
    if (blob !== null && (blob.size <= KEPT_BYTES || quality === QUALITIES.at(-1))) return ok(blob);
  }
  return fail({ kind: 'broken' });
}

function canvasOf(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  const context = canvas.getContext('2d');
  if (context !== null) {
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  return canvas;
}

const blobOf = (canvas: HTMLCanvasElement, quality: number): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
