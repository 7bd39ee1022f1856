import {
  BLUE,
  box,
  disc,
  dot,
  GREEN,
  line,
  METAL,
  type Paint,
  type Place,
  patch,
  place,
  RED,
  shape,
  solid,
  WHITE,
  WOOD,
  white,
  YELLOW,
} from './svg';

const WOOD_DARK = solid('#8a5a3a', '#53331e');

/** A bed from the side, the mattress' top from (-86, 0) to (86, 0), the floor at y = 62, the head on the left. */
export const bed = (where: Place): string =>
  place(where, (rim) =>
    [
      box(-96, -54, 14, 116, 6, WOOD_DARK, rim),
      box(82, -20, 14, 82, 6, WOOD_DARK, rim),
      box(-86, 20, 172, 26, 4, WOOD, rim),
      box(-84, 0, 168, 26, 9, white('#eef2f6'), rim),
    ].join(''),
  );

/** A pillow about the origin, 76 by 34. */
export const pillow = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape('M-34 -14 Q0 -22 34 -14 Q42 0 34 15 Q0 20 -34 15 Q-42 0 -34 -14z', WHITE, rim) +
      line('M-26 4 Q-22 0 -20 -6 M26 4 Q22 0 20 -6', '#b6c4d1', 2.5),
  );

/** An open book about the origin, 88 wide, its spine at x = 0. */
export const book = (where: Place, paint: Paint = RED): string =>
  place(
    where,
    (rim) =>
      shape('M-46 -22 L0 -14 L46 -22 V28 L0 36 L-46 28z', paint, rim) +
      shape('M0 -14 Q-20 -28 -41 -24 V22 Q-20 18 0 30z', WHITE, rim) +
      shape('M0 -14 Q20 -28 41 -24 V22 Q20 18 0 30z', WHITE, rim) +
      line('M-33 -12 Q-20 -14 -9 -6 M-33 0 Q-20 -2 -9 6 M-33 11 Q-20 9 -9 17', '#9fb0c1', 3) +
      dot(21, -6, 7, '#f6b93b') +
      patch('M9 18 Q20 2 33 13 V16 Q20 12 9 20z', '#3ba56b'),
  );

/** A lamp standing on the origin, 60 wide, 92 tall; `on` gives it light. */
export const lamp = (where: Place, on = true): string =>
  place(where, (rim) =>
    [
      on ? '<circle cx="0" cy="-62" r="54" fill="#ffe48a" opacity=".55"/>' : '',
      line('M0 -6 V-44', METAL.rim, 7),
      shape('M-22 0 Q-20 -10 0 -10 Q20 -10 22 0z', METAL, rim),
      shape('M-32 -44 L-18 -90 H18 L32 -44z', on ? YELLOW : solid('#b8bfc8', '#68727e'), rim),
    ].join(''),
  );

/** A teddy sitting on the origin, 64 wide, 84 tall. */
export const teddy = (where: Place): string =>
  place(where, (rim) => {
    const fur = solid('#b98346', '#6d481e');
    const pale = solid('#e8c795', '#6d481e');
    return [
      disc(-19, -78, 9, fur, rim),
      disc(19, -78, 9, fur, rim),
      shape('M-22 -40 Q-38 -30 -34 -18 Q-28 -12 -20 -20z M22 -40 Q38 -30 34 -18 Q28 -12 20 -20z', fur, rim),
      `<ellipse cy="-22" rx="23" ry="23" fill="${fur.fill}" stroke="${fur.rim}" stroke-width="${rim}"/>`,
      disc(-20, -8, 11, fur, rim) +
        disc(20, -8, 11, fur, rim) +
        dot(-20, -7, 5, pale.fill) +
        dot(20, -7, 5, pale.fill),
      disc(0, -60, 25, fur, rim),
      `<ellipse cy="-53" rx="12" ry="9" fill="${pale.fill}"/>`,
      dot(-9, -64, 3.2, '#26303a') + dot(9, -64, 3.2, '#26303a') + patch('M-4 -57 h8 l-4 5z', '#26303a'),
      line('M-5 -48 q5 4 10 0', '#26303a', 2),
    ].join('');
  });

/** A simple chair seat from the side: the seat's top from (-30, 0) to (44, 0), floor at y = 62. */
export const chairSide = (where: Place, paint: Paint = WOOD): string =>
  place(
    where,
    (rim) =>
      line('M-26 4 V60 M40 4 V60', paint.rim, 9) +
      line('M-26 4 V58 M40 4 V58', paint.fill, 5) +
      box(-36, -62, 11, 72, 5, paint, rim) +
      box(-36, 0, 84, 11, 5, paint, rim),
  );

/** A ball about the origin, r 26. */
export const ball = (where: Place): string =>
  place(
    where,
    (rim) =>
      disc(0, 0, 26, BLUE, rim) +
      patch('M-24 -9 Q0 4 24 -9 Q26 2 24 9 Q0 20 -24 9 Q-26 0 -24 -9z', GREEN.fill),
  );
