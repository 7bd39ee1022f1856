import { cup } from '@/pictograms/kit/bathroom';
import { MOUTH_INSIDE, TONGUE } from '@/pictograms/kit/face';
import {
  box,
  disc,
  GREEN,
  line,
  type Paint,
  type Place,
  patch,
  place,
  seam,
  shape,
  solid,
} from '@/pictograms/kit/svg';
import { fork, knife } from './class-props';
import { spoon } from './home-props';
import { plate } from './meals-props';

export const TABLE = '#e9cda8';
const MAT = solid('#a9cbf5', '#23518f');

/** A place mat from above about the origin, w by h, with fringes at its sides. */
export const mat = (where: Place, w = 150, h = 104): string =>
  place(where, (rim) => {
    const fringe = Array.from({ length: 9 }, (_, i) => `M${-w / 2} ${h * (i / 8 - 0.5) * 0.9} h-8`).join(' ');
    const other = fringe.replace(/M-/g, 'M').replace(/h-8/g, 'h8');
    return (
      line(`${fringe} ${other}`, 'var(--rim,#23518f)', 3) +
      box(-w / 2, -h / 2, w, h, 5, MAT, rim) +
      line(
        `M${12 - w / 2} ${-h / 2 + 4} V${h / 2 - 4} M${w / 2 - 12} ${-h / 2 + 4} V${h / 2 - 4}`,
        '#5f93dc',
        5,
      )
    );
  });

/** A place laid for one about the origin, 100 wide, 150 tall: mat, plate, fork left, knife right, cup on top. */
export const laid = (where: Place): string =>
  place(where, () =>
    [
      mat({ x: 0, y: 0 }, 82, 150),
      plate({ x: 0, y: 28, size: 0.36 }),
      fork({ x: -31, y: 62, size: 0.62 }),
      knife({ x: 32, y: 62, size: 0.62 }),
      cup({ x: 0, y: -14, size: 0.7 }, 'back'),
      cup({ x: 0, y: -14, size: 0.7 }, 'front'),
    ].join(''),
  );

/** A spoon as in home-props, heaped with peas. */
export const spoonOfPeas = (where: Place): string =>
  place(
    where,
    (rim) =>
      [
        [88, -9],
        [99, -12],
        [110, -9],
      ]
        .map(([x = 0, y = 0]) => disc(x, y, 7, GREEN, rim))
        .join('') + spoon({ x: 0, y: 0 }),
  );

/** What is drawn over the mouth of a head from the side, measured as the head itself (r 60 about the origin). */
export const onFace = (
  { x, y, r }: { x: number; y: number; r: number },
  part: (rim: number) => string,
): string => place({ x, y, size: Math.round((r / 60) * 1000) / 1000 }, part);

const LIPS: Paint = { fill: '#c9615c', rim: 'var(--skin-line)' };

/** Lips pushed forward from the side, over `mouth: 'calm'`. */
export const kissLips = (rim: number): string =>
  shape('M34 32 Q46 20 57 23 Q67 25 64 32 Q68 40 57 42 Q46 44 34 32z', LIPS, rim) +
  line('M35 32 Q50 34 63 32', seam(LIPS), 3);

/** Lips shut round a spoon from the side, over `mouth: 'calm'`. */
export const shutLips = (rim: number): string =>
  shape('M37 33 Q48 23 55 25 Q61 27 58 32 Q62 39 54 42 Q47 43 37 33z', LIPS, rim) +
  line('M38 33 Q48 34 58 32', seam(LIPS), 3);

/** The tongue out to (84, 40), over `mouth: 'open'`. */
export const tongueOut = (rim: number): string =>
  shape(
    'M44 34 Q60 28 76 30 Q88 33 86 40 Q83 47 72 46 Q58 46 46 44z',
    { fill: TONGUE, rim: MOUTH_INSIDE },
    rim,
  ) + line('M54 38 Q66 35 76 37', '#b4504f', 2.5);

export const crumb = (x: number, y: number): string => patch(`M${x} ${y} h7 l2 6 l-6 3 l-5 -4z`, '#1f6b42');
