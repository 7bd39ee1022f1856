import { closeUp, pair } from '@/pictograms/kit/frame';
import { headFront } from '@/pictograms/kit/head-front';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm } from '@/pictograms/kit/limb';
import { highlight } from '@/pictograms/kit/signs';
import { BOTTOM, clip, line, type Point, patch, seam, shape, TOP } from '@/pictograms/kit/svg';
import { arrowOnCloth, button } from './coat-and-fastenings-props';
import { VEST } from './cover-props';

const FOLD = seam(TOP);
/** The dark of a buttonhole, also where rims are white. */
const DARK = 'var(--top-rim)';
const SLEEVE = { width: 28, sleeve: 60 } as const;

const hole = (x: number, y: number): string => line(`M${x - 9} ${y} H${x + 9}`, DARK, 5);
/** A large stitched buttonhole about (x, y), 80 wide, open by `gape`. */
const bigHole = (x: number, y: number, gape = 5): string =>
  `<ellipse cx="${x}" cy="${y}" rx="38" ry="${gape + 6}" fill="#fff" fill-opacity=".45" stroke="${FOLD}" stroke-width="3" stroke-dasharray="4 4"/>` +
  `<ellipse cx="${x}" cy="${y}" rx="31" ry="${gape}" fill="${DARK}"/>`;

/** An open shirt from collar to hem, buttons on the left and holes on the right of a gap as wide as twice `half`. */
const openShirt = (half: number, hem: number): string =>
  shape(`M60 20 H140 V${hem + 22} H60z`, VEST) +
  shape(`M20 ${hem + 20} H180 V206 H20z`, BOTTOM) +
  pair(
    shape(`M76 18 Q40 26 26 50 L20 ${hem} H${100 - half} L${100 - half * 0.6} 60z`, TOP) +
      shape('M76 14 L54 30 L72 62 L92 40z', TOP) +
      line(`M${70 - half} 66 V${hem - 2} M22 ${hem - 10} H${96 - half}`, FOLD, 3),
  ) +
  [76, 106, 136].map((y) => button({ x: 84 - half, y, size: 0.44 }) + hole(116 + half, y)).join('');

/** Large: the front with the button on the left, its edge at x = 118. */
const UNDER = shape('M-12 -12 H118 V212 H-12z', TOP) + line('M40 -10 V210', FOLD, 4);
/** Large: the front with the hole on the right, its edge at `x`. */
const over = (x: number): string =>
  shape(`M212 -12 H${x} V212 H212z`, TOP) + line(`M${x + 82} -10 V210`, FOLD, 4);
const BACKDROP = patch('M0 0 H200 V200 H0z', VEST.fill);

export const buttonSteps: Drawings = {
  'buttons-level': (kit) =>
    closeUp(kit, [
      openShirt(20, 152),
      headFront(kit, { x: 100, y: -20, r: 44 }),
      line('M16 165 H184', '#c97800', 9),
      pair(arm([-60, 170], [-50, 164], [12, 148], { ...SLEEVE, width: 26, hand: 'pinch' })),
    ]),

  'button-bottom-first': (kit) =>
    closeUp(kit, [
      `<g transform="translate(-22 -84) scale(1.5)">${[
        openShirt(6, 164),
        highlight('M50 136 a28 26 0 1 1 56 0 a28 26 0 1 1 -56 0z', 0.9),
        button({ x: 78, y: 136, size: 0.62 }),
      ].join('')}</g>`,
      arm([-60, 260], [-40, 230], [38, 162], { ...SLEEVE, width: 30, hand: 'point', flip: true }),
    ]),

  'button-pinch': (kit) =>
    closeUp(kit, [
      BACKDROP,
      UNDER,
      over(146),
      bigHole(180, 100),
      button({ x: 84, y: 96, size: 1.15 }),
      arm([-60, 190], [-50, 170], [14, 118], { ...SLEEVE, hand: 'pinch' }),
    ]),

  'button-hold-hole': (kit) =>
    closeUp(kit, [
      BACKDROP,
      UNDER,
      button({ x: 50, y: 92, size: 1.15 }),
      arm([-80, 190], [-70, 170], [-16, 116], { ...SLEEVE, hand: 'pinch' }),
      over(92),
      bigHole(138, 92, 11),
      arm([260, 210], [250, 190], [176, 140], { ...SLEEVE, hand: 'pinch', flip: true }),
    ]),

  'button-push-through': (kit) =>
    closeUp(kit, [
      UNDER,
      arm([-60, 200], [-40, 170], [44, 124], { ...SLEEVE, hand: 'side' }),
      over(82),
      bigHole(128, 98, 7),
      clip(kit.id('half'), 'M70 40 H190 V98 Q128 106 70 98z', button({ x: 128, y: 94, size: 1.2 })),
      line('M98 99 Q128 105 158 99', DARK, 4),
      arm([260, 220], [246, 204], [182, 152], { ...SLEEVE, hand: 'pinch', flip: true }),
      arrowOnCloth(36, { x: 128, y: 54, turn: -90 }),
    ]),

  'button-pull-through': (kit) => {
    const elbow: Point = [226, 30];
    const wrist: Point = [164, 62];
    return closeUp(kit, [
      UNDER,
      over(58),
      bigHole(108, 122, 6),
      line('M108 118 V100', '#fff', 5),
      button({ x: 108, y: 86, size: 1.2 }),
      arm([260, 10], elbow, wrist, { ...SLEEVE, hand: 'pinch' }),
      arm([-60, 220], [-40, 200], [20, 150], { ...SLEEVE, hand: 'cuff' }),
    ]);
  },

  'button-next': (kit) =>
    closeUp(kit, [
      shape('M-12 -12 H212 V182 H-12z', TOP),
      shape('M-12 178 H212 V212 H-12z', BOTTOM),
      line('M64 -10 V180', FOLD, 4),
      line('M-10 168 H210', FOLD, 3),
      hole(100, 24),
      button({ x: 100, y: 140, size: 0.72 }),
      hole(100, 82),
      button({ x: 100, y: 82, size: 0.72 }),
      arm([250, 110], [236, 100], [156, 78], { ...SLEEVE, hand: 'pinch', flip: true }),
      arrowOnCloth(62, { x: 32, y: 138, turn: -90 }),
    ]),
};
