import * as v from 'valibot';
import { id, licence, number, textThat } from './basics';

export const MEDIA_TYPE = /^(image|audio|video)\/[\w.+-]+/;

/** `putAt`: when it was last put in. `hash`: SHA-256 of the bytes, 64 hexadecimal digits. `licence`: of a picture that came with a pack; it stays with the picture when the pack is removed. Bytes are an ArrayBuffer: blobs in a database have failed in Safari. */
export const mediaSchema = v.object({
  hash: id,
  type: textThat((value) => MEDIA_TYPE.test(value)),
  bytes: v.custom<ArrayBuffer>((value) => value instanceof ArrayBuffer),
  putAt: number,
  licence: v.optional(licence),
});

export type Media = v.InferOutput<typeof mediaSchema>;
