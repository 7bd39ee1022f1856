import { ear, type HeadAt, headPlace, hearingDevice, NECK, onHead, type Worn } from './head';
import type { Kit } from './kit';
import { place, SKIN, shape } from './svg';

export type HeadBack = Worn & HeadAt;

/** A head from behind, for a turned back. Draw the torso first. */
export function headBack({ look }: Kit, options: HeadBack): string {
  const on = onHead(look, options);
  return place(headPlace(look.stage, options), (rim) =>
    [
      shape('M-18 44 V76 Q0 88 18 76 V44', NECK, rim),
      on.hasEars ? ear(-59, rim) + ear(59, rim) : '',
      shape('M0 -60 A60 60 0 0 1 60 0 Q58 60 0 60 Q-58 60 -60 0 A60 60 0 0 1 0 -60z', SKIN, rim),
      on.hair.back(rim),
      hearingDevice(on.hearing, -59, 5, { x: -40, y: -30 }, rim),
      hearingDevice(on.hearing, 59, 5, { x: 40, y: -30 }, rim),
      on.over.back(rim),
    ].join(''),
  );
}
