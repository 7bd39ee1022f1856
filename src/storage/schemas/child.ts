import * as v from 'valibot';
import type { Child } from '@/domain/child';
import {
  CLOTHES_COLOURS,
  HAIR_COLOURS,
  HAIR_STYLES,
  HEADWEAR,
  HEARING,
  MARKS,
  MOBILITY,
  SKINS,
  STAGES,
} from '@/domain/look';
import { PICTURE_LEVELS } from '@/domain/picture-ladder';
import { flag, language, number, order, STAMPED, text } from './basics';

const FACE = {
  skin: v.picklist(SKINS),
  hairStyle: v.picklist(HAIR_STYLES),
  hairColour: v.picklist(HAIR_COLOURS),
  headwear: v.picklist(HEADWEAR),
  glasses: flag,
  top: v.picklist(CLOTHES_COLOURS),
  bottom: v.picklist(CLOTHES_COLOURS),
};

const look = v.object({
  ...FACE,
  marks: v.picklist(MARKS),
  hearing: v.picklist(HEARING),
  mobility: v.picklist(MOBILITY),
  splints: flag,
  sling: flag,
  stage: v.picklist(STAGES),
  shoes: v.picklist(CLOTHES_COLOURS),
});

export const childSchema: v.GenericSchema<unknown, Child> = v.object({
  ...STAMPED,
  nickname: text,
  look,
  grownUp: v.object(FACE),
  address: v.picklist(['he', 'she']),
  cardLanguage: language,
  order,
  labelPosition: v.picklist(['below', 'above', 'none']),
  // Children from before the ladder see what they saw.
  pictureLevel: v.optional(v.picklist(PICTURE_LEVELS), 'drawing'),
  timeInNumbers: flag,
  readAloud: v.picklist(['on-tap', 'on-arrival']),
  breakMs: number,
  breakCards: v.picklist([2, 3, 4]),
  ignoreRepeatMs: number,
  homeCards: number,
});
