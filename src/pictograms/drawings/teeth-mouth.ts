import { toothbrush } from '@/pictograms/kit/bathroom';
import { closeUp, mirrored } from '@/pictograms/kit/frame';
import type { Drawing } from '@/pictograms/kit/kit';
import { arm, handAt } from '@/pictograms/kit/limb';
import { clip, line, type Point, patch, place, shape, solid, white } from '@/pictograms/kit/svg';

const MOUTH = 'M100 42 Q182 42 184 108 Q182 178 100 178 Q18 178 16 108 Q18 42 100 42z';
const TOOTH = white('#fff', '#6f8296');

/** One tooth of a row: index 0 to 7 from the left; upper teeth hang from the gum, lower ones stand. */
function tooth(row: 'top' | 'bottom', i: number): string {
  const dx = (i - 3.5) * 20;
  const sag = (dx * dx) / 330;
  const long = i === 3 || i === 4 ? 34 : 29;
  const x = 100 + dx;
  if (row === 'top') {
    const y = 50 + sag;
    return `M${x - 10} ${y} H${x + 10} V${y + long - 7} Q${x + 9} ${y + long} ${x} ${y + long} Q${x - 9} ${y + long} ${x - 10} ${y + long - 7}z`;
  }
  const y = 170 - sag;
  return `M${x - 10} ${y} H${x + 10} V${y - long + 9} Q${x + 9} ${y - long + 2} ${x} ${y - long + 2} Q${x - 9} ${y - long + 2} ${x - 10} ${y - long + 9}z`;
}

/** A row of eight teeth. */
export const teeth = (row: 'top' | 'bottom'): string =>
  [0, 1, 2, 3, 4, 5, 6, 7].map((i) => shape(tooth(row, i), TOOTH, 2.2)).join('');

/** A mouth held wide open, filling the box. */
export const wideMouth = (id: string, inside: string): string =>
  shape(MOUTH, { fill: '#7c2430', rim: 'var(--skin-line)' }, 4) +
  clip(id, MOUTH, inside) +
  line(MOUTH, '#c9615c', 9);

/** The glow round the four teeth on the right of a row. */
const glow = (row: 'top' | 'bottom'): string =>
  [4, 5, 6, 7].map((i) => line(tooth(row, i), '#ffd23f', 11)).join('');

/**
 * The brush at work on one quarter of the mouth: that quarter in full strength, the other three in a mist,
 * so that it stands out in grey too and no tooth looks ill. Drawn for the right; the left is its mirror.
 */
export function quarter(row: 'top' | 'bottom', side: 'left' | 'right'): Drawing {
  const top = row === 'top';
  const elbow: Point = top ? [214, 150] : [214, 272];
  const wrist: Point = top ? [192, 82] : [192, 196];
  const mist = top
    ? 'M0 0 H98 V98 Q98 110 110 110 H200 V200 H0z'
    : 'M0 200 H98 V122 Q98 110 110 110 H200 V0 H0z';
  return (kit) => {
    const half = [
      top
        ? line('M86 172 Q95 177 104 172', 'var(--skin-line)', 4)
        : line('M80 26 Q94 38 108 26', 'var(--skin-line)', 6),
      place(
        { x: 0, y: top ? -30 : 24, size: 0.95 },
        () =>
          wideMouth(
            kit.id('mouth'),
            [
              shape('M50 166 Q56 112 100 116 Q144 112 150 166 Q100 190 50 166z', solid('#e58a86', '#b4504f')),
              glow(row),
              teeth('top'),
              teeth('bottom'),
            ].join(''),
          ) + clip(kit.id('mist'), MOUTH, `<g opacity=".74">${patch(mist, '#efd3ca')}</g>`),
      ),
      arm(elbow, elbow, wrist, { width: 26, sleeve: 40, hand: 'hang' }),
      toothbrush({ x: 226, y: top ? 50 : 162, turn: top ? 172 : 188, flip: top, size: 1 }),
      handAt(elbow, wrist, 'grip', 26),
    ].join('');
    return closeUp(kit, [side === 'right' ? half : mirrored(100, half)], 'var(--skin)');
  };
}
