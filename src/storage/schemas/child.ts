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
import { flag, language, order, STAMPED, text } from './basics';
import { SUPPORTS } from './supports';

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
  ...SUPPORTS,
});
