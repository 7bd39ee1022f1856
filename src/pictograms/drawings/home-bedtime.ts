import { tap } from '@/pictograms/kit/bathroom';
import { bust, torso, torsoSide } from '@/pictograms/kit/body';
import { closeUp, mirrored } from '@/pictograms/kit/frame';
import { PYJAMAS } from '@/pictograms/kit/garments';
import { headBack } from '@/pictograms/kit/head-back';
import { BARE, headFront } from '@/pictograms/kit/head-front';
import { headSide } from '@/pictograms/kit/head-side';
import { book, lamp, teddy } from '@/pictograms/kit/home';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt } from '@/pictograms/kit/limb';
import { as } from '@/pictograms/kit/people';
import { BLUE, box, clip, disc, dot, line, patch, RED, SKIN, shape, solid, WOOD } from '@/pictograms/kit/svg';
import { bubbles, foam, stream, WATER } from '@/pictograms/kit/water';
import { moon } from './cover-props';
import { closedBook, duck, foamBank, sofa, star, tablet, tubFront, tumbler } from './home-props';

const SHIRT = solid('#7a6f9b', '#463d63');

const CRACKER = solid('#f0c27a', '#8f5f1d');
const STRIPE = '#e9eefc';
const SPONGE = solid('#ffce4a', '#a87400');
const COLLAR = solid('#e6ecfd', '#4557a3');
const HUG_SIDE = 'M26 2 H118 V198 H26 A24 24 0 0 1 2 174 V26 A24 24 0 0 1 26 2z';
const WAVE_SIDE = 'M124 2 H174 A24 24 0 0 1 198 26 V174 A24 24 0 0 1 174 198 H124z';

export const bedtime: Drawings = {
  'screens-off': (kit) =>
    closeUp(kit, [
      tablet({ x: 70, y: 100, size: 1.1 }),
      arm([260, 30], [240, 50], [203, 55], { width: 32, sleeve: 20, hand: 'point', flip: true, bend: 4 }),
    ]),
  drink: (kit) =>
    closeUp(kit, [
      torsoSide({ x: 50, y: 214, size: 1.6 }),
      headSide(kit, { x: 62, y: 76, r: 44, turn: -10, mouth: 'open', eye: 'closed' }),
      arm([46, 158], [100, 204], [136, 134], { width: 25, sleeve: 50, hand: 'side' }),
      tumbler({ x: 162, y: 76, turn: 158, flip: true, size: 0.94 }),
      handAt([100, 204], [136, 134], 'grip', 25, false, -4),
      box(112, 180, 100, 30, 4, WOOD),
      shape('M126 168 H196 Q192 182 178 182 H144 Q130 182 126 168z', BLUE),
      disc(150, 160, 15, CRACKER),
      disc(174, 162, 15, CRACKER),
      [
        [146, 156],
        [154, 162],
        [170, 158],
        [178, 166],
      ]
        .map(([x = 0, y = 0]) => dot(x, y, 2, CRACKER.rim))
        .join(''),
      shape('M126 168 H196 Q192 182 178 182 H144 Q130 182 126 168z', BLUE),
    ]),
  bath: (kit) =>
    [
      mirrored(100, tap({ x: 44, y: 76, size: 0.62 })),
      stream(156, 78, 112, 12),
      patch('M14 104 H186 V122 H14z', WATER.fill),
      headFront(kit, { x: 80, y: 58, r: 31, mouth: 'grin', ...BARE }),
      shape('M42 116 Q46 96 68 90 Q80 96 92 90 Q114 96 118 116', SKIN),
      arm([52, 112], [24, 124], [22, 80], { width: 16, sleeve: 0, hand: 'palm', flip: true, bend: -14 }),
      arm([110, 112], [138, 114], [134, 84], { width: 16, sleeve: 0, hand: 'hang' }),
      box(106, 44, 44, 30, 10, SPONGE),
      handAt([138, 114], [134, 84], 'grip', 16, false, 10),
      foamBank(10, 100, 124, 26),
      duck({ x: 162, y: 108 }),
      foam({ x: 26, y: 98, size: 0.9 }),
      foam({ x: 124, y: 104, size: 0.9 }),
      tubFront({ x: 100, y: 118 }),
      bubbles([
        [40, 30, 8],
        [134, 14, 9],
      ]),
    ].join(''),
  pyjamas: (kit) => {
    const sleeve = { width: 17, loose: 9, cloth: PYJAMAS, sleeve: 80, hand: 'pinch' } as const;
    return closeUp(kit, [
      shape('M56 152 H144 L156 206 H106 L100 184 L94 206 H44z', PYJAMAS),
      torso(100, 84, 94, 78, PYJAMAS),
      headFront(kit, { x: 100, y: 50, r: 30, eyes: 'down', glasses: false }),
      line(
        'M62 106 V156 M77 122 V161 M92 128 V162 M108 128 V162 M123 122 V161 M138 106 V156 M56 202 L61 170 M74 204 L79 172 M90 180 L92 172 M144 202 L139 170 M126 204 L121 172 M110 180 L108 172',
        STRIPE,
        7,
      ),
      shape('M80 82 L100 104 L86 116 L66 90z M120 82 L100 104 L114 116 L134 90z', COLLAR),
      dot(100, 138, 5, '#fff3b8') + dot(100, 154, 5, '#fff3b8'),
      arm([63, 102], [14, 150], [66, 130], { ...sleeve, flip: true, bend: 4 }),
      arm([137, 102], [186, 150], [136, 126], { ...sleeve, bend: 4 }),
      dot(100, 116, 5, '#fff3b8'),
      moon({ x: 172, y: 34, size: 0.7 }),
    ]);
  },
  'choose-book': (kit) =>
    closeUp(kit, [
      closedBook(
        { x: 52, y: 76, turn: -5, size: 1 },
        BLUE,
        shape('M-22 4 Q-6 -18 14 0 L26 -12 V14 L14 4 Q-6 24 -22 4z', solid('#ffb02e', '#8a5200')),
      ),
      closedBook({ x: 148, y: 72, turn: 5, size: 1.1 }, RED, star(2, -8, 26, '#ffe27a')),
      arm([120, 240], [128, 220], [140, 172], { width: 32, sleeve: 24, hand: 'point' }),
    ]),
  story: (kit) =>
    closeUp(
      kit,
      [
        sofa({ x: 100, y: 68 }),
        as(
          'grown-up',
          kit,
          (own) => bust(134, 104, 112, SHIRT) + headFront(own, { x: 134, y: 54, r: 36, eyes: 'down' }),
        ),
        bust(62, 142, 92),
        headFront(kit, { x: 62, y: 98, r: 31, eyes: 'down' }),
        book({ x: 100, y: 166, size: 1.2 }),
        arm([24, 180], [20, 210], [48, 186], { width: 18, hand: 'cuff' }),
        as('grown-up', kit, () =>
          arm([180, 150], [196, 204], [154, 182], { width: 22, cloth: SHIRT, hand: 'cuff', flip: true }),
        ),
      ],
      'var(--backing,#fbeedb)',
    ),
  'lights-low': (kit) =>
    closeUp(
      kit,
      [
        dot(92, 74, 66, '#4d5373'),
        lamp({ x: 92, y: 190, size: 1.5 }, false),
        shape('M44 124 L65 55 H119 L140 124z', solid('#ffd77e', '#7d560b')),
        teddy({ x: 36, y: 194, size: 0.98 }),
        line('M124 124 V150', '#c9d2de', 4),
        disc(124, 156, 9, RED),
        arm([250, 200], [240, 176], [188, 158], { width: 32, sleeve: 26, hand: 'pinch', bend: -10 }),
        line('M170 62 V98 M157 86 L170 99 L183 86', '#dbe3ec', 9),
      ],
      '#2b3350',
    ),
  'hug-or-wave': (kit) =>
    [
      patch(HUG_SIDE, 'var(--backing,#fdeed6)'),
      patch(WAVE_SIDE, 'var(--backing,#d6e7f5)'),
      clip(
        kit.id('hug'),
        HUG_SIDE,
        [
          bust(38, 124, 88),
          headFront(kit, { x: 38, y: 92, r: 32, turn: -8, eyes: 'closed' }),
          as(
            'grown-up',
            kit,
            (own) => bust(84, 96, 96, SHIRT) + headBack(own, { x: 92, y: 56, r: 30, turn: 8 }),
          ),
          arm([16, 170], [18, 156], [58, 128], { width: 22, sleeve: 30, hand: 'back', flip: true }),
          arm([20, 214], [22, 196], [58, 178], { width: 22, sleeve: 30, hand: 'back', flip: true }),
        ].join(''),
      ),
      clip(
        kit.id('wave'),
        WAVE_SIDE,
        arm([150, 270], [166, 220], [167, 140], { width: 31, sleeve: 54, hand: 'palm', handSize: 1.04 }),
      ),
      line('M132 46 Q138 28 152 20 M196 50 Q192 30 182 22', 'var(--rim,#55697c)', 7),
    ].join(''),
};
