import { bust } from '@/pictograms/kit/body';
import { closeUp, pair } from '@/pictograms/kit/frame';
import { headFront } from '@/pictograms/kit/head-front';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm } from '@/pictograms/kit/limb';
import { arrow, tick } from '@/pictograms/kit/signs';
import {
  BLUE,
  box,
  dot,
  line,
  type Place,
  patch,
  place,
  shape,
  solid,
  WOOD,
  YELLOW,
} from '@/pictograms/kit/svg';

const SAND = '#f2b134';
/** The pips on a yellow card. */
const QUIET = solid('#cfd9e2', '#7b8fa3');
const DARK = '#6b4400';

/** A sand-timer standing on the origin, 70 wide, 112 tall, half run down. */
const sandTimer = (where: Place): string =>
  place(where, (rim) =>
    [
      shape(
        'M-26 -102 Q-26 -70 -6 -57 Q-26 -44 -26 -10 H26 Q26 -44 6 -57 Q26 -70 26 -102z',
        solid('#eaf6fd', '#4f7895'),
        rim,
      ),
      patch('M-20 -80 Q-16 -68 0 -59 Q16 -68 20 -80z M-23 -12 Q-20 -30 0 -36 Q20 -30 23 -12z', SAND),
      line('M0 -60 V-30', SAND, 4),
      box(-36, -114, 72, 14, 6, WOOD, rim),
      box(-36, -12, 72, 14, 6, WOOD, rim),
    ].join(''),
  );

export const drawings: Drawings = {
  wait: (kit) =>
    closeUp(kit, [
      bust(64, 116, 116),
      box(-10, 168, 220, 44, 4, WOOD),
      arm([112, 142], [134, 186], [88, 180], { width: 22, hand: 'hang', sleeve: 58, flip: true }),
      arm([16, 142], [-6, 186], [40, 180], { width: 22, hand: 'hang', sleeve: 58 }),
      headFront(kit, { x: 64, y: 64, r: 45, eyes: 'right', mouth: 'calm' }),
      sandTimer({ x: 156, y: 176, size: 1.2 }),
    ]),
  finished: (kit) =>
    closeUp(kit, [
      place({ x: 88, y: 64, turn: -8 }, () => box(-38, -42, 76, 110, 10, YELLOW) + dot(0, -2, 18, DARK)),
      shape('M24 100 H176 V184 Q176 194 166 194 H34 Q24 194 24 184z', solid('#2f8f5b', '#1c5c39')),
      line('M66 144 L90 168 L136 120', '#fff', 18),
      arm([220, -10], [206, 10], [152, 40], { width: 30, hand: 'pinch' }),
      arrow(40, { x: 24, y: 40, turn: 90 }, 9),
    ]),
  more: (kit) =>
    closeUp(kit, [
      pair(arm([-60, 190], [-40, 170], [20, 146], { width: 38, hand: 'pinch', sleeve: 60 })),
      line('M100 18 V80 M69 49 H131', '#1c5c39', 26),
      line('M100 18 V80 M69 49 H131', '#2f8f5b', 21),
    ]),
  first: (kit) =>
    closeUp(kit, [
      box(20, 8, 120, 84, 14, YELLOW, 5),
      dot(64, 50, 17, DARK),
      box(30, 122, 100, 66, 14, QUIET),
      dot(62, 155, 11, '#9fb0c1') + dot(96, 155, 11, '#9fb0c1'),
      arm([250, 150], [228, 134], [172, 92], { width: 34, hand: 'point' }),
    ]),
  // biome-ignore lint/suspicious/noThenProperty: the name of a picture
  then: (kit) =>
    closeUp(kit, [
      box(30, 8, 100, 66, 14, QUIET),
      tick({ x: 80, y: 41, size: 1 }),
      box(20, 108, 120, 84, 14, YELLOW, 5),
      dot(50, 150, 16, DARK) + dot(92, 150, 16, DARK),
      arrow(36, { x: 80, y: 72, turn: 90 }, 10),
      arm([250, 240], [228, 226], [174, 190], { width: 34, hand: 'point' }),
    ]),
  back: (kit) =>
    closeUp(kit, [
      box(12, 10, 100, 80, 14, YELLOW),
      dot(46, 50, 15, DARK),
      box(12, 112, 100, 78, 14, solid('#cfd9e2', '#7b8fa3')),
      shape(
        'M92 160 Q160 158 160 106 Q160 66 120 64 V84 L76 50 L120 16 V36 Q190 40 190 106 Q190 188 92 190z',
        BLUE,
      ),
    ]),
};
