import { bust } from '@/pictograms/kit/body';
import { closeUp, mirrored } from '@/pictograms/kit/frame';
import { headFront } from '@/pictograms/kit/head-front';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm, handAt, limb } from '@/pictograms/kit/limb';
import { arrow, roundArrow } from '@/pictograms/kit/signs';
import {
  box,
  disc,
  line,
  type Place,
  type Point,
  patch,
  place,
  shape,
  WHITE,
  WOOD,
} from '@/pictograms/kit/svg';
import { pencil } from './class-props';
import { thumbUp } from './movement-props';
import { cutter, DESK, half, onPaper, pot, ringsAt, snips } from './school-skills-props';

const ARM = { width: 32, sleeve: 34 } as const;
const CUT = '#55697c';
const GLOW = { fill: '#ffd23f', rim: '#c97800' };
const DASHES = ' stroke-dasharray="9 12"/>';
const dashed = (d: string, width = 5): string => line(d, '#35475c', width).replace('/>', DASHES);

/** Scissors with paper between their blades, and the hand that works them. */
const cutting = (where: Place, open: number, paper: string): string =>
  place(where, () => half('low', open)) +
  paper +
  place(where, () => half('high', open)) +
  cutter(where, open);

/** A left hand that keeps hold of closed blades. */
const blades = (): string => arm([-90, 140], [-80, 134], [-30, 108], { ...ARM, hand: 'grip', bend: 24 });

export const cut: Drawings = {
  'scissors-thumb': (kit) => {
    const at = { x: 62, y: 92, size: 1.12 };
    const [[x, y]] = ringsAt(4);
    return closeUp(
      kit,
      [place(at, () => disc(x, y, 29, GLOW, 4)), snips(at, 4), blades(), cutter(at, 4, true)],
      DESK,
    );
  },
  'scissors-fingers': (kit) => {
    const at = { x: 80, y: 86, size: 1.06 };
    const [, [x, y]] = ringsAt(4);
    return closeUp(
      kit,
      [
        place(
          at,
          () =>
            `<ellipse cx="${x}" cy="${y}" rx="41" ry="33" fill="${GLOW.fill}" stroke="${GLOW.rim}" stroke-width="4"/>`,
        ),
        snips(at, 4),
        cutter(at, 4),
      ],
      DESK,
    );
  },
  'thumbs-up-cut': (kit) => {
    const fist = thumbUp({ x: 42, y: 146, size: 1.2 });
    const forearm = arm([58, 100], [32, 160], [44, 148], { width: 22, hand: 'hang', sleeve: 52 });
    return closeUp(kit, [
      bust(100, 74, 108),
      headFront(kit, { x: 100, y: 42, r: 31, eyes: 'down' }),
      patch('M0 186 H200 V204 H0z', '#e9cda8') + line('M0 186 H200', WOOD.rim, 2.5),
      forearm + mirrored(100, forearm),
      box(106, 92, 52, 84, 2, WHITE),
      snips({ x: 92, y: 138, turn: 156, size: 0.82 }, 14),
      fist + mirrored(100, fist),
    ]);
  },
  'scissors-open': (kit) =>
    closeUp(
      kit,
      [
        cutting({ x: 88, y: 92, size: 1.06 }, 22, shape('M-4 24 H42 V176 H-4z', WHITE)),
        onPaper(roundArrow(84, 202, 232, { x: 92, y: 92 }, 9)),
        onPaper(roundArrow(84, 158, 128, { x: 92, y: 92 }, 9)),
      ],
      DESK,
    ),
  'scissors-snip': (kit) =>
    closeUp(
      kit,
      [
        cutting(
          { x: 84, y: 92, size: 1.06 },
          2,
          shape('M-4 24 H92 L104 70 L24 91 L104 114 L92 176 H-4z', WHITE),
        ),
        line('M26 66 L16 48 M46 60 V40 M66 66 L76 48', CUT, 8),
      ],
      DESK,
    ),
  'cut-along-line': (kit) =>
    closeUp(
      kit,
      [
        cutting(
          { x: 124, y: 92, size: 0.9 },
          12,
          shape('M6 16 H138 L154 62 L80 90 L154 118 L138 176 H6z', WHITE) + dashed('M12 92 H78', 7),
        ),
        arm([-70, 250], [-50, 226], [4, 166], { ...ARM, width: 28, hand: 'pinch' }),
      ],
      DESK,
    ),
  'turn-paper': (kit) =>
    closeUp(
      kit,
      [
        cutting(
          { x: 130, y: 106, size: 0.8 },
          11,
          place(
            { x: 74, y: 112, turn: -16 },
            () => box(-52, -52, 104, 104, 3, WHITE) + dashed('M38 -8 A38 38 0 1 0 8 38', 6),
          ),
        ),
        roundArrow(80, 306, 222, { x: 78, y: 108 }, 9),
        arm([-50, 270], [-36, 246], [26, 174], { ...ARM, hand: 'back' }),
      ],
      DESK,
    ),
  'scissors-away': (kit) => {
    const elbow: Point = [230, 76];
    const wrist: Point = [134, 90];
    return closeUp(
      kit,
      [
        pot({ x: 90, y: 200 }, 'back'),
        pencil({ x: 64, y: 170, turn: -106, size: 0.86 }),
        limb([280, 66], elbow, wrist, ARM),
        snips({ x: 92, y: 88, turn: -90, size: 0.98 }, 2),
        handAt(elbow, wrist, 'grip', 32, true),
        pot({ x: 90, y: 200 }, 'front'),
        arrow(44, { x: 30, y: 34, turn: 90 }, 9),
      ],
      DESK,
    );
  },
};
