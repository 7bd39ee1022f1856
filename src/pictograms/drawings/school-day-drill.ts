import { childFront, standingSide } from '@/pictograms/kit/body';
import { childBack } from '@/pictograms/kit/body-back';
import { closeUp, mirrored } from '@/pictograms/kit/frame';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm } from '@/pictograms/kit/limb';
import { as } from '@/pictograms/kit/people';
import { arrow, soundWaves } from '@/pictograms/kit/signs';
import { box, line, PURPLE, patch, place, solid, YELLOW } from '@/pictograms/kit/svg';
import { door, waitCard } from './bag-and-leaving-props';
import { GRASS, PATH, school } from './school-arrival-props';
import { bell, inLine, STRIDE, SWING, YARD } from './school-day-props';

const EXIT = solid('#1f8a55', '#0f5431');

export const drill: Drawings = {
  'loud-bell': (kit) => {
    const ring = [-36, 0, 36]
      .map((turn) => {
        const a = (turn * Math.PI) / 180;
        return soundWaves({ x: 100 + 58 * Math.cos(a), y: 104 + 58 * Math.sin(a), turn, size: 1.05 }, 2);
      })
      .join('');
    return closeUp(kit, [bell({ x: 100, y: 104, size: 1.06 }), ring + mirrored(100, ring)]);
  },

  'line-up-at-door': (kit) =>
    closeUp(kit, [
      patch('M0 182 H200 V200 H0z', '#d8b48c'),
      door({ x: 160, y: 184, size: 0.78 }),
      box(120, 4, 72, 30, 5, EXIT),
      box(168, 9, 14, 20, 1, { fill: '#fff', rim: '#fff' }) +
        line('M130 19 H156 M147 11 L156 19 L147 27', '#fff', 5),
      inLine(kit, { x: 92, y: 128, size: 0.76 }, YELLOW),
      inLine(kit, { x: 28, y: 124, size: 0.82 }),
    ]),

  'walk-out-line': (kit) =>
    closeUp(kit, [
      patch('M0 178 H200 V200 H0z', GRASS),
      box(-10, -10, 78, 196, 0, solid('#e9b88f', '#8a5631')),
      box(0, 20, 58, 164, 2, solid('#5b4226', '#3b2a17')),
      inLine(kit, { x: 36, y: 130, size: 0.72 }, YELLOW, true),
      inLine(kit, { x: 104, y: 128, size: 0.78 }, undefined, true),
      place({ x: 178, y: 122, size: 0.9 }, () =>
        as('teacher', kit, (own) =>
          standingSide(own, {
            x: 0,
            y: 0,
            top: PURPLE,
            ...STRIDE,
            near: SWING,
          }),
        ),
      ),
    ]),

  'wait-on-spot': (kit) =>
    closeUp(kit, [
      patch('M0 112 H200 V200 H0z', YARD),
      patch('M0 104 H200 V116 H0z', GRASS),
      `<ellipse cx="124" cy="184" rx="68" ry="14" fill="${YELLOW.fill}" stroke="${YELLOW.rim}" stroke-width="2.5"/>`,
      place({ x: 30, y: 6, size: 0.94 }, () => childFront(kit, { head: { mouth: 'calm' } })),
      waitCard({ x: 46, y: 50, size: 1.06 }),
      as('teacher', kit, () =>
        arm([-90, 150], [-70, 138], [-22, 106], { width: 26, cloth: PURPLE, sleeve: 60, hand: 'pinch' }),
      ),
    ]),

  'back-to-school': (kit) =>
    closeUp(kit, [
      patch('M0 122 H200 V200 H0z', GRASS),
      patch('M78 122 H122 L164 204 H36z', PATH),
      school({ x: 100, y: 128, size: 0.8 }),
      place({ x: 96, y: 42, size: 0.8 }, () =>
        as('teacher', kit, (own) =>
          childFront(own, {
            top: PURPLE,
            head: { eyes: 'left' },
            left: { elbow: [50, 84], wrist: [34, 66], hand: 'point' },
          }),
        ),
      ),
      place({ x: -18, y: 68, size: 0.66 }, () => childBack(kit)),
      arrow(42, { x: 98, y: 186, turn: -90 }, 10),
    ]),
};
