import { BATH_CAP, HAIR_FRONT } from './hair-front';
import { ear, NECK, type Worn } from './head-front';
import type { Kit } from './kit';
import { HAIR, line, place, SCARF, SKIN, seam, shape } from './svg';

export type HeadBack = Worn & {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly turn?: number;
};

const strands = (d: string): string => line(d, 'var(--hair-line)', 3);
const SHORT =
  'M-61 0 Q-72 -72 0 -70 Q72 -72 61 0 Q60 30 44 46 L32 40 L22 54 L8 44 L-6 55 L-20 43 L-34 53 Q-60 34 -61 0z';

function hairBack(style: Kit['look']['hairStyle'], rim: number): string {
  if (style === 'none') return '';
  if (style === 'afro')
    return (
      HAIR_FRONT.afro.back(rim) +
      strands(
        'M-40 -50 a10 10 0 0 1 14 -8 M0 -60 a10 10 0 0 1 16 0 M-30 -10 a10 10 0 0 1 15 -6 M20 -16 a10 10 0 0 1 16 2',
      )
    );
  if (style === 'long')
    return (
      shape(
        'M-62 -8 Q-70 -71 0 -71 Q70 -71 62 -8 Q64 50 76 88 Q40 102 0 96 Q-40 102 -76 88 Q-64 50 -62 -8z',
        HAIR,
        rim,
      ) + strands('M0 -66 V-20 M-30 -20 Q-34 40 -40 78 M30 -20 Q34 40 40 78')
    );
  if (style === 'braids')
    return (
      HAIR_FRONT.braids.back(rim) +
      shape('M-61 4 Q-72 -70 0 -69 Q72 -70 61 4 Q52 46 0 48 Q-52 46 -61 4z', HAIR, rim) +
      line('M0 -67 V46', 'var(--skin-shade)', 3)
    );
  if (style === 'curly')
    return (
      shape(SHORT, HAIR, rim) +
      HAIR_FRONT.curly.front(rim) +
      strands('M-30 6 a9 9 0 0 1 14 -6 M8 2 a9 9 0 0 1 15 -4 M-8 28 a9 9 0 0 1 14 -4')
    );
  return (
    shape(SHORT, HAIR, rim) +
    strands('M-4 -46 q14 -4 12 8 q-4 10 -18 6 M-40 0 Q-36 20 -28 30 M40 0 Q36 20 28 30')
  );
}

/** A head from behind, for a turned back. Draw the torso first. */
export function headBack({ look }: Kit, { x, y, r, turn = 0, scarf = true, cap = false }: HeadBack): string {
  const covered = look.headscarf || cap;
  const veiled = look.headscarf && scarf;
  return place({ x, y, turn, size: Math.round((r / 60) * 1000) / 1000 }, (rim) => {
    const paint = look.headscarf ? SCARF : BATH_CAP;
    if (veiled)
      return (
        shape('M-66 4 Q-74 -74 0 -75 Q74 -74 66 4 Q70 50 84 86 Q0 112 -84 86 Q-70 50 -66 4z', paint, rim) +
        line('M-30 30 Q0 50 34 28 M-40 60 Q0 78 40 58', 'var(--scarf-shade)', 4)
      );
    return (
      shape('M-18 44 V76 Q0 88 18 76 V44', NECK, rim) +
      ear(-59, rim) +
      ear(59, rim) +
      shape('M0 -60 A60 60 0 0 1 60 0 Q58 60 0 60 Q-58 60 -60 0 A60 60 0 0 1 0 -60z', SKIN, rim) +
      (covered
        ? shape('M-64 8 Q-80 -84 0 -88 Q80 -84 64 8 Q0 40 -64 8z', paint, rim) +
          line('M-36 -4 Q-42 -50 -26 -70 M0 6 V-76 M36 -4 Q42 -50 26 -70', seam(paint), 3)
        : hairBack(look.hairStyle, rim))
    );
  });
}
