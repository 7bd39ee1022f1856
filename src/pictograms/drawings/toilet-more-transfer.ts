import { footFront, sittingSide, torso } from '@/pictograms/kit/body';
import { closeUp, mirrored } from '@/pictograms/kit/frame';
import { headFront } from '@/pictograms/kit/head-front';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt, leg } from '@/pictograms/kit/limb';
import { wheelchairSide } from '@/pictograms/kit/mobility';
import { roundArrow } from '@/pictograms/kit/signs';
import { BOTTOM, box, disc, line, METAL, num, place, RED, shape, solid } from '@/pictograms/kit/svg';
import { toiletFront, toiletSide } from '@/pictograms/kit/toilet';
import { floor, onWall } from './cover-props';
import { grabRail } from './toilet-more-props';

const FRAMED = (d: string): string => line(d, 'var(--rim,#3a4754)', 15) + line(d, '#4a5a6c', 10);

/** As the kit's wheelchair. */
const SEAT = solid('#3a7fd0', '#1f4a80');
/** Where the wheelchair waits. */
const CHAIR = { x: 46, y: 124, size: 0.9 };
const BESIDE = { x: 46, y: 125, size: 0.9 };

export const transfers: Drawings = {
  'transfer-to-toilet': (kit) =>
    onWall(kit, [
      floor(180),
      toiletFront({ x: 50, y: 134, size: 0.92 }),
      grabRail(80, { x: 22, y: 44, turn: 90 }),
      mirrored(100, wheelchairSide('back', BESIDE) + wheelchairSide('front', BESIDE)),
      leg([88, 140], [80, 152], [76, 180], { width: 19, sleeve: 86 }),
      leg([110, 140], [110, 152], [108, 180], { width: 19, sleeve: 86 }),
      footFront('shoe', { x: 75, y: 180 }),
      footFront('shoe', { x: 107, y: 180 }),
      place({ x: 102, y: 128, turn: -13 }, () => torso(0, -56, 56, 60)),
      shape('M76 116 Q94 116 96 132 Q98 156 84 160 Q68 160 70 140 Q70 122 76 116z', BOTTOM),
      shape('M126 118 Q130 132 126 142 Q122 160 108 160 Q94 156 98 136 Q98 122 108 114z', BOTTOM),
      place({ x: 102, y: 128, turn: -13 }, () =>
        headFront(kit, { x: 0, y: -84, r: 26, turn: 6, eyes: 'left' }),
      ),
      arm([68, 86], [62, 104], [41, 90], { width: 15, hand: 'grip' }),
      arm([116, 78], [146, 88], [152, 114], { width: 15, hand: 'side' }),
      roundArrow(52, -16, -84, { x: 134, y: 82 }, 9),
    ]),
  'transfer-to-chair': (kit) =>
    onWall(kit, [
      floor(182),
      mirrored(100, toiletSide({ x: 14, y: 136, size: 0.8 })),
      grabRail(76, { x: 139, y: 26, turn: 90 }),
      wheelchairSide('back', CHAIR),
      place({ x: 62, y: 106, size: 0.9 }, () =>
        sittingSide(kit, {
          x: 0,
          y: 0,
          lean: 24,
          knees: [
            [44, 16],
            [52, 12],
          ],
          ankles: [
            [36, 73],
            [48, 71],
          ],
          far: { elbow: [44, -34], wrist: [66, -40], hand: 'grip', bend: 8 },
          near: { elbow: [4, -24], wrist: [12, -6], hand: 'hang' },
        }),
      ),
      wheelchairSide('front', CHAIR),
      roundArrow(36, 262, 172, { x: 52, y: 62 }, 9),
    ]),
  'brakes-on': (kit) => {
    const elbow = [80, 4] as const;
    const wrist = [130, 40] as const;
    const spokes = Array.from({ length: 6 }, (_, i) => {
      const a = (i * Math.PI) / 6;
      const [c, s] = [68 * Math.cos(a), 68 * Math.sin(a)];
      return `M${num(64 - c)} ${num(142 - s)} L${num(64 + c)} ${num(142 + s)}`;
    }).join(' ');
    return closeUp(kit, [
      FRAMED('M-10 88 H152 Q166 88 168 104 L174 210'),
      box(-10, 56, 150, 28, 10, SEAT),
      line(spokes, '#7a8897', 3),
      `<circle cx="64" cy="142" r="86" fill="none" stroke="var(--rim,#1b232b)" stroke-width="21"/>`,
      `<circle cx="64" cy="142" r="86" fill="none" stroke="#3a4550" stroke-width="16"/>`,
      `<circle cx="64" cy="142" r="68" fill="none" stroke="${METAL.rim}" stroke-width="9"/>`,
      `<circle cx="64" cy="142" r="68" fill="none" stroke="#c3ccd6" stroke-width="5"/>`,
      disc(64, 142, 15, METAL),
      arm([0, -70], elbow, wrist, { width: 30, hand: 'side', sleeve: 40 }),
      line('M140 112 L156 96 L172 18', RED.rim, 16),
      line('M140 112 L156 96 L172 18', RED.fill, 11),
      disc(156, 96, 9, METAL),
      handAt(elbow, wrist, 'grip', 30),
      roundArrow(40, -48, 30, { x: 152, y: 108 }, 9),
    ]);
  },
};
