import { line, num, type Place, place } from './svg';

/** Arrows only confirm: lighter than the thing that moves, touching or flanking it. On black they follow the rim. */
const SLATE = 'var(--rim,#55697c)';

/** A straight arrow from the origin along +x, `length` long. */
export const arrow = (length: number, where: Place, width = 6): string =>
  place(where, () =>
    line(
      `M0 0 H${num(length)} M${num(length - 10)} -10 L${num(length)} 0 L${num(length - 10)} 10`,
      SLATE,
      width,
    ),
  );

/** An arrow along an arc of radius r about the origin, in degrees clockwise from the right; it may run backwards. */
export function roundArrow(r: number, from: number, to: number, where: Place, width = 6): string {
  const at = (degrees: number, radius: number): readonly [number, number] => {
    const a = (degrees * Math.PI) / 180;
    return [radius * Math.cos(a), radius * Math.sin(a)];
  };
  const [x0, y0] = at(from, r);
  const [x1, y1] = at(to, r);
  const ahead = to > from ? 1 : -1;
  const heading = ((to + ahead * 90) * Math.PI) / 180 - (ahead * 8) / r;
  const barb = (turn: number): string =>
    `L${num(x1 - 13 * Math.cos(heading + turn))} ${num(y1 - 13 * Math.sin(heading + turn))}`;
  const large = Math.abs(to - from) > 180 ? 1 : 0;
  return place(where, () =>
    line(
      `M${num(x0)} ${num(y0)} A${num(r)} ${num(r)} 0 ${large} ${ahead > 0 ? 1 : 0} ${num(x1)} ${num(y1)} M${num(x1)} ${num(y1)} ${barb(0.75)} M${num(x1)} ${num(y1)} ${barb(-0.75)}`,
      SLATE,
      width,
    ),
  );
}

/** To and fro along x, centred on the origin. */
export const toAndFro = (length: number, where: Place, width = 6): string => {
  const h = length / 2;
  return place(where, () =>
    line(
      `M${num(-h)} 0 H${num(h)} M${num(9 - h)} -9 L${num(-h)} 0 L${num(9 - h)} 9 M${num(h - 9)} -9 L${num(h)} 0 L${num(h - 9)} 9`,
      SLATE,
      width,
    ),
  );
};

/** The soft tone a close-up may stand on: the whole box with round corners. */
export const backing = (colour = 'var(--backing,#e8f0f6)'): string =>
  `<rect x="2" y="2" width="196" height="196" rx="24" fill="${colour}"/>`;

/** Marks the region that matters, under or over a thing. */
export const highlight = (d: string, opacity = 0.55): string =>
  `<path d="${d}" fill="#ffd23f" fill-opacity="${opacity}" stroke="#c97800" stroke-width="5" stroke-linejoin="round"/>`;

export const tick = (where: Place): string =>
  place(
    where,
    (rim) =>
      `<circle r="24" fill="#2f8f5b" stroke="var(--rim,#1c5c39)" stroke-width="${num(rim)}"/>` +
      line('M-11 1 L-3 9 L12 -8', '#fff', 7),
  );

/** Three arcs that grow along +x from the mouth or the source at the origin. */
export const soundWaves = (where: Place, count = 3): string =>
  place(where, () =>
    Array.from({ length: count }, (_, i) => {
      const r = 12 + i * 13;
      return line(
        `M${num(r * 0.77)} ${num(-r * 0.64)} A${r} ${r} 0 0 1 ${num(r * 0.77)} ${num(r * 0.64)}`,
        SLATE,
        5,
      );
    }).join(''),
  );

/** Not this: a cross as large as the tick. Only ever on a thing, never on a person. */
export const cross = (where: Place): string =>
  place(
    where,
    (rim) =>
      `<circle r="24" fill="#b8452f" stroke="var(--rim,#7c2418)" stroke-width="${num(rim)}"/>` +
      line('M-9 -9 L9 9 M9 -9 L-9 9', '#fff', 7),
  );

/** Which one? A question mark about the origin, 60 tall. */
export const question = (where: Place, colour = SLATE): string =>
  place(
    where,
    () =>
      line('M-15 -14 Q-15 -29 0 -29 Q16 -29 16 -14 Q16 -4 4 2 Q0 5 0 13', colour, 8) +
      `<circle cy="27" r="5.5" fill="${colour}"/>`,
  );

/** Do it again: two arrows that chase each other round the origin, r 30. */
export const again = (where: Place, r = 30, width = 7): string =>
  place(
    where,
    () => roundArrow(r, 200, 340, { x: 0, y: 0 }, width) + roundArrow(r, 20, 160, { x: 0, y: 0 }, width),
  );

/** It hurts here: short bolts that point at the origin from outside, from r 20 to r 38. */
export const pain = (where: Place, colour = '#c8453b'): string =>
  place(where, () =>
    [-150, -110, -70, -30]
      .map((degrees) => {
        const a = (degrees * Math.PI) / 180;
        const at = (r: number, turn: number): string =>
          `${num(r * Math.cos(a + turn))} ${num(r * Math.sin(a + turn))}`;
        return line(`M${at(40, 0)} L${at(32, 0.16)} L${at(29, -0.1)} L${at(20, 0)}`, colour, 5);
      })
      .join(''),
  );

/** A heart about the origin, 48 wide. */
export const heart = (where: Place, fill = '#d9486a', edge = '#8f2340'): string =>
  place(
    where,
    (rim) =>
      `<path d="M0 22 Q-24 4 -24 -9 Q-24 -22 -12 -22 Q-3 -22 0 -13 Q3 -22 12 -22 Q24 -22 24 -9 Q24 4 0 22z" fill="${fill}" stroke="var(--rim,${edge})" stroke-width="${num(rim)}" stroke-linejoin="round"/>`,
  );

/** Air that flows along +x from the origin, growing away from it: breath, wind, a hair dryer. */
export const airflow = (length: number, where: Place, colour = '#5b9fcf'): string =>
  place(where, () =>
    line(
      `M6 -10 Q${num(length * 0.4)} -18 ${num(length * 0.7)} -14 T${num(length)} -20 M4 0 Q${num(length * 0.4)} 6 ${num(length * 0.7)} 0 T${num(length + 8)} 0 M6 10 Q${num(length * 0.4)} 20 ${num(length * 0.7)} 15 T${num(length)} 21`,
      colour,
      5,
    ),
  );

/** A clock face without numerals about the origin, r 30; the hands in hours and minutes. */
export const clockFace = (where: Place, hours = 9, minutes = 0): string =>
  place(where, (rim) => {
    const hand = (turn: number, length: number, width: number): string =>
      line(
        `M0 0 L${num(length * Math.sin(turn * 2 * Math.PI))} ${num(-length * Math.cos(turn * 2 * Math.PI))}`,
        '#26303a',
        width,
      );
    return (
      `<circle r="30" fill="#fff" stroke="var(--rim,#35475c)" stroke-width="${num(rim * 1.6)}"/>` +
      line('M0 -25 V-21 M25 0 H21 M0 25 V21 M-25 0 H-21', '#35475c', 3.5) +
      hand((hours + minutes / 60) / 12, 13, 5) +
      hand(minutes / 60, 20, 4) +
      '<circle r="3.4" fill="#26303a"/>'
    );
  });

/** The time disc of the app: a calm disc that empties clockwise; `left` is the share that is still there. r 60. */
export const timeDisc = (left: number, where: Place): string =>
  place(where, (rim) => {
    const a = (1 - left) * 2 * Math.PI;
    const [x, y] = [60 * Math.sin(a), -60 * Math.cos(a)];
    const slice =
      left >= 1
        ? '<circle r="60" fill="#d98a5f"/>'
        : left <= 0
          ? ''
          : `<path d="M0 0 L${num(x)} ${num(y)} A60 60 0 ${left > 0.5 ? 1 : 0} 1 0 -60z" fill="#d98a5f"/>`;
    return `<circle r="60" fill="#fde6d8"/>${slice}<circle r="60" fill="none" stroke="var(--rim,#8a2c07)" stroke-width="${num(rim * 1.6)}"/>`;
  });
