import { bust, torsoSide } from '@/pictograms/kit/body';
import { closeUp, mirrored, pair } from '@/pictograms/kit/frame';
import { type HeadFront, headFront } from '@/pictograms/kit/head-front';
import { headSide } from '@/pictograms/kit/head-side';
import type { Drawings, Kit } from '@/pictograms/kit/kit';
import { arm, handAt } from '@/pictograms/kit/limb';
import { airflow, arrow, highlight, toAndFro } from '@/pictograms/kit/signs';
import { BLUE, line, patch, seam, shape, WHITE } from '@/pictograms/kit/svg';
import { bin } from '@/pictograms/kit/toilet';
import { WALL } from './cover-props';
import { noseFront, tissue } from './nose-and-nails-props';

const toned = (kit: Kit, parts: readonly string[]): string => closeUp(kit, parts, WALL);
const LIPS = { fill: '#cf7b6c', rim: '#7c2430' };
const SHUT = line('M82 130 Q100 135 118 130', 'var(--face)', 6);
/** Towards the nose, on whatever is worn. */
const PRESS = 'M10 150 H56 M44 138 L56 150 L44 162';

/** A face that fills the box. */
const face = (kit: Kit, head: Partial<HeadFront>): string =>
  headFront(kit, { x: 100, y: 72, r: 84, mouth: 'none', glasses: false, ...head });

const FINGER =
  arm([-120, 116], [-60, 114], [-4, 108], { width: 30, hand: 'point', sleeve: 0 }) +
  line(PRESS, '#fff', 17) +
  line(PRESS, '#55697c', 8);

/** The nose gives way to the finger: `x` is where it stands. */
const pressed = (kit: Kit, x: number, finger: string): string =>
  closeUp(kit, [bust(100, 196, 190), face(kit, { y: 62 }), SHUT, noseFront({ x, y: 92, size: 1.5 }), finger]);

export const nose: Drawings = {
  'get-tissue': (kit) =>
    toned(kit, [
      shape('M24 116 L44 94 H156 L176 116 V210 H24z', BLUE),
      patch('M26 116 L45 96 H155 L174 116z', '#8fb6ea'),
      `<ellipse cx="100" cy="106" rx="40" ry="8" fill="${seam(BLUE)}"/>`,
      shape('M64 106 Q78 92 72 66 L92 72 L112 44 L124 72 Q128 92 136 106 Q100 118 64 106z', WHITE),
      line('M92 76 Q88 92 94 104 M112 66 Q110 88 116 104', '#b6c4d1', 3),
      line('M24 116 H176', seam(BLUE), 3),
      patch(
        'M70 158 a14 14 0 0 1 14 -14 a16 16 0 0 1 30 2 a12 12 0 0 1 2 24 h-34 a12 12 0 0 1 -12 -12z',
        '#fff',
      ),
      arm([240, -30], [214, -10], [168, 24], { width: 32, hand: 'pinch', sleeve: 26, flip: true }),
      arrow(44, { x: 40, y: 80, turn: -90 }, 9),
    ]),
  'tissue-on-nose': (kit) =>
    toned(kit, [
      bust(100, 164, 150),
      headFront(kit, { x: 100, y: 82, r: 62, mouth: 'none' }),
      shape('M60 84 L80 78 L100 74 L120 78 L140 84 L146 132 L124 142 L100 136 L76 142 L54 132z', WHITE),
      line('M84 94 Q92 110 84 128 M116 94 Q108 110 116 128', '#b6c4d1', 3),
      pair(arm([2, 250], [-2, 200], [32, 154], { width: 28, hand: 'back', sleeve: 30, bend: 10 })),
    ]),
  'mouth-closed': (kit) =>
    closeUp(kit, [
      bust(100, 196, 190),
      face(kit, { y: 62 }),
      noseFront({ x: 100, y: 76, size: 0.8 }),
      highlight('M46 114 a54 27 0 1 1 108 0 a54 27 0 1 1 -108 0z', 0.4),
      shape('M62 114 Q82 104 100 109 Q118 104 138 114 Q120 128 100 128 Q80 128 62 114z', LIPS),
      line('M62 114 Q82 118 100 116 Q118 118 138 114', '#4a1420', 5),
    ]),
  'press-nostril': (kit) => pressed(kit, 104, FINGER),
  'blow-nose': (kit) =>
    toned(kit, [
      torsoSide({ x: 46, y: 226, size: 1.7 }),
      headSide(kit, { x: 66, y: 82, r: 58, eye: 'closed', mouth: 'closed', turn: 8 }),
      arm([48, 164], [102, 226], [130, 168], { width: 27, hand: 'side', sleeve: 40 }),
      tissue({ x: 134, y: 118, turn: 20, size: 1 }),
      handAt([102, 226], [130, 168], 'cuff', 27, true, 8),
      airflow(44, { x: 142, y: 100 }, '#2b7fb8'),
    ]),
  'press-other-nostril': (kit) => pressed(kit, 96, mirrored(100, FINGER)),
  'wipe-nose': (kit) =>
    toned(kit, [
      bust(88, 164, 150),
      headFront(kit, { x: 88, y: 82, r: 62, turn: -6, eyes: 'closed' }),
      tissue({ x: 98, y: 104, turn: -12, size: 0.82 }),
      arm([230, 236], [214, 196], [166, 138], { width: 30, hand: 'side', sleeve: 30, flip: true }),
      toAndFro(46, { x: 170, y: 30, turn: -12 }, 8),
    ]),
  'tissue-in-bin': (kit) =>
    toned(kit, [
      bin({ x: 92, y: 198, size: 1.45 }, 'back'),
      tissue({ x: 92, y: 74, turn: 10, size: 1 }),
      bin({ x: 92, y: 198, size: 1.45 }, 'front'),
      arm([250, -40], [220, -10], [164, 28], { width: 34, hand: 'pinch', sleeve: 26, flip: true }),
      arrow(48, { x: 24, y: 44, turn: 90 }, 9),
    ]),
};
