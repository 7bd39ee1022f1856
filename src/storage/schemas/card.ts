import * as v from 'valibot';
import type { OwnCard, PicturePack } from '@/domain/own-card';
import { licence, number, picture, STAMPED, text, texts } from './basics';

export const cardSchema: v.GenericSchema<unknown, OwnCard> = v.object({
  ...STAMPED,
  name: texts,
  words: text,
  picture: v.nonNullable(picture),
  licence: v.nullable(licence),
  packId: v.nullable(text),
});

export const packSchema: v.GenericSchema<unknown, PicturePack> = v.object({
  id: text,
  createdAt: number,
  name: text,
  count: number,
});
