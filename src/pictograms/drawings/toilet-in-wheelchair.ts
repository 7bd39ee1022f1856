/** Clothes down and up for a wheelchair user, who does it in the chair: what `toilet.ts` draws on foot. */
import { childFront, footSide, torsoSide } from '@/pictograms/kit/body';
import { closeUp, pair } from '@/pictograms/kit/frame';
import { headSide } from '@/pictograms/kit/head-side';
import type { Drawing, Kit } from '@/pictograms/kit/kit';
import { arm, handAt, leg } from '@/pictograms/kit/limb';
import { wheelchairSide } from '@/pictograms/kit/mobility';
import { arrow } from '@/pictograms/kit/signs';
import { BOTTOM, line, type Point, place, SKIN, seam, shape, TOP, YELLOW } from '@/pictograms/kit/svg';

export const pantsDownInWheelchair: Drawing = (kit) => {
  const elbow: Point = [24, -10];
  const wrist: Point = [44, 6];
  return closeUp(kit, [
    place({ x: 66, y: 121, size: 0.96 }, () =>
      [
        wheelchairSide('back'),
        leg([6, -2], [56, -6], [60, 42], { width: 24, sleeve: 0 }),
        footSide('shoe', { x: 60, y: 44 }),
        leg([0, 0], [48, 0], [48, 44], { width: 24, sleeve: 0 }),
        footSide('shoe', { x: 48, y: 46 }),
        torsoSide({ x: 0, y: 0, turn: 24 }, TOP),
        shape('M32 8 Q52 16 76 4 Q80 12 76 22 Q54 34 34 24 Q28 16 32 8z', YELLOW),
        line('M35 13 Q54 21 75 10', '#fff', 4),
        shape('M32 32 Q54 24 76 30 Q84 38 76 48 Q54 54 34 48 Q26 40 32 32z', BOTTOM),
        line('M38 40 Q56 34 72 39', seam(BOTTOM), 3),
        wheelchairSide('front'),
        headSide(kit, { x: 42, y: -74, r: 28, turn: 24, eye: 'down' }),
        arm([20, -40], elbow, wrist, { width: 17, hand: 'cuff-thumb', flip: true }),
      ].join(''),
    ),
    arrow(50, { x: 168, y: 112, turn: 90 }, 9),
  ]);
};

const TROUSERS =
  shape(
    'M62 136 Q100 154 138 136 L131 158 Q126 168 114 168 Q102 166 100 158 Q98 166 86 168 Q74 168 69 158z',
    BOTTOM,
  ) + line('M65 144 Q100 161 135 144', seam(BOTTOM), 3);
const SKIRT =
  shape('M62 136 Q100 154 138 136 L146 168 Q122 180 100 178 Q78 180 54 168z', BOTTOM) +
  line('M57 160 Q78 172 100 170 Q122 172 143 160', '#fff', 4) +
  line('M82 150 L76 170 M100 154 V174 M118 150 L124 170', seam(BOTTOM), 3);

export const clothesUpInWheelchair: Drawing = (kit) => garmentUp(kit, TROUSERS);
export const skirtUpInWheelchair: Drawing = (kit) => garmentUp(kit, SKIRT);

function garmentUp(kit: Kit, garment: string): string {
  const elbow: Point = [46, 112];
  const wrist: Point = [66, 130];
  return closeUp(kit, [
    childFront(kit, { left: null, right: null, head: { eyes: 'down' } }),
    shape('M74 118 H126 L128 140 H72z', SKIN),
    shape('M73 112 H127 L128 126 Q112 130 106 140 H94 Q88 130 72 126z', YELLOW),
    shape('M73 100 V116 Q100 122 127 116 V100', TOP),
    pair(arm([77, 90], elbow, wrist, { width: 15, hand: 'cuff-thumb', flip: true })),
    garment,
    pair(handAt(elbow, wrist, 'cuff', 15, true)),
    pair(arrow(64, { x: 20, y: 178, turn: -90 }, 9)),
  ]);
}
