import * as v from 'valibot';
import type { Child } from '@/domain/child';
import { CLOTHES_COLOURS, HAIR_COLOURS, HAIR_STYLES, SKINS } from '@/domain/look';
import { flag, language, number, order, STAMPED, text } from './basics';

const look = v.object({
  skin: v.picklist(SKINS),
  hairStyle: v.picklist(HAIR_STYLES),
  hairColour: v.picklist(HAIR_COLOURS),
  headscarf: flag,
  glasses: flag,
  top: v.picklist(CLOTHES_COLOURS),
  bottom: v.picklist(CLOTHES_COLOURS),
});

export const childSchema: v.GenericSchema<unknown, Child> = v.object({
  ...STAMPED,
  nickname: text,
  look,
  address: v.picklist(['he', 'she']),
  cardLanguage: language,
  order,
  labelPosition: v.picklist(['below', 'above', 'none']),
  timeInNumbers: flag,
  readAloud: v.picklist(['on-tap', 'on-arrival']),
  breakMs: number,
  breakCards: v.picklist([2, 3, 4]),
  ignoreRepeatMs: number,
  homeCards: number,
});
