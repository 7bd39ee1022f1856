/**
 * What every view of a head shares: what is on it, what is taken off, and how large it is on its body.
 *
 * Water, hair care and sleep take things off; a headscarf's wearer then wears a soft cap, and under a turban or patka the
 * hair is tied up in a knot.
 */

import type { Hair } from './hair/hair';
import { HAIR_OF, NO_HAIR } from './hair/hair-styles';
import { BATH_CAP, cap, HEADWEAR_OF } from './headwear';
import type { Wearer } from './kit';
import { disc, line, num, type Paint, type Place, SCARF, SKIN, solid } from './svg';

export type Worn = {
  /** What is worn on the head: scarf, turban, patka, kippah. */
  readonly scarf?: boolean;
  readonly glasses?: boolean;
  readonly hearing?: boolean;
  /** A bath cap on anyone. */
  readonly cap?: boolean;
};

/** Everything off: `{ ...BARE }`. */
export const BARE: Worn = { scarf: false, glasses: false, hearing: false };

export const NECK: Paint = { fill: 'var(--skin-shade)', rim: SKIN.rim };

type OnHead = {
  readonly hair: Hair;
  readonly over: { readonly front: Draw; readonly side: Draw; readonly back: Draw };
  readonly hasEars: boolean;
  readonly hearing: Wearer['hearing'];
  readonly glasses: boolean;
};
type Draw = (rim: number) => string;

export function onHead(
  look: Wearer,
  { scarf = true, glasses = true, hearing = true, cap: bath = false }: Worn,
): OnHead {
  const worn = look.headwear !== 'none' && scarf;
  const softCap = look.headwear === 'headscarf' && !scarf;
  const tiedUp = !scarf && (look.headwear === 'turban' || look.headwear === 'patka');
  const capped = !worn && (bath || softCap);
  const over = HEADWEAR_OF[worn ? look.headwear : 'none'];
  const hidesHair = capped || over.hidesHair;
  const hair = hidesHair ? NO_HAIR : HAIR_OF[tiedUp ? 'bun' : look.hairStyle];
  const paint = look.headwear === 'none' ? BATH_CAP : SCARF;
  const heard = hearing ? look.hearing : 'none';
  return {
    hair,
    over: capped
      ? {
          front: (rim) => cap.front(rim, paint),
          side: (rim) => cap.side(rim, paint),
          back: (rim) => cap.back(rim, paint),
        }
      : over,
    // Hair is tucked behind an ear that wears something.
    hasEars: over.hidesEars !== true && (hair.hidesEars !== true || heard !== 'none'),
    hearing: over.hidesEars === true ? 'none' : heard,
    glasses: look.glasses && glasses,
  };
}

export const ear = (x: number, rim: number): string =>
  disc(x, 5, 12, NECK, rim) +
  line(`M${num(x + Math.sign(x) * 4)} 1 q${Math.sign(x) * -6} 4 0 9`, 'var(--skin-line)', 2.5);

const DEVICE = solid('#e0559a', '#8f2060');
const tube = (d: string, rim: number): string => line(d, DEVICE.rim, 9) + line(d, DEVICE.fill, 9 - 2 * rim);

/** On an ear whose middle is at (x, y): a hearing aid behind it, or an implant's processor with its coil on the skull. */
export function hearingDevice(
  kind: Wearer['hearing'],
  x: number,
  y: number,
  coil: Place,
  rim: number,
): string {
  if (kind === 'none') return '';
  const out = Math.sign(x) || -1;
  const behind = tube(
    `M${num(x - out * 3)} ${y - 14} q${out * 15} -4 ${out * 14} 14 q0 9 ${out * -6} 14`,
    rim,
  );
  if (kind === 'aids') return behind;
  return (
    line(`M${num(x + out * 6)} ${y - 14} L${num(coil.x)} ${num(coil.y)}`, DEVICE.rim, 3) +
    behind +
    disc(coil.x, coil.y, 10, DEVICE, rim) +
    disc(coil.x, coil.y, 3, solid('#fff', DEVICE.rim), 0)
  );
}

/** How large the head is on the body. A close-up is as it is drawn: there is no body to compare it with. */
const HEAD_SIZE: Readonly<Record<Wearer['stage'], number>> = {
  'small-child': 1,
  'older-child': 0.9,
  teenager: 0.8,
  adult: 0.8,
};
/** A head of this radius and more is a close-up. */
const CLOSE_UP_FROM = 34;

/** Where a head of radius r about (x, y) goes: it shrinks towards its chin, so that it stays on its neck. */
export function headPlace(stage: Wearer['stage'], { x, y, r, turn = 0, fixed = false }: HeadAt): Place {
  const share = fixed || r >= CLOSE_UP_FROM ? 1 : HEAD_SIZE[stage];
  const down = r * (1 - share);
  const a = (turn * Math.PI) / 180;
  return {
    x: x - down * Math.sin(a),
    y: y + down * Math.cos(a),
    turn,
    size: Math.round(((r * share) / 60) * 1000) / 1000,
  };
}

export type HeadAt = {
  readonly x: number;
  readonly y: number;
  /** Radius of the face; hair reaches about 1.25 r. */
  readonly r: number;
  readonly turn?: number;
  /** Keeps the size in every age, where hands or things lie on the head. */
  readonly fixed?: boolean;
};

export const isGrown = (stage: Wearer['stage']): boolean => stage === 'teenager' || stage === 'adult';
