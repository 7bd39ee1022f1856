/** Photos as devices write them, made from bytes: with the place where they were taken, turned, moving, broken. */

/** A picture of two halves, red on the left, blue on the right. */
export async function twoHalves(width: number, height: number, type = 'image/jpeg'): Promise<Uint8Array> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.fillStyle = '#e00000';
  context.fillRect(0, 0, width / 2, height);
  context.fillStyle = '#0000e0';
  context.fillRect(width / 2, 0, width / 2, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.95));
  if (blob === null) throw new Error('no blob');
  return new Uint8Array(await blob.arrayBuffer());
}

const GPS_MARK = 'GPS-51.5007N';

/** Puts an EXIF block with an orientation and a GPS entry behind the first two bytes of a JPEG. */
export function withExif(jpeg: Uint8Array, orientation = 1): Uint8Array {
  const tiff: number[] = [];
  const u16 = (value: number) => tiff.push(value & 255, value >> 8);
  const u32 = (value: number) =>
    tiff.push(value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24);
  tiff.push(0x49, 0x49, 0x2a, 0);
  u32(8);
  u16(2);
  u16(0x0112); // orientation
  u16(3);
  u32(1);
  u32(orientation);
  u16(0x8825); // where the GPS block begins
  u16(4);
  u32(1);
  u32(38);
  u32(0);
  u16(1);
  u16(0x001b); // GPSProcessingMethod, as text
  u16(2);
  u32(GPS_MARK.length);
  u32(56);
  u32(0);
  tiff.push(...[...GPS_MARK].map((letter) => letter.charCodeAt(0)));
  const body = [...'Exif\0\0'].map((letter) => letter.charCodeAt(0)).concat(tiff);
  const length = body.length + 2;
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, length >> 8, length & 255, ...body, ...jpeg.subarray(2)]);
}

export const hasGps = (bytes: Uint8Array): boolean => {
  const text = [...bytes].map((byte) => String.fromCharCode(byte)).join('');
  return text.includes(GPS_MARK) || text.includes('Exif');
};

export const fileOf = (bytes: Uint8Array, name: string, type = ''): File =>
  new File([bytes as BlobPart], name, { type });

/** Two frames: the first is white, the second black. */
export const MOVING_GIF = Uint8Array.from(
  atob(
    'R0lGODlhAgACAPAAAP///wAAACH/C05FVFNDQVBFMi4wAwEAAAAh+QQACgAAACwAAAAAAgACAAACAoRRACH5BAAKAAAALAAAAAACAAIAAAICjFMAOw==',
  ),
  (letter) => letter.charCodeAt(0),
);

export const HEIC_HEAD = Uint8Array.from([
  0,
  0,
  0,
  24,
  ...[...'ftypheic'].map((letter) => letter.charCodeAt(0)),
  0,
  0,
  0,
  0,
  1,
  2,
  3,
  4,
]);
