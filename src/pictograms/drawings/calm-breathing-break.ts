import { bust, standingSide } from '@/pictograms/kit/body';
import { closeUp, mirrored } from '@/pictograms/kit/frame';
import { headFront } from '@/pictograms/kit/head-front';
import { headSide } from '@/pictograms/kit/head-side';
import { ball, book, teddy } from '@/pictograms/kit/home';
import type { Drawings, Kit } from '@/pictograms/kit/kit';
import { arm, limb } from '@/pictograms/kit/limb';
import { as } from '@/pictograms/kit/people';
import { arrow, highlight, tick } from '@/pictograms/kit/signs';
import { BLUE, box, GREEN, line, place, RED, shape, solid, WHITE } from '@/pictograms/kit/svg';
import {
  beanBagSeat,
  breather,
  card,
  huggedSelf,
  pause,
  slot,
  tile,
  timer,
  trampoline,
} from './calm-breathing-props';
import { popper, stopHand } from './calm-props';
import { house, star, toyCar } from './class-props';
import { ground, moverSide } from './movement-props';

const OLD = solid('#cfd9e2', '#7b8fa3');
const NEW = { fill: '#fff', rim: '#d98200' };

/** A picture in its place on the plan, the card's middle at y. */
const planCard = (y: number, picture: string): string =>
  place({ x: 52, y }, (rim) => box(-35, -28, 70, 56, 8, WHITE, rim) + picture);

/** A break and the way back, waiting, and a plan that changes. */
export const breaks: Drawings = {
  'break-place': (kit) =>
    closeUp(kit, [
      ground(176),
      pause({ x: 154, y: 46 }),
      beanBagSeat({ x: 142, y: 188, size: 0.98 }),
      place({ x: 50, y: 126, size: 0.92 }, () =>
        standingSide(kit, {
          x: 0,
          y: 0,
          knees: [
            [18, 26],
            [-6, 30],
          ],
          ankles: [
            [18, 56],
            [-30, 48],
          ],
          near: { elbow: [-8, -10], wrist: [20, -4], hand: 'hang' },
        }),
      ),
    ]),
  'disc-full': (kit) =>
    closeUp(kit, [
      timer(1, { x: 92, y: 114, size: 0.94 }),
      arm([230, -50], [216, -34], [146, 8], { width: 28, hand: 'point', sleeve: 30, flip: true, bend: -14 }),
    ]),
  'disc-half': (kit) =>
    closeUp(kit, [
      timer(0.5, { x: 122, y: 88, size: 0.94 }),
      bust(30, 196, 110),
      headSide(kit, { x: 40, y: 148, r: 42, turn: -14, mouth: 'calm' }),
    ]),
  'disc-empty': (kit) =>
    closeUp(kit, [timer(0, { x: 96, y: 104, size: 1.04 }), tick({ x: 162, y: 160, size: 1.2 })]),
  'do-my-break': (kit) =>
    closeUp(kit, [
      ground(180),
      trampoline({ x: 66, y: 160 }),
      moverSide(
        kit,
        { x: 62, y: 96, size: 0.66 },
        {
          lean: 4,
          head: { mouth: 'open' },
          nearLeg: { knee: [26, 22], ankle: [-8, 42], turn: 42 },
          farLeg: { knee: [36, 18], ankle: [6, 40], turn: 42 },
          near: { elbow: [-34, -76], wrist: [-36, -106], hand: 'palm' },
          far: { elbow: [42, -70], wrist: [54, -104], hand: 'palm' },
        },
      ),
      popper({ x: 154, y: 50, size: 0.95 }),
      book({ x: 156, y: 134, size: 0.84 }),
    ]),
  'back-to-step': (kit) =>
    closeUp(kit, [
      place({ x: 50, y: 48, size: 0.74 }, () => card({ x: 0, y: 0 }, OLD, tick({ x: 0, y: 0, size: 1.1 }))),
      place({ x: 50, y: 146, size: 0.84 }, () => card({ x: 0, y: 0 }, NEW, star(34, { x: 0, y: 2 }), 2.4)),
      pause({ x: 150, y: 46, size: 1.05 }),
      shape('M138 88 H166 Q168 164 126 164 V186 L94 150 L126 116 V138 Q138 138 138 88z', BLUE),
    ]),
  'hold-my-toy': (kit) => {
    const half = arm([40, 132], [-6, 190], [46, 186], { width: 24, sleeve: 50, hand: 'back', bend: -4 });
    return closeUp(kit, [
      bust(100, 98, 140),
      headFront(kit, { x: 100, y: 48, r: 38, eyes: 'down', mouth: 'smile' }),
      teddy({ x: 100, y: 214, size: 1.4 }),
      half + mirrored(100, half),
    ]);
  },
  'my-turn': (kit) => {
    const other = as(
      'friend',
      kit,
      (own) =>
        bust(22, 136, 84, GREEN) + headFront(own, { x: 22, y: 104, r: 30, eyes: 'right', mouth: 'calm' }),
    );
    return closeUp(kit, [
      other + mirrored(100, other),
      highlight('M30 96 a70 70 0 1 1 140 0 V210 H30z', 1),
      bust(100, 136, 120),
      headFront(kit, { x: 100, y: 82, r: 44, mouth: 'grin' }),
      arm([148, 170], [170, 210], [118, 176], { width: 24, sleeve: 42, hand: 'back', flip: true }),
    ]);
  },
  'old-plan': (kit) =>
    closeUp(kit, [
      slot(118, 82),
      place({ x: 92, y: 104, turn: -12, size: 1.2 }, () =>
        card(
          { x: 0, y: 0 },
          OLD,
          ball({ x: 0, y: 0, size: 1.2 }) +
            line('M-34 -40 L34 40 M34 -40 L-34 40', RED.rim, 14) +
            line('M-34 -40 L34 40 M34 -40 L-34 40', RED.fill, 9),
        ),
      ),
      arm([-50, 250], [-20, 220], [24, 186], { width: 30, hand: 'pinch', sleeve: 30 }),
    ]),
  'new-plan': (kit) =>
    closeUp(kit, [
      box(10, 6, 84, 188, 12, solid('#b9cbdb', '#5f7488')),
      planCard(30, house({ x: 0, y: 22, size: 0.34 })),
      `<rect x="17" y="72" width="70" height="56" rx="8" fill="var(--backing,#fff)" stroke="#5f7488" stroke-width="3" stroke-dasharray="8 6"/>`,
      planCard(170, toyCar({ x: 0, y: 14, size: 0.5 })),
      place({ x: 138, y: 162, turn: 14, size: 0.5 }, () =>
        card(
          { x: 0, y: 0 },
          OLD,
          ball({ x: 0, y: 0, size: 1.2 }) +
            line('M-34 -40 L34 40 M34 -40 L-34 40', RED.rim, 18) +
            line('M-34 -40 L34 40 M34 -40 L-34 40', RED.fill, 12),
        ),
      ),
      place({ x: 128, y: 70, turn: -6 }, () => box(-37, -30, 74, 60, 8, NEW, 6) + star(24, { x: 0, y: 2 })),
      arm([270, 110], [240, 96], [192, 72], { width: 28, hand: 'pinch', sleeve: 30, flip: true }),
      arrow(46, { x: 158, y: 22, turn: 180 }, 10),
    ]),
  'same-plan': (kit) =>
    closeUp(kit, [
      place({ x: 54, y: 70, size: 0.92 }, () =>
        card({ x: 0, y: 0 }, WHITE, house({ x: 0, y: 50, size: 0.72 })),
      ),
      place({ x: 146, y: 70, size: 0.92 }, () =>
        card({ x: 0, y: 0 }, WHITE, toyCar({ x: 0, y: 26, size: 0.96 })),
      ),
      tick({ x: 54, y: 156, size: 1.3 }),
      tick({ x: 146, y: 156, size: 1.3 }),
    ]),
  'help-hug-breathe': (kit) =>
    closeUp(kit, [
      tile(kit, 'help', { x: 52, y: 52 }, [askingHelp(kit)]),
      tile(kit, 'hug', { x: 148, y: 52 }, [huggedSelf(kit)]),
      tile(kit, 'breathe', { x: 52, y: 148 }, [breather(kit, true, 'closed')]),
      arm([250, 260], [228, 240], [158, 158], { width: 30, hand: 'point', sleeve: 30, flip: true }),
    ]),
};

/** A child who raises a hand for help. */
function askingHelp(kit: Kit): string {
  return [
    bust(72, 140, 130),
    headFront(kit, { x: 72, y: 84, r: 48, mouth: 'calm', eyes: 'right' }),
    limb([158, 280], [158, 240], [156, 156], { width: 50, sleeve: 70 }),
    stopHand({ x: 156, y: 160, size: 0.86 }),
  ].join('');
}
