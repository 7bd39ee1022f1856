import { BROWS, type Brows, CHEEKS, EYES, type Eyes, glasses, MARKS, MOUTHS, type Mouth, NOSE } from './face';
import { ear, type HeadAt, headPlace, hearingDevice, isGrown, NECK, onHead, type Worn } from './head';
import type { Kit } from './kit';
import { place, SKIN, shape } from './svg';

export { BARE, type Worn } from './head';

export type HeadFront = Worn &
  HeadAt & {
    readonly eyes?: Eyes;
    readonly brows?: Brows;
    readonly mouth?: Mouth;
    readonly cheeks?: boolean;
    readonly neck?: boolean;
  };

const ROUND = 'M0 -60 A60 60 0 0 1 60 0 Q58 60 0 60 Q-58 60 -60 0 A60 60 0 0 1 0 -60z';
const GROWN =
  'M0 -60 A60 60 0 0 1 60 0 Q59 36 36 56 Q20 67 0 67 Q-20 67 -36 56 Q-59 36 -60 0 A60 60 0 0 1 0 -60z';
/** Older eyes are smaller in the face. */
const EYE_SHARE = { 'small-child': 1, 'older-child': 0.94, teenager: 0.84, adult: 0.84 } as const;

/** A head from the front with neck, hair and what is worn. Draw the torso first: hair and scarf fall over it. */
export function headFront({ look }: Kit, options: HeadFront): string {
  const { eyes = 'open', brows = 'calm', mouth = 'smile', cheeks = true, neck = true } = options;
  const on = onHead(look, options);
  const grown = isGrown(look.stage);
  const share = EYE_SHARE[look.stage];
  const gaze = EYES[eyes] + BROWS[brows];
  return place(headPlace(look.stage, options), (rim) =>
    [
      on.hair.behind(rim),
      neck ? shape('M-17 50 V72 Q0 88 17 72 V50', NECK, rim) : '',
      on.hasEars && on.hair.hidesEars !== true ? ear(-59, rim) + ear(59, rim) : '',
      shape(grown ? GROWN : ROUND, SKIN, rim),
      MARKS[look.marks],
      cheeks && !grown ? CHEEKS : '',
      NOSE,
      share === 1 ? gaze : `<g transform="scale(${share})">${gaze}</g>`,
      MOUTHS[mouth],
      on.hair.front(rim),
      on.hasEars && on.hair.hidesEars === true ? ear(-59, rim) + ear(59, rim) : '',
      hearingDevice(on.hearing, -59, 5, { x: -58, y: -34 }, rim),
      hearingDevice(on.hearing, 59, 5, { x: 58, y: -34 }, rim),
      on.over.front(rim),
      on.glasses ? glasses(rim) : '',
    ].join(''),
  );
}
