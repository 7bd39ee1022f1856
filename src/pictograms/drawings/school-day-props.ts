import { type ArmPose, type ChildSide, standingSide } from '@/pictograms/kit/body';
import type { Kit } from '@/pictograms/kit/kit';
import { as } from '@/pictograms/kit/people';
import {
  box,
  disc,
  dot,
  GREEN,
  line,
  METAL,
  type Paint,
  type Place,
  PURPLE,
  patch,
  place,
  RED,
  seam,
  shape,
  solid,
  WHITE,
  WOOD,
  YELLOW,
} from '@/pictograms/kit/svg';
import { carrot, plate, plateSide } from './meals-props';

export const TRAY = solid('#e0663f', '#8f3413');
export const PE_TOP = YELLOW;
export const PE_SHORTS = solid('#46525f', '#1b232b');
export const YARD = '#c3ccd5';

/** A slice of pizza and peas on a plate about the origin, r 62. */
export const pizza = (where: Place): string =>
  plate(where) +
  place(
    where,
    (rim) =>
      shape('M-40 -22 Q-4 -50 34 -26 L-2 42z', YELLOW, rim) +
      shape('M-44 -20 Q-4 -52 38 -24 Q36 -16 30 -16 Q-4 -38 -36 -12 Q-42 -12 -44 -20z', WOOD, rim) +
      disc(-10, -14, 8, RED, 2) +
      disc(12, -10, 7, RED, 2) +
      disc(-2, 12, 7, RED, 2) +
      [
        [26, 20],
        [34, 10],
        [18, 30],
      ]
        .map(([x = 0, y = 0]) => disc(x, y, 6, GREEN, 2))
        .join(''),
  );

/** A lunch tray from its front and a little above, its middle at the origin, 168 wide: plate and cup on it. */
export const lunchTray = (where: Place): string =>
  place(where, (rim) =>
    [
      shape('M-70 -22 H70 L84 8 Q84 18 74 18 H-74 Q-84 18 -84 8z', TRAY, rim),
      patch('M-64 -16 H64 L74 6 H-74z', '#f0936f'),
      plateSide({ x: -18, y: -8, size: 0.66 }),
      shape('M-50 -16 Q-46 -40 -26 -36 Q-10 -48 4 -34 Q16 -34 16 -16 Q-18 -8 -50 -16z', GREEN, rim),
      carrot({ x: -6, y: -22, size: 0.6 }) + carrot({ x: 8, y: -18, size: 0.6 }),
      shape('M38 -50 H68 L64 -6 Q53 -2 42 -6z', solid('#d8ecf7', '#3a7ca8'), rim),
      patch('M40.5 -36 H65.5 L63 -8 Q53 -4 43 -8z', '#7fc4ee'),
    ].join(''),
  );

/** A bag on the back of `standingSide`, measured from its hip; `strap` goes over the body. */
export const sideBag = (part: 'bag' | 'strap'): string =>
  part === 'bag'
    ? box(-58, -60, 46, 66, 16, PURPLE) + box(-65, -28, 18, 30, 7, PURPLE)
    : line('M-14 -56 Q8 -60 14 -34', PURPLE.rim, 9) + line('M-14 -56 Q8 -60 14 -34', PURPLE.fill, 5);

/** A walking stride of `standingSide`. */
export const STRIDE = {
  knees: [
    [20, 26],
    [-8, 30],
  ],
  ankles: [
    [20, 56],
    [-32, 48],
  ],
} as const;
const HANG: ArmPose = { elbow: [-6, -16], wrist: [4, 6], hand: 'hang' };
export const SWING: ArmPose = { elbow: [-12, -16], wrist: [-6, 6], hand: 'hang' };

/** Somebody in a line facing right, the hip at its place: the child, or a friend with a top of their own. */
export const inLine = (kit: Kit, where: Place, friendTop?: Paint, walking = false): string =>
  place(where, () => {
    const pose: ChildSide = {
      x: 0,
      y: 0,
      head: { mouth: 'calm' },
      near: walking ? SWING : HANG,
      ...(walking ? STRIDE : {}),
    };
    return friendTop
      ? as('friend', kit, (own) => standingSide(own, { ...pose, top: friendTop }))
      : standingSide(kit, pose);
  });

/** A climbing frame standing on the origin, 84 wide, 76 tall. */
export const climbingFrame = (where: Place): string =>
  place(where, () => {
    const bars = 'M-14 -70 L-40 0 M14 -70 L40 0 M-21 -50 H21 M-28 -32 H28 M-35 -14 H35';
    return (
      line(bars, seam(METAL), 9) +
      line(bars, METAL.fill, 4.5) +
      line('M-20 -70 H20', seam(RED), 13) +
      line('M-20 -70 H20', RED.fill, 8)
    );
  });

/** A bench from its front standing on the origin, 84 wide, 56 tall. */
export const bench = (where: Place): string =>
  place(
    where,
    (rim) =>
      line('M-30 -52 V-2 M30 -52 V-2', seam(WOOD), 7) +
      box(-42, -56, 84, 16, 4, WOOD, rim) +
      box(-42, -30, 84, 12, 4, WOOD, rim),
  );

const TRAINER = solid('#3f7fd6', '#1f447c');

/** A trainer for `sockFoot`, the ankle at the origin, its sole at y = 58; `back` is its inside with the tongue. */
export const trainer = (where: Place, part: 'back' | 'front'): string =>
  place(where, (rim) =>
    part === 'back'
      ? shape('M22 0 Q24 -36 42 -46 Q58 -44 56 -26 L60 8z', solid('#a9cbf5', '#1f447c'), rim) +
        shape('M-38 -24 Q0 -36 34 -18 V20 H-34z', { fill: '#1f3558', rim: '#1f3558' }, rim)
      : [
          line('M-36 -22 Q-52 -34 -44 -44 Q-34 -48 -32 -28', TRAINER.rim, 7),
          shape('M-38 -26 Q-46 8 -41 46 H97 Q101 18 74 10 Q52 4 34 -20 Q0 8 -38 -26z', TRAINER, rim),
          patch('M-14 40 L4 2 L15 2 L-2 40z M8 40 L24 0 L34 0 L20 40z', '#fff'),
          line('M44 -4 L62 -14 M54 4 L72 -4 M65 10 L81 3', '#fff', 5.5),
          shape('M-44 38 H100 V48 Q100 58 90 58 H-36 Q-44 58 -44 50z', WHITE, rim),
        ].join(''),
  );

/** A fire bell on the wall about the origin, r 56. */
export const bell = (where: Place): string =>
  place(
    where,
    (rim) =>
      box(-16, -70, 32, 24, 5, METAL, rim) +
      disc(0, 0, 56, RED, rim * 1.4) +
      disc(0, 0, 36, solid('#f06a5f', '#9c2720'), rim) +
      disc(0, 0, 13, METAL, rim) +
      line('M-42 -18 Q-36 -38 -18 -44', '#ffffffb0', 6) +
      dot(-3, -4, 4, '#fff'),
  );
