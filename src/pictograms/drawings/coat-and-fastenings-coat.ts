import { torso } from '@/pictograms/kit/body';
import { closeUp, pair } from '@/pictograms/kit/frame';
import { headBack } from '@/pictograms/kit/head-back';
import { headFront } from '@/pictograms/kit/head-front';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt, limb } from '@/pictograms/kit/limb';
import { arrow } from '@/pictograms/kit/signs';
import { BOTTOM, box, clip, line, METAL, type Point, shape, TOP, WHITE } from '@/pictograms/kit/svg';
import {
  arrowOnCloth,
  COAT,
  COAT_SEAM,
  coatFront,
  HOLE,
  LINING,
  mitten,
  slider,
  TAPE,
  zipSide,
} from './coat-and-fastenings-props';

const SLEEVE = { width: 24, loose: 10, cloth: COAT, sleeve: 80 } as const;
const HIPS = shape('M54 160 Q100 170 146 160 L150 206 H50', BOTTOM);
/** The shirt round shoulders at (64, 106) and (136, 106). */
const SHIRT = shape(
  'M80 86 Q60 88 56 106 L56 172 Q100 180 144 172 L144 106 Q140 88 120 86 Q100 102 80 86z',
  TOP,
);
/** The hood that lies on the back, behind the head. */
const HOOD_DOWN = shape('M58 92 Q60 66 100 66 Q140 66 142 92z', COAT);

export const coatSteps: Drawings = {
  'get-coat': (kit) => {
    const elbow: Point = [222, 120];
    const wrist: Point = [164, 72];
    return closeUp(kit, [
      box(2, 10, 84, 20, 6, METAL),
      line('M42 22 V42 Q42 56 58 50', METAL.rim, 13),
      line('M42 22 V42 Q42 56 58 50', METAL.fill, 8),
      coatFront({ x: 110, y: 62, turn: 10, size: 0.94 }),
      arm([262, 190], elbow, wrist, { width: 28, sleeve: 34, hand: 'grip', bend: -14 }),
      arrow(58, { x: 104, y: 24 }, 11),
    ]);
  },

  'coat-collar': (kit) => {
    const elbow: Point = [-10, 150];
    const wrist: Point = [24, 70];
    return closeUp(kit, [
      pair(shape('M58 34 Q22 44 14 90 L4 206 H60 L66 60z', COAT)),
      shape('M60 34 Q40 44 38 70 L30 206 H170 L162 70 Q160 44 140 34 Q100 52 60 34z', LINING),
      line('M100 62 V206 M76 150 V206 M124 150 V206', '#e3b885', 3),
      pair(
        [
          shape('M52 70 Q88 74 80 116 Q74 144 50 140', HOLE),
          shape('M34 58 Q62 72 60 110 Q56 150 50 206 H-10 L16 84z', COAT),
          zipSide('M37 64 Q59 80 57 112 Q53 150 47 206', 10),
        ].join(''),
      ),
      box(88, 62, 24, 14, 3, WHITE),
      shape('M56 32 Q100 52 144 32 L146 18 Q100 34 54 18z', COAT),
      line('M86 44 Q100 66 114 44', COAT_SEAM, 5),
      pair(arm([-50, 220], elbow, wrist, { width: 26, sleeve: 40, hand: 'grip', bend: 6 })),
    ]);
  },

  'coat-arm-one': (kit) =>
    closeUp(kit, [
      shape('M74 92 Q50 96 44 120 L30 192 Q50 204 92 196z', LINING),
      limb([44, 130], [22, 150], [24, 184], { width: 26, loose: 8, cloth: COAT, sleeve: 100 }),
      `<ellipse cx="24" cy="184" rx="17" ry="6" fill="${HOLE.fill}"/>`,
      `<g transform="translate(-14 0)">${HIPS}${SHIRT}${headFront(kit, { x: 100, y: 50, r: 34, eyes: 'right' })}</g>`,
      handAt([150, 112], [162, 102], 'back', 24),
      limb([120, 108], [150, 118], [182, 94], { ...SLEEVE, sleeve: 100 }),
      line('M170 82 L182 112', COAT_SEAM, 2.5),
      shape('M104 86 Q126 86 132 104 L136 188 Q116 194 98 190 Q94 130 98 100z', COAT),
      zipSide('M100 94 Q94 130 99 189', 9),
      arm([52, 108], [30, 134], [66, 138], { width: 20, hand: 'grip' }),
    ]),

  'coat-reach-back': (kit) =>
    closeUp(kit, [
      HIPS,
      torso(100, 84, 92, 92),
      arm([140, 106], [166, 140], [158, 172], { ...SLEEVE, hand: 'hang', sleeve: 90 }),
      limb([84, 146], [62, 170], [56, 206], { width: 26, loose: 8, cloth: COAT, sleeve: 100 }),
      shape('M122 82 Q146 84 148 108 L150 190 Q110 202 74 190 Q62 150 76 122 Q96 96 122 82z', COAT),
      shape('M122 82 Q94 96 73 124 L81 131 Q104 106 130 90z', LINING),
      `<ellipse cx="86" cy="146" rx="17" ry="25" transform="rotate(14 86 146)" fill="${HOLE.fill}" stroke="${LINING.fill}" stroke-width="5"/>`,
      headBack(kit, { x: 100, y: 46, r: 34 }),
      arm([62, 106], [4, 134], [34, 156], { width: 22, sleeve: 36, hand: 'side', bend: -26 }),
    ]),

  'coat-arm-two': (kit) =>
    closeUp(kit, [
      `<g transform="translate(14 24) scale(.86)">${[
        HOOD_DOWN,
        HIPS,
        SHIRT,
        handAt([50, 120], [26, 118], 'back', 24, true),
        limb([66, 108], [48, 124], [14, 118], { ...SLEEVE, sleeve: 100 }),
        line('M23 102 V136', COAT_SEAM, 2.5),
        arm([134, 108], [156, 122], [186, 116], { ...SLEEVE, hand: 'back', bend: -4 }),
        pair(shape('M82 84 Q62 86 56 104 L50 192 Q66 198 84 194 Q88 130 82 84z', COAT)),
        pair(zipSide('M82 90 Q88 130 84 193', 9)),
        headFront(kit, { x: 100, y: 48, r: 34, eyes: 'left' }),
      ].join('')}</g>`,
      arrow(40, { x: 56, y: 164, turn: 180 }, 10),
    ]),

  'coat-pull-front': (kit) => {
    const elbow: Point = [8, 150];
    const wrist: Point = [46, 118];
    return closeUp(kit, [
      shape('M60 50 H140 V206 H60z', TOP),
      headFront(kit, { x: 100, y: 6, r: 44, eyes: 'down' }),
      pair(
        [
          shape('M76 50 Q40 54 28 76 L22 206 H92 L86 110 Q84 70 76 50z', COAT),
          zipSide('M78 56 Q86 76 88 110 L92 204', 10),
          arm([34, 84], elbow, wrist, { ...SLEEVE, width: 26, hand: 'grip' }),
          arrowOnCloth(30, { x: 42, y: 176 }),
        ].join(''),
      ),
    ]);
  },

  'coat-close': (kit) => {
    const elbow: Point = [6, 176];
    const wrist: Point = [58, 182];
    return closeUp(kit, [
      HOOD_DOWN,
      SHIRT,
      shape(
        'M76 84 Q50 88 46 110 L42 206 H158 L154 110 Q150 88 124 84 Q114 120 100 148 Q86 120 76 84z',
        COAT,
      ),
      line('M100 150 V206', TAPE, 12),
      line('M100 150 V206', '#e6edf3', 3),
      zipSide('M77 88 Q86 120 99 146', 9),
      zipSide('M123 88 Q114 120 101 146', 9),
      headFront(kit, { x: 100, y: 46, r: 34, eyes: 'down' }),
      arm([56, 112], elbow, wrist, { ...SLEEVE, hand: 'grip', bend: -10 }),
      slider({ x: 100, y: 146 }, -50),
      arm([146, 112], [196, 156], [152, 172], { ...SLEEVE, hand: 'pinch', flip: true, bend: 24 }),
    ]);
  },

  'hood-and-gloves': (kit) => {
    const elbow: Point = [4, 178];
    const opening = 'M100 38 Q148 38 148 90 Q146 134 100 138 Q54 134 52 90 Q52 38 100 38z';
    return closeUp(kit, [
      shape('M36 206 Q36 150 78 140 H122 Q164 150 164 206z', COAT),
      shape('M100 8 Q28 10 28 90 Q30 150 84 158 H116 Q170 150 172 90 Q172 10 100 8z', COAT),
      line(opening, COAT_SEAM, 18) + line(opening, LINING.fill, 13),
      clip(kit.id('hood'), opening, headFront(kit, { x: 100, y: 88, r: 44, neck: false })),
      line('M100 158 V206', TAPE, 10),
      line('M100 158 V206', WHITE.fill, 3),
      pair(limb([58, 172], elbow, [22, 120], { ...SLEEVE, width: 26, sleeve: 100 })),
      pair(mitten({ x: 24, y: 116, turn: -66, flip: false })),
    ]);
  },
};
