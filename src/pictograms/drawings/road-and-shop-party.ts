import { bust, seatedSide } from '@/pictograms/kit/body';
import { closeUp } from '@/pictograms/kit/frame';
import { headFront } from '@/pictograms/kit/head-front';
import { headSide } from '@/pictograms/kit/head-side';
import { teddy } from '@/pictograms/kit/home';
import type { Drawings } from '@/pictograms/kit/kit';
import { arm } from '@/pictograms/kit/limb';
import { as } from '@/pictograms/kit/people';
import { question } from '@/pictograms/kit/signs';
import { box, patch, place, RED, shape, solid, YELLOW } from '@/pictograms/kit/svg';
import { balloon } from './calm-breathing-props';
import { cushion, earDefenders, tent } from './calm-props';
import { fork } from './class-props';
import { halves } from './home-more-props';
import { holding, plateSide, tableTop } from './meals-props';
import { birthdayCake, cupcake, present, sandwich, slice, softChair } from './road-and-shop-props';
import { notes } from './school-arrival-props';

export const party: Drawings = {
  'give-present': (kit) =>
    closeUp(kit, [
      bust(26, 120, 92),
      headSide(kit, { x: 34, y: 70, r: 36 }),
      as(
        'friend',
        kit,
        (own) => bust(174, 120, 92, YELLOW) + headSide(own, { x: 166, y: 70, r: 36, flip: true }),
      ),
      as('friend', kit, () =>
        arm([180, 150], [166, 196], [150, 160], {
          width: 22,
          cloth: YELLOW,
          hand: 'side',
          flip: true,
          bend: -50,
        }),
      ),
      present({ x: 100, y: 138, size: 0.92 }),
      arm([20, 150], [26, 200], [52, 166], { width: 22, hand: 'side', bend: 40 }),
    ]),

  'games-or-quiet': (kit) =>
    closeUp(kit, [
      halves(
        kit,
        bust(50, 134, 70, YELLOW) +
          as('friend', kit, (own) => headFront(own, { x: 50, y: 104, r: 27, mouth: 'grin' })) +
          balloon({ x: 26, y: 42, size: 0.8 }) +
          balloon({ x: 68, y: 54, size: 0.6 }),
        tent({ x: 148, y: 152, size: 0.5 }, 'back') +
          cushion({ x: 148, y: 143, size: 0.58 }) +
          tent({ x: 148, y: 152, size: 0.5 }, 'front'),
        ['#ffe9b8', '#cfe3f2'],
      ),
      question({ x: 104, y: 32, size: 0.8 }),
      arm([96, 300], [97, 276], [98, 196], { width: 30, sleeve: 30, hand: 'point' }),
    ]),

  'party-food': (kit) =>
    closeUp(kit, [
      tableTop(130),
      plateSide({ x: 100, y: 162, size: 1.28 }),
      cupcake({ x: 116, y: 164, size: 1.08 }),
      cupcake({ x: 164, y: 160, size: 0.94 }),
      sandwich({ x: 56, y: 128, size: 1.16 }),
      arm([60, -100], [54, -40], [40, 38], { width: 34, sleeve: 34, hand: 'pinch', bend: -6 }),
    ]),

  'birthday-song': (kit) =>
    closeUp(kit, [
      notes({ x: 160, y: 36, size: 0.84 }),
      bust(156, 128, 90, YELLOW),
      as('friend', kit, (own) => headFront(own, { x: 158, y: 100, r: 27, mouth: 'wide' })),
      bust(60, 124, 118),
      headFront(kit, { x: 60, y: 68, r: 40, fixed: true }),
      earDefenders(60, 68, 40),
      birthdayCake({ x: 106, y: 198, size: 0.72 }),
    ]),

  cake: (kit) =>
    closeUp(kit, [
      tableTop(146),
      plateSide({ x: 100, y: 166, size: 1.3 }),
      slice({ x: 86, y: 168, size: 1.24 }),
      holding([270, 110], [240, 102], [180, 74], { width: 32, sleeve: 34, hand: 'grip' }, (at) =>
        place(at, () => fork({ x: -30, y: 0, turn: 90, size: 1.12 })),
      ),
    ]),

  'home-and-quiet': (kit) =>
    closeUp(kit, [
      patch('M0 186 H200 V204 H0z', '#9ccf8a'),
      box(14, 56, 172, 136, 2, solid('#f9ecd0', '#8a6a2c')),
      shape('M-10 64 L100 -10 L210 64z', RED),
      place({ x: 84, y: 142, size: 0.7 }, () =>
        seatedSide(kit, { x: 0, y: 0, head: { eye: 'closed' } }, softChair({ x: 0, y: 0 })),
      ),
      teddy({ x: 112, y: 138, size: 0.56 }),
      place({ x: 84, y: 142, size: 0.7 }, () =>
        arm([0, -46], [6, -14], [24, -22], { width: 15, hand: 'side', bend: -14 }),
      ),
    ]),
};
