import { bust, childFront, footFront, torso } from '@/pictograms/kit/body';
import { closeUp } from '@/pictograms/kit/frame';
import { shoe } from '@/pictograms/kit/garments';
import { headBack } from '@/pictograms/kit/head-back';
import { headFront } from '@/pictograms/kit/head-front';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt, leg, limb } from '@/pictograms/kit/limb';
import { arrow } from '@/pictograms/kit/signs';
import {
  BOTTOM,
  disc,
  line,
  patch,
  place,
  seam,
  shape,
  solid,
  TOP,
  WOOD,
  YELLOW,
} from '@/pictograms/kit/svg';
import { drops } from '@/pictograms/kit/water';
import { sun } from './cover-props';
import { cerealBowl, hairbrush, milkCarton, schoolBag, spoon, uncovered } from './home-props';

const COAT = solid('#e5892c', '#8f4c0c');
const LINING = solid('#fbe2c0', '#8f4c0c');

export const morning: Drawings = {
  breakfast: (kit) =>
    closeUp(kit, [
      patch('M0 150 H200 V200 H0z', '#e9cda8'),
      line('M0 150 H200', WOOD.rim, 2.5),
      milkCarton({ x: 40, y: 158, size: 1.2 }),
      cerealBowl({ x: 104, y: 118, size: 1.06 }),
      arm([230, -40], [196, -20], [166, 8], { width: 28, sleeve: 30, hand: 'grip', bend: -34 }),
      spoon({ x: 188, y: 24, turn: 160, flip: true, size: 0.94 }, true),
      handAt([196, -20], [166, 8], 'grip', 28, false, -34),
      drops([[98, 90]], 0.8),
    ]),
  'brush-hair': (kit) => {
    const bare = uncovered(kit);
    const stubble =
      kit.look.hairStyle === 'none'
        ? place({ x: 82, y: 106, size: 0.833 }, () =>
            line(
              'M-46 -34 l-2 -5 M-34 -32 l-2 -6 M-40 -44 l-2 -5 M-22 -36 l-1 -6 M-28 -48 l-2 -6 M-10 -40 l-1 -6 M-14 -53 l-1 -6 M2 -38 v-6 M-2 -52 v-5 M14 -40 l1 -6 M10 -52 l1 -6 M26 -36 l1 -6 M22 -50 l2 -6 M37 -32 l2 -6 M34 -44 l3 -5 M46 -32 l3 -5',
              'var(--hair)',
              3.5,
            ),
          )
        : '';
    return [
      bust(82, 164, 150),
      headFront(bare, { x: 82, y: 106, r: 50 }),
      stubble,
      arm([138, 194], [178, 178], [164, 112], { width: 24, sleeve: 46, hand: 'grip', bend: 32 }),
      hairbrush({ x: 186, y: 92, turn: 206 }),
      handAt([178, 178], [164, 112], 'grip', 24, false, 32),
    ].join('');
  },
  'get-bag': (kit) =>
    closeUp(kit, [
      schoolBag({ x: 92, y: 194, size: 0.9 }),
      arm([210, -60], [170, -26], [108, 24], { width: 34, sleeve: 34, hand: 'grip', bend: -34 }),
      arrow(50, { x: 30, y: 84, turn: -90 }, 9),
    ]),
  'shoes-and-coat': (kit) =>
    [
      place({ x: -34, y: 0 }, () =>
        [
          shape('M90 82 Q62 84 56 104 L46 166 Q74 172 100 168z', LINING),
          limb([60, 102], [50, 126], [48, 154], { width: 20, cloth: COAT, sleeve: 100 }),
          `<ellipse cx="48" cy="154" rx="13" ry="5" fill="${seam(COAT)}"/>`,
          childFront(kit, { left: null, right: null, feet: 'sock', head: { eyes: 'right' } }),
          handAt([160, 104], [172, 98], 'back', 19),
          limb([124, 95], [156, 104], [196, 94], { width: 24, cloth: COAT, sleeve: 100 }),
          line('M188 80 L193 110', seam(COAT), 2.5),
          shape('M108 79 Q128 80 134 92 L136 166 Q120 170 104 168 Q100 120 102 96z', COAT),
          line('M120 134 h12', seam(COAT), 3.5),
          arm([78, 92], [60, 128], [94, 124], { width: 15, hand: 'grip' }),
        ].join(''),
      ),
      shoe({ x: 154, y: 152, size: 0.66 }),
      shoe({ x: 146, y: 179, size: 0.8 }),
    ].join(''),
  'go-out': (kit) =>
    closeUp(kit, [
      patch('M0 172 H200 V200 H0z', '#d8b48c'),
      line('M0 172 H200', WOOD.rim, 2.5),
      shape('M60 172 V8 H182 V172z', { fill: '#c4e6f8', rim: '#6e4527' }, 10),
      patch('M65 128 Q120 112 177 126 V172 H65z', '#7cc48c'),
      patch('M98 172 L112 120 H134 L158 172z', '#f3e3c3'),
      sun({ x: 152, y: 40, size: 0.62 }),
      shape('M58 6 L14 22 V190 L58 176z', WOOD),
      line('M48 22 L24 32 V92 L48 86z M48 104 L24 112 V170 L48 162z', seam(WOOD), 2.5),
      disc(22, 102, 5, YELLOW),
      place({ x: 38, y: 26, size: 0.86 }, () =>
        [
          leg([89, 128], [88, 155], [86, 184], { width: 18, sleeve: 90 }),
          footFront('shoe', { x: 85, y: 184 }),
          leg([111, 128], [114, 148], [114, 166], { width: 17, sleeve: 88 }),
          footFront('shoe', { x: 115, y: 166, size: 0.9 }),
          shape('M74 120 H126 L124 138 Q112 142 100 140 Q88 142 76 138', BOTTOM),
          torso(100, 78, 58, 50, TOP),
          headBack(kit, { x: 100, y: 46, r: 27 }),
          arm([77, 90], [48, 108], [16, 96], { width: 14, hand: 'side' }),
          arm([123, 90], [142, 110], [152, 84], { width: 14, hand: 'palm' }),
        ].join(''),
      ),
    ]),
};
