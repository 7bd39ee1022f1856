import { bust, childFront, footFront, seatedSide, standingSide } from '@/pictograms/kit/body';
import { closeUp } from '@/pictograms/kit/frame';
import { headFront } from '@/pictograms/kit/head-front';
import type { Drawing, Drawings, Kit } from '@/pictograms/kit/kit';
import { arm, handAt, leg } from '@/pictograms/kit/limb';
import { numeral } from '@/pictograms/kit/numerals';
import { as, teacherHead } from '@/pictograms/kit/people';
import { arrow, question } from '@/pictograms/kit/signs';
import {
  box,
  disc,
  dot,
  line,
  METAL,
  PURPLE,
  patch,
  place,
  RED,
  shape,
  solid,
  WHITE,
  WOOD,
  YELLOW,
} from '@/pictograms/kit/svg';
import { waitCard } from './bag-and-leaving-props';
import {
  ASPHALT,
  busFront,
  busSeat,
  busSide,
  busStop,
  DARK,
  inWheelchair,
  PAVEMENT,
  pole,
  rays,
  road,
  SKY,
  WINDOW,
} from './car-and-bus-props';
import { upperFront } from './movement-props';
import { numberCard } from './school-arrival-props';
import { STRIDE, SWING } from './school-day-props';

const INSIDE = solid('#f4e3c3', '#7a4d2b');
const STEP = solid('#8b98a6', '#46525f');

/** Up the ramp, the child always in a wheelchair. */
const ramp: Drawing = (kit) =>
  closeUp(kit, [
    patch('M0 182 H200 V204 H0z', PAVEMENT),
    box(136, -10, 90, 196, 6, RED),
    box(148, 10, 90, 144, 2, INSIDE),
    box(140, 150, 70, 20, 2, STEP),
    shape('M-10 196 L144 150 V162 L34 200z', METAL),
    `<g transform="rotate(-16 76 130)">${place({ x: 68, y: 112, size: 0.84 }, () =>
      standingSide(inWheelchair(kit), {
        x: 0,
        y: 0,
        lean: 10,
        near: { elbow: [-20, -22], wrist: [8, -8], hand: 'grip' },
      }),
    )}</g>`,
    pole('M184 12 V146'),
    arrow(34, { x: 88, y: 36, turn: -16 }, 9),
  ]);

const onWheels = (kit: Kit): boolean => kit.look.mobility === 'wheelchair';

export const bus: Drawings = {
  'bus-stop': (kit) =>
    closeUp(kit, [
      patch('M0 176 H200 V204 H0z', PAVEMENT),
      busStop({ x: 148, y: 186, size: 1.02 }),
      place({ x: 58, y: 121, size: 0.92 }, () => standingSide(kit, { x: 0, y: 0, ...STRIDE, near: SWING })),
    ]),

  'wait-for-bus': (kit) =>
    closeUp(kit, [
      patch('M0 178 H200 V204 H0z', PAVEMENT),
      box(8, 26, 120, 152, 4, WINDOW),
      box(-4, 8, 146, 20, 6, DARK),
      box(122, 26, 8, 156, 2, METAL),
      place({ x: 46, y: 124, size: 0.92 }, () =>
        seatedSide(
          kit,
          {
            x: 0,
            y: 0,
            head: { mouth: 'calm' },
            near: { elbow: [8, -14], wrist: [34, -14], hand: 'side', bend: 10 },
          },
          line('M-22 16 V62 M40 16 V62', METAL.rim, 9) + box(-44, 12, 100, 12, 4, WOOD),
        ),
      ),
      busStop({ x: 172, y: 186, size: 0.56 }),
      waitCard({ x: 164, y: 42, size: 0.9 }),
    ]),

  'our-bus': (kit) =>
    closeUp(kit, [
      patch('M0 150 H200 V204 H0z', ASPHALT),
      busFront({ x: 132, y: 192, size: 1.12 }, numeral(7, { x: 0, y: -136, size: 1 }, '#ffd95e', 7)),
      arm([-30, 260], [-14, 240], [30, 182], { width: 30, sleeve: 40, hand: 'pinch' }),
      numberCard(7, { x: 44, y: 106, size: 1.1 }),
      handAt([-14, 240], [30, 182], 'pinch', 30),
      question({ x: 26, y: 34, size: 0.8 }),
    ]),

  'get-on-bus': (kit) =>
    onWheels(kit)
      ? ramp(kit)
      : closeUp(kit, [
          patch('M0 182 H200 V204 H0z', PAVEMENT),
          box(92, -10, 130, 190, 6, RED),
          box(102, 14, 120, 160, 2, INSIDE),
          box(150, 26, 80, 60, 8, WINDOW),
          bust(184, 94, 74, PURPLE),
          teacherHead(kit, { x: 182, y: 66, r: 20 }),
          patch('M140 120 H210 V210 H140z', STEP.fill),
          shape('M92 182 V160 H124 V136 H156 V112 H210', { fill: STEP.fill, rim: STEP.rim }),
          patch('M93 160 H210 V182 H93z M124 136 H210 V182 H124z', STEP.fill),
          line('M94 160 H122 M126 136 H154 M158 112 H206', YELLOW.fill, 6),
          pole('M126 134 V20'),
          place({ x: 66, y: 122, size: 0.88 }, () =>
            standingSide(kit, {
              x: 0,
              y: 0,
              afoot: true,
              lean: 6,
              knees: [
                [32, 2],
                [6, 28],
              ],
              ankles: [
                [38, 26],
                [-10, 54],
              ],
              near: { elbow: [26, -22], wrist: [47, -38], hand: 'grip' },
            }),
          ),
        ]),

  'show-pass': (kit) =>
    closeUp(kit, [
      pole('M158 -6 V206', 22),
      box(104, 14, 88, 150, 14, DARK),
      box(116, 28, 64, 60, 8, solid('#8fe0b4', '#1f6b42')),
      line('M130 58 L144 72 L168 44', '#14532f', 10),
      line('M138 104 Q128 120 138 136 M152 98 Q136 120 152 142', '#9fd7f4', 6),
      place(
        { x: 92, y: 112, turn: -8 },
        (rim) =>
          box(-46, -30, 92, 60, 8, YELLOW, rim) +
          box(6, -22, 32, 44, 4, WHITE, rim) +
          headFront(kit, { x: 22, y: 1, r: 13, neck: false, fixed: true }) +
          line('M-36 -14 H-6 M-36 2 H-6', '#7a5200', 6),
      ),
      arm([-70, 260], [-44, 226], [6, 178], { width: 34, sleeve: 40, hand: 'pinch' }),
    ]),

  'bus-seat': (kit) =>
    closeUp(kit, [
      box(-10, 14, 220, 84, 12, WINDOW),
      line('M100 16 V96', WINDOW.rim, 6),
      patch('M0 184 H200 V204 H0z', '#a9bccb'),
      busSeat({ x: 176, y: 122, size: 0.9 }),
      place({ x: 66, y: 118, size: 0.94 }, () =>
        seatedSide(
          kit,
          {
            x: 0,
            y: 0,
            near: { elbow: [10, -14], wrist: [36, -16], hand: 'side', bend: 10 },
          },
          busSeat({ x: 0, y: 0 }),
        ),
      ),
      pole('M186 -6 V60'),
    ]),

  'ride-bus': (kit) =>
    closeUp(kit, [
      patch('M0 0 H200 V146 H0z', SKY),
      patch('M0 100 Q50 76 100 100 T200 100 V146 H0z', '#9ccf8a'),
      road(146),
      busSide(
        { x: 100, y: 184, size: 1.03 },
        as('grown-up', kit, (own) => headFront(own, { x: -66, y: -80, r: 15, fixed: true, neck: false })) +
          headFront(kit, { x: -25, y: -80, r: 15, fixed: true, neck: false }),
      ),
    ]),

  'press-bell': (kit) =>
    closeUp(kit, [
      pole('M86 -6 V206', 26),
      box(38, 42, 96, 104, 20, DARK),
      disc(86, 94, 36, RED, 4),
      dot(86, 94, 26, '#f2685c'),
      rays(86, 88, 60),
      arm([270, 230], [246, 216], [168, 146], { width: 38, sleeve: 30, hand: 'point', flip: true }),
    ]),

  'get-off-bus': (kit) =>
    closeUp(kit, [
      patch('M0 0 H200 V170 H0z', RED.fill),
      patch('M0 168 H200 V204 H0z', PAVEMENT),
      box(-14, 24, 52, 70, 8, WINDOW),
      box(162, 24, 52, 70, 8, WINDOW),
      box(44, 8, 112, 152, 4, INSIDE),
      shape('M44 8 L66 16 V166 L44 160z M156 8 L134 16 V166 L156 160z', WINDOW),
      box(44, 156, 112, 16, 2, STEP),
      line('M48 160 H152', YELLOW.fill, 5),
      pole('M153 44 V150', 9),
      ...(onWheels(kit)
        ? [
            shape('M50 164 H150 L172 204 H28z', METAL),
            place({ x: 20, y: 8, size: 0.8 }, () => childFront(kit)),
          ]
        : [
            leg([90, 126], [90, 142], [89, 154], { width: 18, sleeve: 90 }),
            footFront('shoe', { x: 88, y: 150 }),
            leg([112, 126], [116, 154], [114, 184], { width: 18, sleeve: 90 }),
            footFront('shoe', { x: 115, y: 184 }),
            upperFront(
              kit,
              { x: 100, y: 124 },
              { elbow: [-38, -14], wrist: [-34, 4], hand: 'hang', flip: true },
              { elbow: [28, -14], wrist: [36, -28], hand: 'grip', bend: 45 },
              { eyes: 'open' },
            ),
          ]),
    ]),

  'bus-ramp': ramp,
};
