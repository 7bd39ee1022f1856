import { BROWS, type Brows, CHEEKS, EYES, type Eyes, glasses, MOUTHS, type Mouth, NOSE } from './face';
import { BATH_CAP, capFront, HAIR_FRONT, scarfFront } from './hair-front';
import type { Kit } from './kit';
import { disc, line, num, type Paint, place, SKIN, shape } from './svg';

/** Water, hair care and sleep take things off; a scarf's wearer then wears a soft cap instead. */
export type Worn = {
  readonly scarf?: boolean;
  readonly glasses?: boolean;
  /** A bath cap on anyone. */
  readonly cap?: boolean;
};

/** Scarf and glasses off: `{ ...BARE }`. */
export const BARE: Worn = { scarf: false, glasses: false };

export type HeadFront = Worn & {
  readonly x: number;
  readonly y: number;
  /** Radius of the face; hair reaches about 1.25 r. */
  readonly r: number;
  readonly turn?: number;
  readonly eyes?: Eyes;
  readonly brows?: Brows;
  readonly mouth?: Mouth;
  readonly cheeks?: boolean;
  readonly neck?: boolean;
};

export const NECK: Paint = { fill: 'var(--skin-shade)', rim: SKIN.rim };

export const ear = (x: number, rim: number): string =>
  disc(x, 5, 12, NECK, rim) +
  line(`M${num(x + Math.sign(x) * 4)} 1 q${Math.sign(x) * -6} 4 0 9`, 'var(--skin-line)', 2.5);

/** A head from the front with neck, hair and what is worn. Draw the torso first: hair and scarf fall over it. */
export function headFront({ look }: Kit, options: HeadFront): string {
  const {
    x,
    y,
    r,
    turn = 0,
    eyes = 'open',
    brows = 'calm',
    mouth = 'smile',
    cheeks = true,
    neck = true,
  } = options;
  const { scarf = true, glasses: glassesOn = true, cap = false } = options;
  const veiled = look.headscarf && scarf;
  const capped = !veiled && (cap || look.headscarf);
  const hair = HAIR_FRONT[veiled || capped ? 'none' : look.hairStyle];
  const earsHidden = veiled || (!capped && look.hairStyle === 'long');
  return place({ x, y, turn, size: Math.round((r / 60) * 1000) / 1000 }, (rim) =>
    [
      hair.back(rim),
      neck ? shape('M-17 50 V72 Q0 88 17 72 V50', NECK, rim) : '',
      earsHidden ? '' : ear(-59, rim) + ear(59, rim),
      shape('M0 -60 A60 60 0 0 1 60 0 Q58 60 0 60 Q-58 60 -60 0 A60 60 0 0 1 0 -60z', SKIN, rim),
      cheeks ? CHEEKS : '',
      NOSE,
      EYES[eyes],
      BROWS[brows],
      MOUTHS[mouth],
      hair.front(rim),
      capped ? capFront(rim, look.headscarf ? undefined : BATH_CAP) : '',
      veiled ? scarfFront(rim) : '',
      look.glasses && glassesOn ? glasses(rim) : '',
    ].join(''),
  );
}
