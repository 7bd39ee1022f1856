import { HAND } from '@/pictograms/kit/hand';
import { type HeadFront, headFront } from '@/pictograms/kit/head-front';
import type { Kit } from '@/pictograms/kit/kit';
import {
  box,
  disc,
  dot,
  line,
  METAL,
  num,
  type Paint,
  type Place,
  patch,
  place,
  shape,
  solid,
  TOP,
  white,
} from '@/pictograms/kit/svg';

const SLATE = 'var(--rim,#55697c)';
export const FACE = 'var(--face)';
const both = (one: (x: number) => string): string => one(-23) + one(23);

/** A head from the front and what lies over its face, measured on a head of radius 60 about the origin. */
export const face = (kit: Kit, head: HeadFront, over = ''): string =>
  headFront(kit, head) +
  place(
    { x: head.x, y: head.y, turn: head.turn ?? 0, size: Math.round((head.r / 60) * 1000) / 1000 },
    () => over,
  );

const WATER = white('#bfe3fa', '#1f6ea8');

/** A drop of tear or sweat about (x, y), 22 tall at size 1. */
export const drop = (x: number, y: number, size = 1, turn = 0): string =>
  place({ x, y, size, turn }, (rim) =>
    shape('M0 -12 Q9 0 9 4 A9 9 0 0 1 -9 4 Q-9 0 0 -12z', WATER, rim * 0.9),
  );

/** Eyes that laugh: the cheeks push them up. */
export const LAUGHING = both((x) => line(`M${x - 11} 4 q11 -14 22 0`, FACE, 5.5));

/** Eyes half shut under heavy lids, for `eyes: 'none'`. */
export const LIDS = both(
  (x) =>
    patch(`M${x - 11} 1 a11 10 0 0 0 22 0z`, '#fff') +
    patch(`M${x - 6.5} 1 a6.5 7.5 0 0 0 13 0z`, '#26303a') +
    line(`M${x - 10} -8 q10 -6 20 0 M${x - 10} 4 a10.5 9 0 0 0 20 0`, 'var(--skin-line)', 2) +
    line(`M${x - 13} 1 H${x + 13}`, FACE, 5),
);

/** Tired shadows under the eyes. */
export const BAGS = both((x) => line(`M${x - 10} 16 q10 6 20 0`, 'var(--skin-line)', 3));

export const flush = (opacity = 0.5, fill = '#e0322a'): string =>
  `<g fill="${fill}" opacity="${opacity}"><ellipse cx="-35" cy="18" rx="13" ry="11"/><ellipse cx="35" cy="18" rx="13" ry="11"/></g>`;

/** A colour that comes over the face, stronger in its middle; eyes and mouth go over it. */
export const tint = (fill: string): string =>
  `<g fill="${fill}" opacity=".26"><ellipse cy="13" rx="47" ry="42"/></g><g fill="${fill}" opacity=".26"><ellipse cy="15" rx="42" ry="35"/></g><g fill="${fill}" opacity=".2"><ellipse cy="17" rx="35" ry="28"/></g>`;

/** Brows that go up at their inner ends, or down, more than the kit's do. */
export const SAD_BROWS = line('M-34 -10 L-11 -22 M34 -10 L11 -22', 'var(--brow)', 5.5);
export const CROSS_BROWS = line('M-37 -24 L-10 -11 M37 -24 L10 -11', 'var(--brow)', 7);

/** Teeth pressed together. */
export const GRIT =
  box(-22, 24, 44, 19, 6, { fill: '#fff', rim: FACE }, 4) +
  line('M-11 26 V41 M0 26 V41 M11 26 V41 M-20 33.5 H20', FACE, 2.2);

/** Shoulders w wide that sink, the neckline at (x, y). */
export const slump = (x: number, y: number, w: number, paint: Paint = TOP): string =>
  shape(
    `M${num(x - w / 2)} 206 Q${num(x - w * 0.46)} ${y + 32} ${num(x - w * 0.16)} ${y} Q${x} ${y + 14} ${num(x + w * 0.16)} ${y} Q${num(x + w * 0.46)} ${y + 32} ${num(x + w / 2)} 206`,
    paint,
  );

/** Shoulders w wide pulled up towards the ears. */
export const hunch = (x: number, y: number, w: number, paint: Paint = TOP): string =>
  shape(
    `M${num(x - w / 2)} 206 Q${num(x - w * 0.52)} ${y - 14} ${num(x - w * 0.28)} ${y - 10} L${num(x - w * 0.16)} ${y - 2} Q${x} ${y + 18} ${num(x + w * 0.16)} ${y - 2} L${num(x + w * 0.28)} ${y - 10} Q${num(x + w * 0.52)} ${y - 14} ${num(x + w / 2)} 206`,
    paint,
  );

/** Shaking: two waves along y about the origin, 56 tall. */
export const shiver = (where: Place, colour = 'var(--rim,#55697c)'): string =>
  place(where, () => line('M-5 -28 q9 7 0 14 t0 14 t0 14 t0 14 M9 -20 q9 7 0 14 t0 14 t0 14', colour, 5));

/** Short rays from r 12 to r 30 about the origin, upwards: something that is felt strongly there. */
export const rays = (where: Place, colour = 'var(--rim,#55697c)', width = 6): string =>
  place(where, () => line('M0 -14 V-32 M-16 -10 L-28 -24 M16 -10 L28 -24', colour, width));

/** A snowflake about the origin, r 20. */
export const flake = (where: Place): string =>
  place(where, () =>
    [0, 60, 120]
      .map(
        (turn) =>
          `<g transform="rotate(${turn})">${line('M0 -20 V20 M-7 -17 L0 -10 L7 -17 M-7 17 L0 10 L7 17', 'var(--rim,#2473b5)', 4.5)}</g>`,
      )
      .join(''),
  );

const GO = solid('#2f8f5b', '#1c5c39');

/** The plus of `more` about the origin, 62 across. */
export const plus = (where: Place): string =>
  place(where, () => line('M0 -28 V28 M-28 0 H28', GO.rim, 23) + line('M0 -28 V28 M-28 0 H28', GO.fill, 18));

/** A loudspeaker from its front about the origin, 70 by 120. */
export const speaker = (where: Place): string =>
  place(where, (rim) =>
    [
      box(-35, -60, 70, 120, 10, solid('#4a5a6c', '#26323f'), rim),
      disc(0, 22, 27, solid('#8c9bab', '#1b232b'), rim * 1.6),
      disc(0, 22, 10, solid('#26323f', '#1b232b'), rim),
      disc(0, -34, 15, solid('#8c9bab', '#1b232b'), rim * 1.6),
      dot(0, -34, 5, '#26323f'),
    ].join(''),
  );

/** A thermometer along +x, its tip at the origin, 84 long, the column risen. */
export const thermometer = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape('M-6 -5 H20 L26 -9 H76 A9 9 0 0 1 76 9 H26 L20 5 H-6z', white('#fff', '#52667a'), rim) +
      box(36, -4.5, 36, 9, 3, solid('#e2483d', '#9c2720'), rim * 0.7),
  );

/** A bucket to be sick into, its edge about the origin, 104 wide, 72 deep. */
export const basin = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape('M-52 0 L-38 66 Q-36 74 -28 74 H28 Q36 74 38 66 L52 0z', solid('#5b8fd6', '#23518f'), rim) +
      `<ellipse rx="52" ry="12" fill="#2f5f9f" stroke="var(--rim,#23518f)" stroke-width="${num(rim * 2)}"/>`,
  );

/** A butterfly about the origin, 44 wide. */
export const butterfly = (where: Place, { fill, rim: edge }: Paint): string =>
  place(
    where,
    (rim) =>
      shape(
        'M0 0 Q-8 -22 -22 -16 Q-24 0 -6 3 Q-20 6 -15 16 Q-4 18 0 4 Q4 18 15 16 Q20 6 6 3 Q24 0 22 -16 Q8 -22 0 0z',
        { fill, rim: edge },
        rim,
      ) + line('M0 -7 V11 M0 -7 L-5 -15 M0 -7 L5 -15', '#26303a', 3),
  );

/** A coil spring standing on the origin, 34 wide, h tall. */
export const spring = (where: Place, h: number): string =>
  place(where, () => {
    const d = `M-15 0 H15 L-15 ${num(-h / 4)} L15 ${num(-h / 2)} L-15 ${num((-h * 3) / 4)} L15 ${-h} H-15`;
    return line(d, METAL.rim, 9) + line(d, '#b9c4d0', 4.5);
  });

/** A hand that asks: palm up and hollow, from the side; measured as the kit's hands, the fingertips at (50, -12). */
export const cupped = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape(
        'M0 9 L8 11 Q26 17 40 9 Q51 2 53 -11 a4.2 4.2 0 0 0 -8.2 -2 Q41 -3 29 -3 Q18 -2 8 -8 L0 -9',
        HAND,
        rim,
      ) +
      shape('M4 -9 Q14 -22 26 -22 a4.2 4.2 0 0 1 1 8.4 Q22 -13 19 -4', HAND, rim) +
      line('M30 4 Q40 1 45 -5', HAND.rim, rim * 0.8),
  );

/** A curl about the origin, r 20: something that turns over inside. */
export const curl = (where: Place, colour = '#fff'): string =>
  place(where, () =>
    line('M2 0 Q10 0 9 -7 Q6 -16 -5 -13 Q-17 -8 -14 5 Q-9 18 6 17 Q24 12 22 -10', colour, 6),
  );

/** An arrow that lies on clothes: it has a light edge. */
const edged = (d: string): string => line(d, 'var(--backing,#fff)', 15) + line(d, SLATE, 8);

/** A tangle of thoughts about the origin, 92 wide. */
export const scribble = (where: Place): string =>
  place(where, () =>
    line(
      'M-40 14 Q-48 -14 -18 -16 Q14 -16 4 8 Q-10 24 -22 6 Q-24 -22 12 -24 Q42 -20 30 6 Q18 20 10 2 Q12 -16 34 -10 Q52 0 38 18',
      'var(--rim,#26303a)',
      5,
    ),
  );

/** The ground of a feeling; on black it steps back. */
export const tone = (colour: string): string => `var(--backing,${colour})`;

/** Heat that leaves a body about the origin, 150 wide, 190 tall. */
export const heat = (where: Place): string =>
  place(
    where,
    () =>
      `<ellipse rx="76" ry="96" fill="#ffc08a"/><ellipse rx="60" ry="84" fill="#ff9152"/><ellipse rx="44" ry="72" fill="#f6693a"/>`,
  );

/** A thought about the origin, 100 by 84, that comes from the lower left. */
export const bubble = (where: Place): string =>
  place(
    where,
    (rim) =>
      disc(-50, 34, 6, white(), rim) +
      `<ellipse rx="52" ry="44" fill="#fff" stroke="#7b8fa3" stroke-width="${num(rim)}"/>`,
  );

/** A bare bulb that glares, about the origin, r 26 with its rays to 48. */
export const bulb = (where: Place): string =>
  place(where, (rim) =>
    [
      line('M0 -60 V-28', 'var(--rim,#35475c)', 5),
      line(
        'M-36 0 H-58 M36 0 H58 M0 36 V58 M-26 26 L-42 42 M26 26 L42 42 M-30 -22 L-46 -32 M30 -22 L46 -32',
        '#e08a00',
        8,
      ),
      disc(0, 2, 26, solid('#ffd93b', '#97690a'), rim),
      box(-12, -34, 24, 16, 4, METAL, rim),
      dot(-8, -2, 7, '#fff'),
    ].join(''),
  );

/** A head that nods: up and down beside it. */
export const nod = (where: Place): string =>
  place(where, () => line('M4 -34 Q-8 0 4 34 M-8 -24 L4 -34 L14 -22 M-8 24 L4 34 L14 22', SLATE, 8));

/** A head that shakes: to and fro under the chin, about the origin, 120 wide. */
export const shake = (where: Place): string =>
  place(where, () => edged('M-58 -6 Q0 34 58 -6 M-44 -14 L-58 -6 L-52 10 M44 -14 L58 -6 L52 10'));

const FAN = solid('#8c6bd1', '#573a96');

/** An open fan, its rivet at the origin, r 62. */
export const fan = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape('M0 8 L-40 -48 Q0 -78 40 -48z', FAN, rim) +
      line('M0 4 L-20 -56 M0 4 V-60 M0 4 L20 -56', '#e4dbf7', 3),
  );
