import { closeUp } from '@/pictograms/kit/frame';
import type { Kit } from '@/pictograms/kit/kit';
import { countBadge } from '@/pictograms/kit/numerals';
import { timeDisc } from '@/pictograms/kit/signs';
import {
  BLUE,
  box,
  disc,
  dot,
  GREEN,
  line,
  num,
  type Place,
  PURPLE,
  patch,
  place,
  RED,
  shape,
  solid,
  WHITE,
  WOOD,
  YELLOW,
} from '@/pictograms/kit/svg';
import { pencil } from './class-props';
import { schoolBag } from './home-props';

const DARK = { fill: '#2b1c52', rim: '#2b1c52' };
const TEETH = '#e4dbf7';
const teeth = (d: string, width = 6): string =>
  line(d, '#41297c', width + 3) +
  `<path d="${d}" fill="none" stroke="${TEETH}" stroke-width="${width}" stroke-dasharray="4 3"/>`;

/** The school bag wide open, filling the lower half of the box; things go between `back` and `front`. */
export const openBag = (part: 'back' | 'front'): string =>
  part === 'back'
    ? shape('M18 130 Q14 84 56 80 H144 Q186 84 182 130z', solid('#6a4cb0', '#41297c')) +
      shape('M20 128 Q22 100 100 100 Q178 100 180 128z', DARK)
    : [
        shape(
          'M12 120 Q20 132 100 134 Q180 132 188 120 L184 178 Q182 196 164 196 H36 Q18 196 16 178z',
          PURPLE,
        ),
        teeth('M14 122 Q24 134 100 136 Q176 134 186 122'),
        box(54, 154, 92, 42, 10, solid('#a98ee2', '#573a96')),
        line('M66 166 H134', '#573a96', 3.5),
      ].join('');

/** The slider of the bag's zip about the origin, its tab along +x to 26. */
const bagSlider = (where: Place): string =>
  place(where, (rim) => box(-7, -7, 14, 14, 4, YELLOW, rim) + box(4, -4.5, 24, 9, 4, YELLOW, rim));

/** `schoolBag` with its zip open from the left as far as the right end, or all but closed at the left. */
export const zippedBag = (where: Place, open: boolean): string =>
  schoolBag(where) +
  place(where, (rim) =>
    open
      ? [
          shape('M-42 -64 V-78 Q-42 -116 0 -116 Q42 -116 44 -80 Q26 -58 0 -58 Q-30 -56 -42 -64z', DARK, rim),
          teeth('M-42 -64 V-78 Q-42 -116 0 -116 Q42 -116 44 -82', 4),
          teeth('M-42 -64 Q-30 -56 0 -58 Q26 -58 43 -78', 4),
          bagSlider({ x: 44, y: -80, turn: -10 }),
        ].join('')
      : [
          shape('M-43 -64 V-80 Q-43 -100 -26 -108 Q-12 -84 -43 -64z', DARK, rim),
          teeth('M-22 -109 Q-14 -114 0 -114 Q42 -114 42 -78 V-64', 4),
          bagSlider({ x: -26, y: -106, turn: 174 }),
        ].join(''),
  );

/** A folder with sheets in it about the origin, 104 wide, 108 tall, a pencil on its front. */
export const folder = (where: Place): string =>
  place(where, (rim) =>
    [
      shape('M-52 -34 H-16 L-8 -44 H40 V40 H-52z', solid('#d99a1c', '#97690a'), rim),
      `<g transform="rotate(3)">${box(-42, -58, 80, 90, 3, WHITE, rim)}</g>`,
      line('M-30 -42 H22 M-32 -28 H24', '#7b8fa3', 5),
      shape('M-52 -16 H52 V44 Q52 50 46 50 H-46 Q-52 50 -52 44z', YELLOW, rim),
      pencil({ x: -32, y: 20, turn: -14, size: 0.62 }),
    ].join(''),
  );

/** A lunch box about the origin, 112 by 76; its handle's bar lies at y = -54. */
export const lunchBox = (where: Place): string =>
  place(where, (rim) => {
    const handle = 'M-24 -36 V-46 Q-24 -54 -16 -54 H16 Q24 -54 24 -46 V-36';
    return [
      line(handle, GREEN.rim, 13),
      line(handle, '#2f8f5b', 8),
      box(-56, -38, 112, 76, 14, GREEN, rim),
      line('M-55 -14 H55', '#1f6b42', 3.5),
      box(-10, -20, 20, 14, 4, YELLOW, rim),
      shape('M0 4 Q-8 -2 -16 2 Q-22 10 -16 24 Q-10 32 0 29 Q10 32 16 24 Q22 10 16 2 Q8 -2 0 4z', RED, rim),
      line('M0 4 Q0 -2 5 -4', '#4a2a12', 3.5),
    ].join('');
  });

/** A water bottle standing on the origin, 50 wide, 134 tall. */
export const waterBottle = (where: Place): string =>
  place(where, (rim) =>
    [
      box(-8, -134, 16, 16, 5, WHITE, rim),
      box(-20, -120, 40, 20, 6, BLUE, rim),
      shape(
        'M-16 -100 H16 Q25 -92 25 -80 V-8 Q25 0 17 0 H-17 Q-25 0 -25 -8 V-80 Q-25 -92 -16 -100z',
        solid('#cfeaf9', '#2b7fb8'),
        rim,
      ),
      patch('M-23.5 -66 Q0 -58 23.5 -66 V-8 Q23.5 -1.5 17 -1.5 H-17 Q-23.5 -1.5 -23.5 -8z', '#5bb1e8'),
      line('M-15 -84 V-20', '#fff', 5),
    ].join(''),
  );

/** A drawstring bag about the origin, 108 wide, 104 tall; its gathered neck at y = -44, the cords to y = -74. */
export const kitBag = (where: Place): string =>
  place(where, (rim) =>
    [
      line('M-6 -44 Q-26 -62 -12 -76 M6 -44 Q26 -62 12 -76', '#4b5b6c', 5),
      shape('M-14 -40 Q-26 -52 -30 -60 Q0 -50 30 -60 Q26 -52 14 -40z', RED, rim),
      shape('M-14 -42 H14 Q52 -26 54 18 Q56 50 40 52 H-40 Q-56 50 -54 18 Q-52 -26 -14 -42z', RED, rim),
      line('M-10 -34 Q-22 -26 -26 -14 M10 -34 Q22 -26 26 -14 M0 -34 V-20', '#9c2720', 3),
      box(-16, -47, 32, 9, 4, WHITE, rim),
    ].join(''),
  );

/** A front door standing on the origin, 96 wide, 176 tall, its knob on the left. */
export const door = (where: Place): string =>
  place(where, (rim) =>
    [
      box(-54, -184, 108, 184, 4, solid('#8a5a3a', '#53331e'), rim),
      box(-46, -176, 92, 176, 2, WOOD, rim),
      line('M-30 -160 H30 V-104 H-30z M-22 -80 H30 V-16 H-30 V-66', '#7a4d2b', 3),
      disc(-34, -80, 7, YELLOW, rim),
    ].join(''),
  );

/** A wait card about the origin, 64 by 80: a sand-timer. */
export const waitCard = (where: Place): string =>
  place(
    where,
    (rim) =>
      box(-32, -40, 64, 80, 8, WHITE, rim) +
      shape(
        'M-17 -26 H17 Q16 -10 4 0 Q16 10 17 26 H-17 Q-16 10 -4 0 Q-16 -10 -17 -26z',
        solid('#eaf6fd', '#4f7895'),
        rim,
      ) +
      patch('M-12 -12 H12 Q8 -6 0 -1 Q-8 -6 -12 -12z M-15 25 Q-14 14 0 10 Q14 14 15 25z', '#f2a016') +
      line('M-20 -28 H20 M-20 28 H20', '#7a4d2b', 7),
  );

/** How many minutes are left: the app's disc, its last slice edged, and the number. */
export function minutesLeft(kit: Kit, minutes: number, share: number): string {
  const a = -share * 2 * Math.PI;
  const edge = `M0 -60 V0 L${num(60 * Math.sin(a))} ${num(-60 * Math.cos(a))}`;
  return closeUp(kit, [
    timeDisc(share, { x: 94, y: 96, size: 1.42 }),
    place({ x: 94, y: 96, size: 1.42 }, (rim) => line(edge, '#8a2c07', rim * 1.6) + dot(0, 0, 4, '#8a2c07')),
    dot(160, 160, 39, 'var(--backing,#e8f0f6)'),
    countBadge(minutes, { x: 160, y: 160, size: 1.4 }),
  ]);
}
