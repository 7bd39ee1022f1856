import { bust, sittingSide } from '@/pictograms/kit/body';
import { closeUp } from '@/pictograms/kit/frame';
import { headBack } from '@/pictograms/kit/head-back';
import { headFront } from '@/pictograms/kit/head-front';
import type { Drawings, Kit } from '@/pictograms/kit/kit';
import { arm, handAt } from '@/pictograms/kit/limb';
import { numeral } from '@/pictograms/kit/numerals';
import { roundArrow } from '@/pictograms/kit/signs';
import { box, line, METAL, patch, place, seam, shape, solid, WHITE, white } from '@/pictograms/kit/svg';
import { WATER } from '@/pictograms/kit/water';
import { floor, onWall } from './cover-props';
import { bib, dentalLamp, dentalMirror, glovedArm, TUNIC, toothSign } from './dentist-and-doctor-props';
import { sunglasses } from './sensory-tools-props';
import { onTheWay, staff } from './swim-and-haircut-props';
import { teeth, wideMouth } from './teeth-mouth';

const CHAIR = solid('#c3b6e0', '#5c4a8c');
const MASK = solid('#bfe0f6', '#3f7396');

/** The open mouth that the dentist works in. */
const mouthOf = (kit: Kit): string =>
  line('M86 18 Q100 28 114 18', 'var(--skin-line)', 5) +
  wideMouth(
    kit.id('mouth'),
    shape('M50 166 Q56 112 100 116 Q144 112 150 166 Q100 190 50 166z', solid('#e58a86', '#b4504f')) +
      teeth('top') +
      teeth('bottom'),
  );

const bigTooth = (x: number, w: number, h: number): string =>
  shape(
    `M${x} 40 H${x + w} V${h - 16} Q${x + w} ${h} ${x + w / 2} ${h} Q${x} ${h} ${x} ${h - 16}z`,
    white('#fff', '#6f8296'),
    3,
  );

export const dentist: Drawings = {
  'dentist-building': (kit) => onTheWay(kit, solid('#8fd0c6', '#2f7a70'), toothSign),
  'dentist-hello': (kit) =>
    closeUp(kit, [
      staff('dentist', kit, (own) =>
        [
          bust(106, 122, 140, TUNIC),
          headFront(own, { x: 104, y: 76, r: 40, eyes: 'left', mouth: 'grin' }),
          shape('M77 115 Q104 107 131 115 Q131 137 104 143 Q77 137 77 115z', MASK),
          line('M77 117 L58 84 M131 117 L150 84', seam(MASK), 2.5),
          arm([154, 166], [190, 194], [180, 114], {
            width: 23,
            sleeve: 44,
            cloth: TUNIC,
            hand: 'palm',
            bend: 8,
          }),
        ].join(''),
      ),
      arm([46, 230], [84, 226], [82, 178], { width: 20, sleeve: 40, hand: 'back' }),
      bust(26, 196, 84),
      headBack(kit, { x: 26, y: 162, r: 34 }),
    ]),
  'dentist-chair': (kit) =>
    onWall(kit, [
      floor(184),
      dentalLamp({ x: 142, y: 40, turn: 44, size: 0.9 }),
      box(66, 174, 84, 13, 6, METAL),
      box(92, 140, 26, 38, 4, METAL),
      place({ x: 95, y: 128, size: 0.86 }, () =>
        [
          line('M-94 -44 L-12 22 H54 L92 60', CHAIR.rim, 27),
          line('M-94 -44 L-12 22 H54 L92 60', CHAIR.fill, 22),
          sittingSide(kit, {
            x: 0,
            y: 0,
            lean: -56,
            knees: [
              [56, -2],
              [62, -6],
            ],
            ankles: [
              [84, 34],
              [92, 30],
            ],
            near: { elbow: [-20, 4], wrist: [16, -8], hand: 'hang' },
            head: { turn: -40 },
          }),
        ].join(''),
      ),
    ]),
  'glasses-and-light': (kit) =>
    closeUp(kit, [
      patch('M58 44 H142 L206 204 H-6z', '#fff0a8'),
      bust(100, 190, 150),
      headFront(kit, { x: 100, y: 128, r: 56, eyes: 'none', glasses: false, mouth: 'calm' }),
      sunglasses({ x: 100, y: 128, size: 0.95 }),
      dentalLamp({ x: 100, y: 30, size: 1.15 }),
      line('M36 62 L14 82 M164 62 L186 82', '#c98a00', 7),
    ]),
  'open-mouth': (kit) =>
    closeUp(kit, [
      bust(100, 192, 150),
      headFront(kit, { x: 100, y: 84, r: 84, mouth: 'none', eyes: 'up', brows: 'up' }),
      shape(
        'M58 122 Q100 100 142 122 Q150 172 100 174 Q50 172 58 122z',
        { fill: '#7c2430', rim: 'var(--face)' },
        5,
      ),
      shape('M72 158 Q100 134 128 158 Q118 171 100 171 Q82 171 72 158z', solid('#e58a86', '#b4504f')),
      shape('M64 122 Q100 105 136 122 L132 136 Q100 126 68 136z', white('#fff', '#6f8296'), 2),
      line('M82 115 L83 131 M100 112 V129 M118 115 L117 131', '#6f8296', 2),
    ]),
  'dentist-mirror': (kit) =>
    closeUp(
      kit,
      [
        mouthOf(kit),
        dentalMirror({ x: 94, y: 112, turn: 30, size: 1.1 }),
        glovedArm(kit, [150, 270], [160, 250], [172, 192], 'grip', { flip: true, bend: 12 }),
      ],
      'var(--skin)',
    ),
  'count-teeth': (kit) =>
    closeUp(
      kit,
      [
        shape(
          'M-12 52 Q20 16 100 14 Q180 16 212 52 V150 Q180 196 100 196 Q20 196 -12 150z',
          {
            fill: '#7c2430',
            rim: '#b4504f',
          },
          9,
        ),
        patch('M-12 54 Q20 22 100 20 Q180 22 212 54 V70 H-12z', '#e58a86'),
        bigTooth(-34, 48, 104) + bigTooth(184, 48, 104),
        bigTooth(15, 54, 118) + bigTooth(72, 56, 122) + bigTooth(131, 54, 118),
        shape('M4 190 Q10 158 100 156 Q190 158 196 190z', solid('#e58a86', '#b4504f')),
        [42, 100, 158].map((x, i) => numeral(i + 1, { x, y: 78, size: 1.3 }, '#17375c', 6)).join(''),
        glovedArm(kit, [240, 290], [226, 270], [190, 192], 'point', { width: 34, flip: true }),
      ],
      'var(--skin)',
    ),
  'dentist-brush': (kit) =>
    closeUp(
      kit,
      [
        mouthOf(kit),
        place({ x: 78, y: 84, turn: 26 }, (rim) =>
          [
            box(24, -9, 130, 18, 8, METAL, rim),
            shape('M-16 -12 H16 L28 -10 V12 H-12z', METAL, rim),
            shape('M-20 -12 L-16 -40 H16 L20 -12z', solid('#35b38a', '#16664c'), rim),
            line('M-9 -36 L-10 -14 M0 -37 V-14 M9 -36 L10 -14', '#16664c', 3),
          ].join(''),
        ),
        roundArrow(34, 150, 300, { x: 84, y: 62 }, 7),
        glovedArm(kit, [190, 270], [190, 240], [184, 176], 'grip', { flip: true, bend: 4 }),
      ],
      'var(--skin)',
    ),
  'stop-hand-up': (kit) =>
    closeUp(kit, [
      box(20, 40, 108, 100, 30, CHAIR),
      shape('M-4 206 V156 Q-2 132 24 130 H124 Q148 132 150 156 V206z', CHAIR),
      bust(74, 164, 118),
      bib({ x: 74, y: 172, size: 0.8 }),
      headFront(kit, { x: 70, y: 108, r: 42, mouth: 'open', eyes: 'right' }),
      arm([120, 190], [172, 206], [166, 106], { width: 36, hand: 'palm', sleeve: 40 }),
      dentalLamp({ x: 56, y: 22, size: 0.8 }),
    ]),
  'rinse-mouth': (kit) =>
    closeUp(kit, [
      bust(74, 138, 128),
      bib({ x: 74, y: 146, size: 0.9 }),
      headFront(kit, { x: 74, y: 80, r: 48, mouth: 'full', eyes: 'down' }),
      shape('M112 182 H206 V210 H128 Q114 200 112 182z', WHITE),
      shape('M122 185 Q160 178 206 185 V196 Q160 204 130 196z', WATER),
      arm([120, 160], [170, 176], [182, 130], { width: 23, sleeve: 44, hand: 'cuff-thumb', bend: -72 }),
      place(
        { x: 138, y: 106, turn: -16 },
        (rim) =>
          shape('M-29 -34 Q-29 -42 0 -42 Q29 -42 29 -34 L19 38 H-19z', solid('#e3f2fb', '#3a7ca8'), rim) +
          patch('M-24.5 -12 Q0 -4 24.5 -12 L17.6 35.5 H-17.6z', '#5aaee2') +
          line('M-29 -34 Q0 -24 29 -34', '#3a7ca8', rim),
      ),
      handAt([170, 176], [180, 130], 'cuff', 25, false, -72),
    ]),
};
