import { numeral } from '@/pictograms/kit/numerals';
import {
  BLUE,
  box,
  disc,
  dot,
  GREEN,
  line,
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
import { closedBook } from './home-props';

export const GRASS = '#9ccf8a';
export const PATH = '#e3d3b4';
const WALL = solid('#e9b88f', '#8a5631');
const PANE = solid('#d8ecf7', '#4f7895');

/** A school from its front on the origin, 188 wide, 158 tall, a clock in its gable, its double door open. */
export const school = (where: Place): string =>
  place(where, (rim) =>
    [
      box(-88, -92, 176, 92, 2, WALL, rim),
      shape('M-96 -88 L-84 -112 H84 L96 -88z', RED, rim),
      [-78, 48]
        .map((x) => box(x, -70, 30, 34, 2, PANE, rim) + line(`M${x + 15} -70 V-36`, PANE.rim, 2))
        .join(''),
      box(-36, -112, 72, 112, 2, WALL, rim),
      shape('M-46 -108 L0 -156 L46 -108z', RED, rim),
      disc(0, -98, 15, WHITE, rim) + line('M0 -106 V-98 L6 -95', '#26303a', 3),
      box(-24, -70, 48, 70, 2, solid('#5b4226', '#3b2a17'), rim),
      shape('M-24 -70 L-36 -62 V6 L-24 0z M24 -70 L36 -62 V6 L24 0z', BLUE, rim),
    ].join(''),
  );

/** A card or a label with its number about the origin, 64 by 80. */
export const numberCard = (value: number, where: Place): string =>
  place(where, (rim) => {
    const paint = NUMBERED[value - 1] ?? RED;
    return (
      box(-32, -40, 64, 80, 9, paint, rim) +
      box(-25, -33, 50, 66, 5, { fill: '#fff', rim: seam(paint) }, rim) +
      numeral(value, { x: 0, y: 0, size: 1.45 }, '#26303a', 6)
    );
  });

/** The colours of first, second, third. */
export const NUMBERED: readonly Paint[] = [RED, BLUE, GREEN];

/** The home-school book about the origin, 80 by 112: a house on its front. */
export const homeBook = (where: Place): string =>
  closedBook(
    where,
    YELLOW,
    shape('M-18 4 H20 V36 H-18z', WHITE) +
      patch('M-5 14 H7 V36 H-5z', '#7a4d2b') +
      shape('M-26 6 L1 -24 L28 6z', RED),
  );

/** A peg on the wall, its knob at the origin. */
export const peg = (where: Place): string =>
  place(
    where,
    (rim) => box(-7, -6, 14, 20, 5, WOOD, rim) + disc(0, 0, 11, WOOD, rim) + dot(-3, -3, 3, '#fff'),
  );

/** Two notes under one beam about the origin, 60 wide, 62 tall. */
export const notes = (where: Place): string =>
  place(
    where,
    () =>
      `<g fill="var(--rim,#573a96)"><ellipse cx="-19" cy="24" rx="11" ry="8.5"/><ellipse cx="21" cy="18" rx="11" ry="8.5"/><path d="M-12 26 V-24 L32 -32 V20 H25 V-14 L-5 -8 V26z"/></g>`,
  );
