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
