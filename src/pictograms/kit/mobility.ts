/** What helps a child to get about, measured from the hip of the body it belongs to: the floor is 72 below it. */
import { box, disc, line, METAL, type Place, place, shape, solid } from './svg';

const FRAME = solid('#4a5a6c', '#26323f');
const SEAT = solid('#3a7fd0', '#1f4a80');
const bar = (d: string, rim: number, width = 7): string =>
  line(d, FRAME.rim, width) + line(d, FRAME.fill, width - 2 * rim);
const wheel = (x: number, y: number, r: number): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${FRAME.rim}" stroke-width="7"/><circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="#8795a6" stroke-width="2.5"/>`;

/** A wheelchair from its side, facing +x, the hip at the origin. `back` lies behind the child, `front` before. */
export const wheelchairSide = (part: 'back' | 'front', where: Place = { x: 0, y: 0 }): string =>
  place(where, (rim) =>
    part === 'back'
      ? bar('M-38 -46 H-26 L-20 14', rim) +
        box(-26, -36, 12, 48, 5, SEAT, rim) +
        box(-22, 10, 66, 9, 4, SEAT, rim)
      : [
          bar('M44 16 L54 60 H72', rim, 6),
          wheel(50, 63, 8),
          line('M-6 32 L-6 -8 M-6 32 L28 52 M-6 32 L-40 52', '#8795a6', 2.5),
          wheel(-6, 32, 39),
          disc(-6, 32, 6, METAL, rim),
        ].join(''),
  );

/** A large wheel seen from its edge, its hub at (x, 152): thick as a tyre, with the rim that hands push. */
const edgeWheel = (x: number, out: 1 | -1, rim: number): string =>
  `<ellipse cx="${x}" cy="152" rx="9" ry="44" fill="${FRAME.fill}" stroke="${FRAME.rim}" stroke-width="${rim}"/>` +
  line(`M${x + out * 5} 120 Q${x + out * 9} 152 ${x + out * 5} 184`, '#aab6c4', 3);

/** A wheelchair from the front, for `childFront`: hips at y 128, soles at y 197. */
export const wheelchairFront = (part: 'back' | 'front'): string =>
  place({ x: 0, y: 0 }, (rim) =>
    part === 'back'
      ? box(66, 86, 68, 60, 8, SEAT, rim) + box(60, 142, 80, 12, 4, SEAT, rim)
      : [
          edgeWheel(52, -1, rim),
          edgeWheel(148, 1, rim),
          bar('M64 122 V160 M136 122 V160', rim, 6),
          line('M58 120 H70 M130 120 H142', FRAME.rim, 9),
          bar('M74 196 H126', rim, 6),
        ].join(''),
  );

/** From behind, for `childBack`: it hides the trunk from the shoulder blades down. */
export const wheelchairBack = (): string =>
  place({ x: 0, y: 0 }, (rim) =>
    [
      bar('M66 78 V188 M134 78 V188 M66 150 L134 184 M134 150 L66 184', rim, 6),
      box(66, 84, 68, 58, 7, SEAT, rim),
      line('M58 78 H70 M130 78 H142', FRAME.rim, 9),
      edgeWheel(52, -1, rim),
      edgeWheel(148, 1, rim),
    ].join(''),
  );

/** A walking frame that is pulled along behind, from its side. */
export const walkerSide = (where: Place = { x: 0, y: 0 }): string =>
  place(where, (rim) =>
    [bar('M34 -6 H-34 L-42 60 M28 -6 L32 60 M-37 26 H31', rim, 6), wheel(-42, 64, 8), wheel(33, 64, 8)].join(
      '',
    ),
  );

/** The same from the front, for `childFront`. */
export const walkerFront = (part: 'back' | 'front'): string =>
  place({ x: 0, y: 0 }, (rim) =>
    part === 'back'
      ? bar('M52 132 H148', rim, 6)
      : bar('M52 126 V188 M148 126 V188', rim, 7) +
        line('M46 124 H58 M142 124 H154', FRAME.rim, 10) +
        disc(52, 191, 6, FRAME, rim) +
        disc(148, 191, 6, FRAME, rim),
  );

const SPLINT = solid('#8fd3ee', '#2a7699');

/** An ankle splint from the front, over the trousers, the ankle at the origin. */
export const splintFront = (where: Place): string =>
  place(
    where,
    (rim) => shape('M-12 -26 H12 L11 6 H-11z', SPLINT, rim) + line('M-11 -18 H11 M-11 -4 H11', '#fff', 4),
  );

/** From the side, toes to +x, the ankle at the origin. */
export const splintSide = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape('M-14 -30 H-2 Q2 -10 10 8 H-15z', SPLINT, rim) + line('M-12 -22 H13 M-12 -6 H14', '#fff', 4.5),
  );

/** A sling over the chest of `childFront`: the arm on the right of the picture lies in it. */
export const sling = (): string =>
  place({ x: 0, y: 0 }, (rim) => {
    const cloth = solid('#f3ead2', '#8d7a62');
    return (
      line('M84 80 L128 108', cloth.rim, 9) +
      line('M84 80 L128 108', cloth.fill, 9 - 2 * rim) +
      shape('M132 96 Q138 118 130 126 L82 122 Q76 114 84 108z', cloth, rim)
    );
  });
