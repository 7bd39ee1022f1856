import {
  BLUE,
  box,
  disc,
  line,
  METAL,
  PALE,
  type Paint,
  type Place,
  PURPLE,
  patch,
  place,
  RED,
  seam,
  shape,
  solid,
  WHITE,
  white,
  YELLOW,
} from './svg';

/**
 * Things in the bathroom. Each is drawn about the origin named in its comment and put in place
 * with `Place`.
 */
const BRISTLES = solid('#35b38a', '#16664c');

/**
 * A toothbrush lying along +x: the handle ends at the origin, the head spans x 84 to 118 and its
 * bristles stand up to y = -22. `paste` adds a pea of toothpaste.
 */
export const toothbrush = (where: Place, paste = false): string =>
  place(where, (rim) =>
    [
      paste
        ? shape(
            'M93 -20 Q90 -33 100 -33 Q103 -40 106 -33 Q113 -31 110 -20z',
            solid('#ff7fa8', '#b3305f'),
            rim,
          )
        : '',
      shape('M87 -5 V-19 Q87 -22 90 -22 H113 Q116 -22 116 -19 V-5z', BRISTLES, rim),
      line('M94.5 -20 V-6 M101.5 -20 V-6 M108.5 -20 V-6', seam(BRISTLES), 1.8),
      shape(
        'M0 0 Q0 -8 8 -8 L44 -7 Q62 -4 84 -6 H112 Q118 -6 118 0 Q118 5 112 5 H84 Q62 5 44 7 L8 8 Q0 8 0 0z',
        BLUE,
        rim,
      ),
      line('M10 -2 H36', '#a9cbf5', 4),
    ].join(''),
  );

/** A tube along +x with its nozzle at x = 0: the body reaches x = -86. */
export const toothpasteTube = (where: Place): string =>
  place(where, (rim) =>
    [
      box(-10, -7, 12, 14, 2, WHITE, rim),
      shape('M-10 -12 Q-14 -18 -24 -18 L-84 -22 V22 L-24 18 Q-14 18 -10 12z', RED, rim),
      shape('M-88 -23 H-80 V23 H-88z', solid('#b5322a', '#7a1d17'), rim),
      patch('M-76 -6 Q-50 -16 -28 -6 V6 Q-50 -4 -76 6z', '#fff'),
    ].join(''),
  );

/** The lid of the tube, its open side at the origin, reaching x = 16. */
export const tubeLid = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape('M0 -12 H14 Q18 -12 18 -8 V8 Q18 12 14 12 H0z', WHITE, rim) +
      line('M5 -8 V8 M11 -8 V8', '#9fb0c1', 2),
  );

/** A cup standing on the origin, 56 wide, 66 tall. `part` leaves room for things that stand in it. */
export const cup = (where: Place, part: 'back' | 'front', paint: Paint = YELLOW): string =>
  place(where, (rim) =>
    part === 'back'
      ? `<ellipse cx="0" cy="-64" rx="28" ry="7" fill="#5b4a2a" stroke="${paint.rim}" stroke-width="${rim}"/>`
      : shape('M-28 -64 Q0 -52 28 -64 L23 -4 Q22 0 18 0 H-18 Q-22 0 -23 -4z', paint, rim) +
        line('M-18 -48 L-15 -16', '#fff', 4),
  );

/**
 * A tap on the wall side, its spout's mouth at the origin, facing down; the pipe comes from the left
 * and the lever stands on top at (-52, -46). `open` tips the lever up.
 */
export const tap = (where: Place, open = true): string =>
  place(where, (rim) =>
    [
      shape('M-66 0 V-44 H-18 Q13 -44 13 -8 V0 H-13 V-6 Q-13 -18 -24 -18 H-38 V0z', METAL, rim),
      box(-17, -4, 34, 9, 4, METAL, rim),
      line('M-58 -34 H-20 Q-4 -33 2 -16', '#d5dde6', 4),
      tapLever({ x: -52, y: -46, turn: open ? -28 : 0 }),
    ].join(''),
  );

/** The lever of the tap alone, its hinge at the origin, 52 long to +x. */
export const tapLever = (where: Place): string =>
  place(
    where,
    (rim) => disc(0, 0, 9, METAL, rim) + shape('M-6 -6 H40 Q48 -6 48 0 Q48 6 40 6 H-6z', RED, rim),
  );

/** A basin seen from the front, its rim at y = 0, 160 wide, 46 deep. */
export const basin = (where: Place): string =>
  place(
    where,
    (rim) =>
      shape('M-70 4 H70 Q66 44 34 46 H-34 Q-66 44 -70 4z', PALE, rim) + box(-82, -6, 164, 13, 6.5, PALE, rim),
  );

/** A soap pump standing on the origin, 96 tall; the nozzle opens at (-30, -84). `down` presses it. */
export const soapPump = (where: Place, down = false): string =>
  place(where, (rim) => {
    const dy = down ? 8 : 0;
    return [
      box(-4, -84 + dy, 8, 26 - dy, 2, METAL, rim),
      shape(
        `M-34 ${-84 + dy} Q-32 ${-92 + dy} -22 ${-92 + dy} H10 Q14 ${-92 + dy} 14 ${-86 + dy} Q14 ${-80 + dy} 10 ${-80 + dy} H-24 V${-76 + dy} H-34z`,
        METAL,
        rim,
      ),
      box(-12, -64, 24, 9, 3, METAL, rim),
      shape('M-26 -44 Q-26 -56 -14 -56 H14 Q26 -56 26 -44 V-6 Q26 0 20 0 H-20 Q-26 0 -26 -6z', PURPLE, rim),
      patch('M-15 -22 a8 8 0 0 1 8 -8 a8 8 0 0 1 14 0 a8 8 0 0 1 0 15 h-15 a7 7 0 0 1 -7 -7z', '#fff'),
    ].join('');
  });

export const TOWEL = solid('#f0a63a', '#94610f');

/** The sink a close-up looks into: its front edge across the whole box at y, the bowl below. */
export const sink = (y: number): string =>
  patch(`M0 ${y} H200 V200 H0z`, PALE.fill) +
  line(`M0 ${y} H200`, PALE.rim, 2.5) +
  shape(`M14 ${y + 12} H186 Q180 196 130 204 H70 Q20 196 14 ${y + 12}z`, white('#c3d3df'));
