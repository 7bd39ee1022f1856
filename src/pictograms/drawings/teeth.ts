import { basin, cup, sink, TOWEL, tap, toothbrush, toothpasteTube, tubeLid } from '@/pictograms/kit/bathroom';
import { bust } from '@/pictograms/kit/body';
import { closeUp, mirrored } from '@/pictograms/kit/frame';
import { headFront } from '@/pictograms/kit/head-front';
import { headSide } from '@/pictograms/kit/head-side';
import type { Drawing, Drawings } from '@/pictograms/kit/kit';
import { arm, handAt } from '@/pictograms/kit/limb';
import { arrow, roundArrow, toAndFro } from '@/pictograms/kit/signs';
import { clip, line, type Place, shape, solid, TOP, white } from '@/pictograms/kit/svg';
import { bubbles, drops, foam, stream, WATER } from '@/pictograms/kit/water';

const MOUTH = 'M100 42 Q182 42 184 108 Q182 178 100 178 Q18 178 16 108 Q18 42 100 42z';
/** The teeth being brushed are white in a yellow glow; the others step back, so that the quarter shows in grey too. */
const MARKED = white('#fff', '#6f8296');
const OTHER = white('#ab8c8b', '#6d474a');

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

/** A row of eight; `marked` names the first of the four to be brushed, -1 for none, 'all' when no quarter matters. */
function row(name: 'top' | 'bottom', marked: number | 'all'): string {
  const teeth = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => ({
    d: tooth(name, i),
    on: marked === 'all' || (marked >= 0 && i >= marked && i < marked + 4),
  }));
  const glow = teeth.filter(({ on }) => on && marked !== 'all').map(({ d }) => line(d, '#ffd23f', 11));
  return [
    ...teeth.filter(({ on }) => !on).map(({ d }) => shape(d, OTHER, 2.2)),
    ...glow,
    ...teeth.filter(({ on }) => on).map(({ d }) => shape(d, MARKED, 2.2)),
  ].join('');
}

/** A mouth held wide open, filling the box. */
const wideMouth = (id: string, inside: string): string =>
  shape(MOUTH, { fill: '#7c2430', rim: 'var(--skin-line)' }, 4) +
  clip(id, MOUTH, inside) +
  line(MOUTH, '#c9615c', 9);

/** The brush at work on one quarter, drawn for the right of the picture; the left is its mirror. */
function quarter(rowName: 'top' | 'bottom', side: 'left' | 'right'): Drawing {
  return (kit) => {
    const brush: Place =
      rowName === 'top'
        ? { x: 246, y: -12, turn: 152, size: 1.2 }
        : { x: 246, y: 232, turn: 208, flip: true, size: 1.2 };
    const froth: readonly (readonly [number, number, number])[] =
      rowName === 'top'
        ? [
            [112, 92, 8],
            [150, 98, 7],
            [170, 88, 5],
          ]
        : [
            [112, 128, 8],
            [150, 122, 7],
            [170, 132, 5],
          ];
    const work = toothbrush(brush) + bubbles(froth);
    const marked = side === 'left' ? 0 : 4;
    return closeUp(
      kit,
      [
        line('M86 20 Q100 30 114 20', 'var(--skin-line)', 5),
        wideMouth(
          kit.id('mouth'),
          [
            shape('M50 166 Q56 112 100 116 Q144 112 150 166 Q100 190 50 166z', solid('#e58a86', '#b4504f')),
            row('top', rowName === 'top' ? marked : -1),
            row('bottom', rowName === 'bottom' ? marked : -1),
          ].join(''),
        ),
        side === 'right' ? work : mirrored(100, work),
      ],
      'var(--skin)',
    );
  };
}

export const drawings: Drawings = {
  'get-toothbrush': (kit) =>
    closeUp(kit, [
      cup({ x: 84, y: 192, size: 1.35 }, 'back'),
      arm([216, 190], [206, 120], [150, 92], { width: 32, sleeve: 30, hand: 'grip' }),
      toothbrush({ x: 84, y: 160, turn: -80, size: 1.25 }),
      cup({ x: 84, y: 192, size: 1.35 }, 'front'),
      handAt([206, 120], [150, 92], 'grip', 32),
      arrow(48, { x: 40, y: 92, turn: -90 }, 8),
    ]),
  'toothbrush-away': (kit) =>
    closeUp(kit, [
      cup({ x: 76, y: 194, size: 1.35 }, 'back'),
      toothbrush({ x: 82, y: 186, turn: -84, size: 1.05 }),
      cup({ x: 76, y: 194, size: 1.35 }, 'front'),
      arm([216, 10], [216, 30], [174, 50], { width: 32, sleeve: 26, hand: 'palm', flip: true, bend: -6 }),
      arrow(50, { x: 36, y: 32, turn: 90 }, 8),
    ]),
  'wet-toothbrush': (kit) =>
    closeUp(kit, [
      sink(168),
      mirrored(100, tap({ x: 52, y: 62, size: 0.95 })),
      stream(148, 66, 104, 20),
      toothbrush({ x: 10, y: 128, size: 1.25 }),
      stream(148, 122, 178, 26),
      arm([-20, 200], [-10, 170], [22, 146], { width: 32, sleeve: 30, hand: 'grip', bend: 10 }),
      drops(
        [
          [118, 96],
          [178, 100],
          [176, 150],
        ],
        0.9,
      ),
    ]),
  'toothpaste-on': (kit) =>
    closeUp(kit, [
      toothbrush({ x: -8, y: 160, size: 1.35 }, true),
      arm([-30, 250], [10, 240], [40, 200], { width: 32, sleeve: 10, hand: 'grip', bend: -28 }),
      toothpasteTube({ x: 130, y: 104, turn: 98, size: 1.05 }),
      arm([230, 130], [226, 90], [190, 62], { width: 32, sleeve: 26, hand: 'grip', flip: true, bend: -22 }),
    ]),
  'toothpaste-lid': (kit) =>
    closeUp(kit, [
      toothpasteTube({ x: 104, y: 92, size: 1.1 }),
      arm([-30, 210], [20, 210], [44, 158], { width: 32, sleeve: 40, hand: 'cuff', bend: -20 }),
      tubeLid({ x: 115, y: 92, size: 1.5 }),
      arm([226, 190], [232, 134], [200, 106], {
        width: 32,
        sleeve: 30,
        hand: 'pinch',
        bend: -28,
        flip: true,
      }),
      roundArrow(30, 200, 340, { x: 124, y: 62 }, 7),
    ]),
  'teeth-top-side': quarter('top', 'right'),
  'teeth-top-other-side': quarter('top', 'left'),
  'teeth-bottom-side': quarter('bottom', 'right'),
  'teeth-bottom-other-side': quarter('bottom', 'left'),
  'brush-tongue': (kit) =>
    closeUp(
      kit,
      [
        line('M86 20 Q100 30 114 20', 'var(--skin-line)', 5),
        wideMouth(kit.id('mouth'), row('top', 'all')),
        shape(
          'M52 120 Q54 96 100 98 Q146 96 148 120 L144 168 Q136 196 100 196 Q64 196 56 168z',
          solid('#ef8f8b', '#a8413f'),
        ),
        line('M100 112 V176', '#c9615c', 5),
        toothbrush({ x: 226, y: 108, turn: 172, size: 1.15 }),
        toAndFro(58, { x: 74, y: 148, turn: 90 }),
      ],
      'var(--skin)',
    ),
  spit: (kit) =>
    closeUp(kit, [
      cup({ x: 172, y: 164, size: 0.6 }, 'back'),
      toothbrush({ x: 174, y: 160, turn: -78, size: 0.62 }),
      cup({ x: 172, y: 164, size: 0.6 }, 'front'),
      shape('M-10 210 Q-16 132 30 112 Q76 110 84 150 L86 210', TOP),
      headSide(kit, { x: 74, y: 70, r: 46, turn: 32, mouth: 'spit', eye: 'closed' }),
      shape('M102 108 Q124 122 124 172 H148 Q144 124 112 100z', WATER),
      bubbles([
        [122, 124, 6],
        [136, 144, 8],
        [124, 156, 6],
        [146, 166, 6],
      ]),
      basin({ x: 130, y: 164, size: 0.95 }),
      arm([26, 146], [18, 196], [50, 178], { width: 24, sleeve: 60, hand: 'side', bend: 10 }),
    ]),
  'rinse-toothbrush': (kit) =>
    closeUp(kit, [
      sink(168),
      tap({ x: 96, y: 50, size: 0.9 }),
      stream(96, 53, 150, 22),
      toothbrush({ x: 200, y: 74, turn: 144, size: 1.2, flip: true }),
      arm([230, 190], [226, 150], [196, 112], { width: 32, sleeve: 30, hand: 'grip', bend: 0 }),
      foam({ x: 92, y: 138, size: 0.7 }),
      bubbles([
        [76, 160, 7],
        [112, 164, 6],
      ]),
      foam({ x: 96, y: 182 }),
    ]),
  'wipe-mouth': (kit) =>
    [
      bust(96, 166, 140),
      headFront(kit, { x: 92, y: 94, r: 56, mouth: 'smile' }),
      foam({ x: 70, y: 124, size: 0.45 }),
      arm([140, 214], [206, 214], [182, 176], { width: 26, hand: 'cuff' }),
      shape(
        'M84 112 Q100 98 122 106 Q148 100 160 124 Q178 140 172 172 Q168 188 150 184 Q124 176 92 190 Q76 146 84 112z',
        TOWEL,
      ),
      line('M86 164 Q120 154 152 160 M88 176 Q120 166 148 172', '#fff', 4) +
        line('M104 112 Q98 132 102 150 M118 112 Q122 126 120 138', TOWEL.rim, 2.5),
      handAt([206, 214], [182, 176], 'cuff', 26),
    ].join(''),
  'brush-teeth': (kit) =>
    [
      bust(86, 166, 140),
      headFront(kit, { x: 84, y: 96, r: 58, mouth: 'wide' }),
      arm([138, 212], [196, 208], [176, 174], { width: 24, hand: 'grip' }),
      toothbrush({ x: 190, y: 165, turn: 200, size: 1.05, flip: true }),
      bubbles([
        [66, 124, 6],
        [60, 136, 8],
        [72, 142, 5],
      ]),
      handAt([196, 208], [176, 174], 'grip', 24),
    ].join(''),
};
