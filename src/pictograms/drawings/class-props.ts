import { bumps, round, start } from '@/pictograms/kit/scallop';
import {
  BLUE,
  box,
  disc,
  dot,
  GREEN,
  line,
  METAL,
  num,
  type Paint,
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

const PENCIL = solid('#e2483d', '#8c211b');

/** A pencil along +x: its point at the origin, 108 long. */
export const pencil = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape('M0 0 L20 -9 V9z', solid('#f3d9b1', '#8a6233'), rim) +
      patch('M0 0 L8 -3.6 V3.6z', '#26303a') +
      box(20, -9, 76, 18, 1, PENCIL, rim) +
      line('M22 -3 H94 M22 3 H94', seam(PENCIL), 1.6) +
      box(94, -9, 16, 18, 4, solid('#3a4652', '#1b232b'), rim),
  );

/** A counting cube seen a little from above and from the right, its front 40 by 40 with the lower left corner at the origin. */
export const cube = (where: Place, { fill, rim }: Paint): string =>
  place(
    where,
    (width) =>
      shape('M0 0 V-38 L9 -47 H49 V-9 L40 0z', { fill, rim }, width) +
      patch('M3 -37 L10 -45 H46 L39 -37z', '#ffffff88') +
      patch('M40 -36 L47.5 -44 V-10 L40 -2z', '#0000002b'),
  );

/** A toy car facing right, its wheels standing on the origin, 84 long. */
export const toyCar = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape(
        'M-42 -12 V-28 Q-42 -36 -32 -37 L-22 -56 Q-20 -60 -14 -60 H8 Q13 -60 16 -56 L26 -38 Q42 -37 42 -26 V-12z',
        RED,
        rim,
      ) +
      shape('M-20 -40 L-13 -53 H-5 V-40z M3 -40 V-53 H8 L16 -40z', solid('#d8ecf7', '#9c2720'), rim * 0.8) +
      disc(-23, -11, 11, solid('#3a4652', '#1b232b'), rim) +
      disc(23, -11, 11, solid('#3a4652', '#1b232b'), rim) +
      dot(-23, -11, 4, '#cfd9e2') +
      dot(23, -11, 4, '#cfd9e2'),
  );

/** A five-pointed star about the origin, its points r away. */
export const star = (r: number, where: Place, paint: Paint = YELLOW): string => {
  const points = Array.from({ length: 10 }, (_, i) => {
    const a = ((i * 36 - 90) * Math.PI) / 180;
    const reach = i % 2 ? r * 0.46 : r;
    return `${num(reach * Math.cos(a))} ${num(reach * Math.sin(a))}`;
  });
  return place(where, (rim) => shape(`M${points.join(' L')}z`, paint, rim));
};

const STEEL = solid('#76879a', '#3a4754');
const SEA = solid('#5aa9e0', '#215f93');

/** A globe on its stand, the foot's floor at the origin, the ball r 58 about (0, -88). */
export const globe = (where: Place): string =>
  place(where, (rim) =>
    [
      shape('M-38 0 Q-34 -14 -8 -16 V-28 H8 V-16 Q34 -14 38 0z', WOOD, rim),
      `<g transform="translate(0 -88) rotate(20)">`,
      line('M0 -74 A74 74 0 1 0 0 74', METAL.rim, 11),
      line('M0 -74 A74 74 0 1 0 0 74', METAL.fill, 6),
      line('M0 -76 V76', METAL.rim, 8),
      disc(0, 0, 58, SEA, rim),
      '</g>',
      patch(
        'M-50 -112 Q-36 -140 -10 -141 Q-2 -132 -12 -124 Q-6 -116 -20 -112 Q-24 -104 -34 -104 Q-28 -94 -18 -90 Q-10 -78 -22 -66 Q-26 -50 -32 -56 Q-36 -72 -44 -82 Q-54 -96 -50 -112z',
        '#4faf6a',
      ),
      patch(
        'M10 -128 Q30 -138 44 -122 Q56 -104 54 -84 Q44 -90 40 -80 Q44 -62 32 -52 Q22 -56 22 -72 Q10 -78 8 -92 Q14 -104 8 -112z',
        '#4faf6a',
      ),
      line('M-34 -126 Q-26 -134 -16 -136', '#ffffffb0', 5),
    ].join(''),
  );

/** A magnifying glass: the lens r 30 about the origin, the handle along +x to 92. */
export const magnifier = (where: Place): string =>
  place(
    where,
    (rim) =>
      box(30, -7, 64, 14, 6, solid('#8a5a3a', '#53331e'), rim) +
      `<circle r="30" fill="#eaf6fd" fill-opacity=".55"/>` +
      `<circle r="30" fill="none" stroke="${METAL.rim}" stroke-width="11"/><circle r="30" fill="none" stroke="${METAL.fill}" stroke-width="6"/>` +
      line('M-16 -6 Q-12 -16 -2 -18', '#fff', 5),
  );

const leaf = (x: number, y: number, r: number): string => {
  const ring = round(x, y, r, 150, 390, 5);
  return shape(`${start(ring)}${bumps(ring)} L${num(x + 5)} ${num(y + r + 7)} H${num(x - 5)}z`, GREEN);
};

/** A dinner on its plate about the origin, 128 across: broccoli, carrots, rice. */
export const dinner = (where: Place): string =>
  place(where, (rim) =>
    [
      disc(0, 0, 62, WHITE, rim),
      disc(0, 0, 45, solid('#f2f6f9', '#b6c4d1'), 2),
      shape(
        'M-34 18 Q-36 6 -22 4 Q-14 -6 -2 2 Q12 0 14 14 Q20 26 8 32 Q-8 40 -24 34 Q-34 30 -34 18z',
        solid('#f3d98f', '#a5822b'),
        2,
      ),
      leaf(-14, -20, 15) + leaf(-28, -8, 12),
      [
        [14, -26],
        [28, -12],
        [16, -6],
      ]
        .map(([x = 0, y = 0]) => disc(x, y, 9, solid('#f0862e', '#a34c08'), 2) + dot(x, y, 3, '#ffb877'))
        .join(''),
      disc(28, 16, 8, solid('#e2483d', '#9c2720'), 2),
    ].join(''),
  );

/** A fork along -y: its handle ends at the origin, the tines reach y = -104. */
export const fork = (where: Place): string =>
  place(where, (rim) =>
    shape(
      'M-4 0 L-3 -52 Q-14 -58 -14 -72 V-102 H-8 V-76 H-3 V-104 H3 V-76 H8 V-102 H14 V-72 Q14 -58 3 -52 L4 0z',
      STEEL,
      rim,
    ),
  );

/** A table knife along -y: its handle ends at the origin, the blade's edge on the left, to y = -106. */
export const knife = (where: Place): string =>
  place(
    where,
    (rim) => shape('M-5 -46 H7 V-106 Q-10 -98 -10 -66z', STEEL, rim) + box(-6, -48, 13, 48, 5, STEEL, rim),
  );

/** A house standing on the origin, 100 wide, 128 tall, its door open. */
export const house = (where: Place): string =>
  place(where, (rim) =>
    [
      box(22, -122, 16, 36, 2, WOOD, rim),
      box(-42, -76, 84, 76, 3, solid('#f6dfae', '#97733a'), rim),
      shape('M-56 -72 L0 -126 L56 -72z', RED, rim),
      box(-32, -48, 32, 48, 2, BLUE, rim),
      dot(-7, -24, 3, '#f6b93b'),
      box(10, -58, 24, 24, 2, solid('#d8ecf7', '#4f7895'), rim) +
        line('M22 -57 V-35 M11 -46 H33', '#4f7895', 2),
    ].join(''),
  );
