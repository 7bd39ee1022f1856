import { tap } from '@/pictograms/kit/bathroom';
import { bust } from '@/pictograms/kit/body';
import { closeUp, pair } from '@/pictograms/kit/frame';
import { BARE, headFront } from '@/pictograms/kit/head-front';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm } from '@/pictograms/kit/limb';
import { highlight, toAndFro } from '@/pictograms/kit/signs';
import { line, METAL, patch, shape } from '@/pictograms/kit/svg';
import { drops, stream, WATER } from '@/pictograms/kit/water';
import { CLOTH, CLOTH_FOLD, crumpledCloth } from './face-and-hair-props';

const SLEEVE = { width: 28, sleeve: 40 } as const;

export const faceSteps: Drawings = {
  'get-face-cloth': (kit) =>
    closeUp(kit, [
      line('M92 36 Q88 12 100 12 Q112 12 108 36', CLOTH_FOLD, 6),
      shape('M28 40 Q100 56 172 40 Q162 100 168 168 Q100 180 32 168 Q38 100 28 40z', CLOTH),
      line('M36 146 Q100 160 164 146 M35 157 Q100 171 165 157', '#fff', 5),
      line('M62 50 Q68 96 64 144 M138 50 Q132 96 136 144 M100 54 V148', CLOTH_FOLD, 3),
      line('M36 78 Q100 92 164 78 M37 112 Q100 126 163 112', CLOTH_FOLD, 3),
      pair(arm([-50, 190], [-40, 140], [2, 66], { ...SLEEVE, hand: 'pinch' })),
    ]),

  'squeeze-cloth': (kit) =>
    closeUp(kit, [
      patch('M0 178 H200 V200 H0z', WATER.fill),
      tap({ x: 104, y: 40, size: 0.74 }),
      stream(104, 42, 84, 14),
      shape(
        'M22 100 Q6 84 14 72 Q26 74 44 88 L156 88 Q174 74 186 72 Q194 84 178 100 Q196 116 186 130 Q172 128 156 114 L44 114 Q28 128 14 130 Q6 116 22 100z',
        CLOTH,
      ),
      line('M74 90 L88 112 M92 90 L106 112 M110 90 L124 112', CLOTH_FOLD, 5),
      arm([-30, 230], [-14, 190], [32, 128], { ...SLEEVE, hand: 'grip', bend: 26 }),
      arm([230, 230], [214, 190], [168, 128], { ...SLEEVE, hand: 'grip', flip: true, bend: -26 }),
      drops(
        [
          [84, 134],
          [116, 140],
          [100, 160],
        ],
        1.3,
      ),
    ]),

  'wipe-cheeks': (kit) =>
    closeUp(kit, [
      bust(100, 166, 150),
      headFront(kit, { x: 94, y: 96, r: 70, ...BARE }),
      highlight('M34 120 a20 18 0 1 1 40 0 a20 18 0 1 1 -40 0z', 0.35),
      crumpledCloth({ x: 140, y: 120, size: 1.05 }),
      arm([240, 240], [216, 214], [184, 150], { ...SLEEVE, hand: 'back' }),
    ]),

  'wipe-mouth-chin': (kit) =>
    closeUp(kit, [
      bust(100, 170, 150),
      headFront(kit, { x: 100, y: 84, r: 70, mouth: 'none', ...BARE }),
      crumpledCloth({ x: 100, y: 128, size: 1.25 }),
      arm([200, 250], [176, 226], [128, 160], { ...SLEEVE, hand: 'back', flip: true, bend: -14 }),
      toAndFro(52, { x: 34, y: 172 }, 9),
    ]),

  'wipe-eyes': (kit) =>
    closeUp(kit, [
      bust(100, 176, 150),
      headFront(kit, { x: 92, y: 104, r: 72, eyes: 'closed', mouth: 'calm', brows: 'up', ...BARE }),
      crumpledCloth({ x: 122, y: 102, size: 1.1 }),
      arm([260, 210], [240, 180], [176, 122], { ...SLEEVE, hand: 'back' }),
    ]),

  'hang-cloth': (kit) =>
    closeUp(kit, [
      shape('M38 8 H122 Q130 8 130 18 Q130 28 122 28 H38 Q30 28 30 18 Q30 8 38 8z', METAL),
      line('M80 22 V40 Q80 54 96 48', METAL.rim, 11),
      line('M80 22 V40 Q80 54 96 48', METAL.fill, 6),
      line('M74 76 Q64 46 84 44 Q98 48 88 76', CLOTH_FOLD, 6),
      shape('M24 84 Q56 72 80 66 Q106 72 138 84 Q134 140 142 184 Q80 198 18 184 Q28 140 24 84z', CLOTH),
      line('M22 166 Q80 180 138 166 M21 176 Q80 190 139 176', '#fff', 5),
      line('M62 84 Q54 120 58 152 M100 84 Q108 120 102 152', CLOTH_FOLD, 4),
      arm([240, 110], [220, 110], [146, 82], { ...SLEEVE, hand: 'pinch', flip: true }),
    ]),
};
