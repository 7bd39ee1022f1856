import {
  box,
  disc,
  dot,
  GREEN,
  line,
  METAL,
  type Place,
  patch,
  place,
  RED,
  seam,
  shape,
  solid,
  WHITE,
  WOOD,
  YELLOW,
} from '@/pictograms/kit/svg';
import { DARK, WINDOW } from './car-and-bus-props';
import { apple } from './home-more-props';
import { milkCarton } from './home-props';

const CRUST = solid('#d08c45', '#7a4815');
export const CRUMB = solid('#f8e2bd', '#a9713a');
export const SHELF = solid('#c3ced8', '#66788a');
export const SHOP_FLOOR = 'var(--backing,#d9d3c6)';
export const BAG = solid('#3ba56b', '#1f6b42');
export const SPONGE_CAKE = solid('#f3c98c', '#8f5a1a');
export const ICING = solid('#f080ab', '#962e5a');
const RIBBON = solid('#f6c945', '#8a6500');

/** A loaf of bread standing on the origin, 104 wide, 66 tall, its cut end on the left. */
export const loaf = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape('M-30 0 H46 Q52 0 52 -6 V-34 Q60 -62 30 -64 H-26z', CRUST, rim) +
      line('M6 -58 L12 -42 M26 -58 L32 -42', seam(CRUST), 5) +
      shape(
        'M-46 0 Q-52 0 -51 -6 V-30 Q-62 -36 -54 -52 Q-46 -66 -28 -65 Q-10 -66 -2 -52 Q4 -36 -6 -30 V-6 Q-6 0 -12 0z',
        CRUST,
        rim,
      ) +
      patch(
        'M-43 -6 V-34 Q-53 -40 -47 -49 Q-40 -58 -28 -58 Q-16 -58 -10 -49 Q-4 -40 -14 -34 V-6z',
        CRUMB.fill,
      ),
  );

/**
 * A trolley from its side, facing right, its wheels on the origin, 146 wide, 128 tall; the handle's
 * grip at (-72, -118).
 */
export const trolley = (where: Place, load = ''): string =>
  place(where, (rim) =>
    [
      line('M-44 -26 H50 M-52 -104 L-38 -26', METAL.rim, 7),
      load,
      shape('M-54 -94 H74 L60 -36 H-42z', { fill: '#ffffff66', rim: METAL.rim }, rim * 1.8),
      line(
        'M-50 -75 H69 M-46 -55 H64 M-28 -93 L-22 -37 M-2 -93 L0 -37 M24 -93 L20 -37 M50 -93 L42 -37',
        METAL.rim,
        3.5,
      ),
      line('M-52 -94 Q-56 -116 -70 -118', METAL.rim, 7),
      line('M-62 -118 H-84', RED.rim, 13) + line('M-62 -118 H-84', RED.fill, 8),
      disc(-36, -11, 11, DARK, rim) + dot(-36, -11, 4, '#b6c1cc'),
      disc(44, -11, 11, DARK, rim) + dot(44, -11, 4, '#b6c1cc'),
    ].join(''),
  );

/** A paper with pictures of milk, bread and an apple about the origin, 92 wide, 132 tall. */
export const list = (where: Place): string =>
  place(where, (rim) =>
    [
      box(-46, -66, 92, 132, 6, WHITE, rim),
      [-44, 0, 44].map((y) => box(18, y - 11, 22, 22, 4, WHITE, rim)).join(''),
      milkCarton({ x: -16, y: -25, size: 0.34 }),
      loaf({ x: -14, y: 14, size: 0.42 }),
      apple({ x: -15, y: 46, size: 0.56 }),
    ].join(''),
  );

/**
 * A shopping bag standing on the origin, 108 wide, 96 tall, open above; `back` is its inside and far
 * handle.
 */
export const shoppingBag = (where: Place, part: 'back' | 'front'): string =>
  place(where, (rim) =>
    part === 'back'
      ? line('M-26 -88 Q-26 -130 0 -130 Q26 -130 26 -88', BAG.rim, 10) +
        shape('M-54 -92 L-46 -102 H46 L54 -92 L46 -80 H-46z', solid('#1f5a3c', '#0f3622'), rim)
      : shape('M-54 -92 H54 L48 -6 Q47 0 40 0 H-40 Q-47 0 -48 -6z', BAG, rim) +
        line('M-26 -88 V-72 Q-26 -44 0 -44 Q26 -44 26 -72 V-88', '#c9f0da', 8),
  );

/**
 * A shop on the origin, 180 wide, 160 tall: a striped awning, apples, bread and milk in its window, a
 * door on the right.
 */
export const shop = (where: Place): string =>
  place(where, (rim) => {
    const stripes = [0, 1, 2, 3, 4, 5]
      .map((i) => {
        const x = -90 + i * 30;
        return shape(`M${x} -120 H${x + 30} V-96 a15 13 0 0 1 -30 0z`, i % 2 ? WHITE : RED, rim);
      })
      .join('');
    return [
      box(-84, -160, 168, 160, 4, solid('#f2c46d', '#8a5d0f'), rim),
      box(-74, -84, 84, 62, 3, WINDOW, rim),
      milkCarton({ x: -54, y: -23, size: 0.42 }) + loaf({ x: -16, y: -23, size: 0.44 }),
      box(22, -84, 50, 84, 3, solid('#3f7fd6', '#23518f'), rim) + box(30, -76, 34, 40, 3, WINDOW, rim),
      dot(62, -26, 4, YELLOW.fill),
      stripes,
      apple({ x: 0, y: -138, size: 0.5 }),
    ].join('');
  });

/** A card reader about the origin, 92 by 140. */
export const cardReader = (where: Place): string =>
  place(
    where,
    (rim) =>
      box(-46, -70, 92, 140, 14, DARK, rim) +
      box(-35, -58, 70, 46, 6, solid('#8fe0b4', '#1f6b42'), rim) +
      line('M-18 -36 L-5 -24 L19 -46', '#14532f', 9) +
      [0, 1, 2]
        .map((i) => dot(-24 + i * 24, 8, 8, '#dfe6ec') + dot(-24 + i * 24, 32, 8, '#dfe6ec'))
        .join('') +
      dot(-24, 55, 8, RED.fill) +
      dot(24, 55, 8, GREEN.fill),
  );

/** A wrapped present about the origin, 96 wide, 104 tall with its bow. */
export const present = (where: Place): string =>
  place(
    where,
    (rim) =>
      box(-46, -24, 92, 74, 5, solid('#4f9fe0', '#1f5a8f'), rim) +
      box(-11, -24, 22, 74, 0, RIBBON, rim) +
      shape('M0 -24 Q-38 -64 -44 -42 Q-46 -24 0 -24z M0 -24 Q38 -64 44 -42 Q46 -24 0 -24z', RIBBON, rim) +
      box(-50, -26, 100, 22, 4, solid('#3f86c6', '#1f5a8f'), rim) +
      box(-11, -26, 22, 22, 0, RIBBON, rim) +
      disc(0, -30, 9, RIBBON, rim),
  );

const DRIP = 'Q52 -26 42 -40 Q32 -22 20 -40 Q10 -26 0 -40 Q-12 -22 -22 -40 Q-32 -26 -42 -40 Q-52 -26 -62 -42';

/** A birthday cake with lit candles, its foot on the origin, 140 wide, 132 tall. */
export const birthdayCake = (where: Place): string =>
  place(where, (rim) =>
    [
      `<ellipse cy="-4" rx="74" ry="11" fill="#fff" stroke="${WHITE.rim}" stroke-width="${rim}"/>`,
      box(-60, -66, 120, 62, 8, SPONGE_CAKE, rim),
      shape(`M-62 -42 V-62 Q-62 -74 -50 -74 H50 Q62 -74 62 -62 V-42 ${DRIP}z`, ICING, rim),
      [-32, 0, 32]
        .map(
          (x) =>
            box(x - 6, -106, 12, 34, 3, solid('#7fc4f0', '#2f6f9e'), rim) +
            shape(
              `M${x} -134 Q${x + 13} -118 ${x} -109 Q${x - 13} -118 ${x} -134z`,
              solid('#ffcf3f', '#b36b00'),
              rim,
            ),
        )
        .join(''),
    ].join(''),
  );

/**
 * A slice of that cake from its side, its lower edge on the origin, 112 wide, 86 tall, its tip on the
 * left.
 */
export const slice = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape('M-58 -34 L52 -54 V0 H-58z', SPONGE_CAKE, rim) +
      line('M-56 -16 L50 -26', ICING.fill, 10) +
      shape(
        'M-58 -34 Q-20 -70 40 -76 Q58 -78 56 -54 V-44 Q48 -30 38 -46 Q26 -26 14 -42 Q2 -22 -10 -37 Q-22 -18 -34 -33 Q-46 -16 -58 -34z',
        ICING,
        rim,
      ) +
      disc(28, -80, 12, RED, rim),
  );

/** A sandwich cut to a triangle about the origin, 76 wide, 54 tall. */
export const sandwich = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape('M-38 22 L0 -30 L38 22z', CRUMB, rim) +
      shape('M-38 22 H38 Q30 30 20 24 Q10 34 0 25 Q-10 34 -20 24 Q-30 30 -38 22z', GREEN, rim) +
      shape('M-36 27 H36 L30 38 H-30z', CRUMB, rim),
  );

/** A cupcake standing on the origin, 56 wide, 66 tall. */
export const cupcake = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape('M-24 -30 H24 L17 0 H-17z', solid('#5aa9e6', '#1f5a8f'), rim) +
      line('M-10 -28 L-7 -2 M10 -28 L7 -2', '#1f5a8f', 3) +
      shape('M-26 -28 Q-34 -44 -18 -48 Q-12 -64 4 -60 Q20 -60 20 -46 Q34 -42 26 -28z', ICING, rim) +
      disc(2, -62, 8, RED, rim),
  );

/** A low armchair from its side, facing right, for a hip at the origin. */
export const softChair = (where: Place): string =>
  place(where, (rim) => {
    const paint = solid('#6d9c8d', '#376355');
    return (
      line('M-34 58 V70 M36 58 V70', WOOD.rim, 10) +
      shape(
        'M-56 -50 Q-56 -66 -40 -66 Q-26 -66 -24 -50 L-18 10 H44 Q52 10 52 20 V50 Q52 60 42 60 H-42 Q-52 60 -52 48z',
        paint,
        rim,
      ) +
      line('M-20 34 H46', seam(paint), 4)
    );
  });
