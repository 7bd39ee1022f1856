import { bust, childFront, footFront, standingSide, torso } from '@/pictograms/kit/body';
import { closeUp } from '@/pictograms/kit/frame';
import { GROWN_UP_TOP, grownUpStandingSide } from '@/pictograms/kit/grown-up';
import { headFront } from '@/pictograms/kit/head-front';
import { headSide } from '@/pictograms/kit/head-side';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, leg } from '@/pictograms/kit/limb';
import { as } from '@/pictograms/kit/people';
import { question, soundWaves } from '@/pictograms/kit/signs';
import {
  box,
  dot,
  line,
  METAL,
  type Place,
  patch,
  place,
  RED,
  seam,
  shape,
  solid,
  WHITE,
  WOOD,
} from '@/pictograms/kit/svg';
import { floor, onWall } from './cover-props';
import { COAT, chestPiece, SHIRT, stethoscopeSign, tube } from './dentist-and-doctor-props';
import { STRIDE, SWING } from './school-day-props';
import { onTheWay, pinnedUp, staff } from './swim-and-haircut-props';

const DARK = solid('#3b4856', '#161d25');

/** A speech bubble about the origin, 72 by 48, its tail at (-24, 40). */
const talk = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape(
        'M-24 -24 H24 Q36 -24 36 -12 V8 Q36 20 24 20 H-8 L-24 38 L-22 20 Q-36 20 -36 8 V-12 Q-36 -24 -24 -24z',
        WHITE,
        rim,
      ) + [-17, 0, 17].map((x) => dot(x, -2, 5.5, '#35475c')).join(''),
  );

/** Where it may hurt: head, tummy, knee. */
const HURTS = [
  [58, 26],
  [78, 112],
  [90, 162],
] as const;

/** A sore place about the origin, 60 across. */
const sore = (where: Place): string =>
  place(where, (rim) =>
    shape(
      'M0 -28 L5 -14 L19 -21 L14 -7 L29 -4 L16 4 L25 15 L10 13 L10 28 L0 17 L-10 28 L-10 13 L-25 15 L-16 4 L-29 -4 L-14 -7 L-19 -21 L-5 -14z',
      { fill: '#e2483d', rim: '#fff' },
      rim * 1.4,
    ),
  );

export const doctor: Drawings = {
  'doctor-building': (kit) => onTheWay(kit, solid('#9fb6dd', '#3f5a8c'), stethoscopeSign),
  'reception-desk': (kit) =>
    onWall(kit, [
      floor(186),
      staff('hairdresser', kit, (own) =>
        [bust(160, 88, 84, SHIRT), headSide(own, { x: 160, y: 52, r: 29, flip: true, mouth: 'smile' })].join(
          '',
        ),
      ),
      place({ x: 28, y: 142, size: 0.62 }, () =>
        standingSide(kit, { x: 0, y: 0, near: { elbow: [-6, -16], wrist: [4, 6], hand: 'hang' } }),
      ),
      place({ x: 68, y: 116, size: 0.94 }, () =>
        grownUpStandingSide(kit, {
          x: 0,
          y: 0,
          head: { mouth: 'open' },
          near: { elbow: [20, -22], wrist: [46, -16], hand: 'side' },
        }),
      ),
      box(104, 116, 110, 100, 4, WOOD),
      box(96, 106, 120, 14, 5, WOOD),
      soundWaves({ x: 98, y: 48, size: 0.8 }, 2),
      box(178, 70, 8, 36, 3, DARK),
      box(168, 64, 40, 30, 3, DARK),
    ]),
  'go-in-door': (kit) =>
    onWall(kit, [
      floor(182),
      box(92, 4, 96, 190, 4, solid('#8a5a3a', '#53331e')),
      patch('M102 14 H178 V182 H102z', '#f4ecd6'),
      patch('M102 172 H178 V194 H102z', '#d8c49a'),
      place({ x: 65, y: 24, size: 0.78 }, () =>
        staff('doctor', kit, (own) =>
          [
            leg([89, 128], [88, 155], [87, 184], { width: 18, sleeve: 95, cloth: DARK }),
            leg([111, 128], [112, 155], [113, 184], { width: 18, sleeve: 95, cloth: DARK }),
            footFront('shoe', { x: 86, y: 184 }) + footFront('shoe', { x: 114, y: 184 }),
            torso(100, 78, 62, 78, COAT),
            shape('M90 80 L100 104 L110 80 Q100 86 90 80z', SHIRT),
            line('M100 104 V156', seam(COAT), 2.5),
            arm([76, 92], [54, 116], [56, 82], { width: 14, cloth: COAT, hand: 'palm', flip: true }),
            arm([124, 92], [140, 116], [136, 134], { width: 14, cloth: COAT, hand: 'hang' }),
            headFront(own, { x: 100, y: 46, r: 29, eyes: 'left', mouth: 'grin' }),
            tube('M86 80 Q88 104 92 116 M114 80 Q114 104 112 118', 3) + dot(92, 120, 6, '#5d6d80'),
          ].join(''),
        ),
      ),
      shape('M188 4 L212 -8 V206 L188 194z', WOOD),
      place({ x: 46, y: 126, size: 0.8 }, () => standingSide(kit, { x: 0, y: 0, ...STRIDE, near: SWING })),
    ]),
  'what-hurts': (kit) =>
    closeUp(kit, [
      place({ x: -24, y: 0 }, () =>
        childFront(kit, {
          head: { mouth: 'sad', brows: 'worried', eyes: 'right' },
          right: { elbow: [148, 112], wrist: [130, 134], hand: 'point', flip: true },
        }),
      ),
      HURTS.map(([x, y]) => sore({ x, y, size: 0.56 })).join(''),
      question({ x: 160, y: 74, size: 1.7 }),
    ]),
  stethoscope: (kit) =>
    closeUp(kit, [
      bust(66, 118, 136),
      headFront(kit, { x: 64, y: 66, r: 42, mouth: 'calm', eyes: 'right' }),
      staff('doctor', kit, (own) =>
        [
          shape('M128 206 Q128 130 160 118 Q186 112 210 118 V206z', COAT),
          headSide(own, { x: 172, y: 72, r: 40, flip: true, mouth: 'calm', eye: 'down' }),
        ].join(''),
      ),
      tube('M176 78 Q150 122 130 124 Q120 150 92 150'),
      chestPiece({ x: 80, y: 152, size: 1.1 }),
      staff('doctor', kit, () =>
        arm([186, 156], [168, 206], [118, 168], {
          width: 24,
          sleeve: 52,
          cloth: COAT,
          hand: 'pinch',
          flip: true,
        }),
      ),
    ]),
  'ear-light': (kit) =>
    closeUp(kit, [
      bust(70, 182, 140),
      headSide(pinnedUp(kit), { x: 66, y: 104, r: 66, flip: true, scarf: false, hearing: false }),
      patch('M74 113 L118 88 V138z', '#ffe45e'),
      place({ x: 112, y: 113 }, (rim) =>
        [
          shape('M-14 -6 L14 -16 V16 L-14 6z', DARK, rim),
          box(12, -24, 36, 46, 10, METAL, rim),
          shape('M18 20 H44 L50 100 H22z', DARK, rim),
          dot(30, -2, 9, '#ffe45e'),
        ].join(''),
      ),
      staff('doctor', kit, () =>
        arm([270, 200], [256, 196], [184, 176], {
          width: 30,
          sleeve: 34,
          cloth: COAT,
          hand: 'grip',
          flip: true,
        }),
      ),
    ]),
  'scales-height': (kit) =>
    onWall(kit, [
      floor(180),
      box(150, 2, 22, 176, 3, solid('#f6e7b0', '#8d7a2a')),
      line(
        'M152 40 H164 M152 60 H159 M152 80 H164 M152 100 H159 M152 120 H164 M152 140 H159 M152 160 H164',
        '#6b5a12',
        3.5,
      ),
      box(36, 174, 136, 18, 6, METAL),
      place({ x: -1, y: 6, size: 0.86 }, () =>
        childFront(kit, { afoot: true, feet: 'sock', head: { fixed: true } }),
      ),
      box(46, 8, 120, 11, 4, RED),
      place(
        { x: 146, y: 182 },
        () =>
          box(-18, -30, 60, 34, 6, DARK) +
          box(-11, -24, 46, 21, 3, solid('#d6f0c8', '#4d7a3a')) +
          line('M-2 -8 A14 14 0 0 1 26 -8 M12 -8 L20 -17', '#1d3b14', 4),
      ),
    ]),
  'grown-ups-talk': (kit) =>
    closeUp(kit, [
      as('grown-up', kit, (own) =>
        [bust(34, 130, 110, GROWN_UP_TOP), headSide(own, { x: 42, y: 88, r: 39, mouth: 'open' })].join(''),
      ),
      staff('doctor', kit, (own) =>
        [bust(168, 130, 110, COAT), headSide(own, { x: 158, y: 88, r: 39, flip: true, mouth: 'open' })].join(
          '',
        ),
      ),
      talk({ x: 74, y: 26, size: 0.86 }),
      place({ x: 138, y: 26, size: 0.86 }, () => `<g transform="scale(-1 1)">${talk({ x: 0, y: 0 })}</g>`),
      bust(100, 186, 74),
      headFront(kit, { x: 100, y: 158, r: 28, mouth: 'calm', fixed: true }),
    ]),
};
