import type { HairStyle } from '@/domain/look';
import { afro } from './afro';
import { bob } from './bob';
import { braids } from './braids';
import { bun } from './bun';
import { buzz } from './buzz';
import { cornrows } from './cornrows';
import { curly } from './curly';
import { type Hair, nothing } from './hair';
import { locs } from './locs';
import { long } from './long';
import { ponytail } from './ponytail';
import { short } from './short';
import { wavy } from './wavy';

export const NO_HAIR: Hair = { behind: nothing, front: nothing, side: nothing, back: nothing };

export const HAIR_OF: Readonly<Record<HairStyle, Hair>> = {
  short,
  buzz,
  curly,
  wavy,
  bob,
  long,
  ponytail,
  bun,
  braids,
  cornrows,
  locs,
  afro,
  none: NO_HAIR,
};
