import { box, line, num, type Place, place, solid } from './svg';

/**
 * Digits as strokes, for steps that count. A picture must look the same whatever fonts a device has, so nothing here is text.
 * Each digit stands in a box 20 wide and 32 tall whose middle is the origin.
 */
const DIGITS: readonly string[] = [
  'M0 -16 Q10 -16 10 0 Q10 16 0 16 Q-10 16 -10 0 Q-10 -16 0 -16z',
  'M-6 -10 L2 -16 V16 M-6 16 H10',
  'M-9 -9 Q-8 -16 0 -16 Q9 -16 9 -8 Q9 -2 -9 16 H10',
  'M-9 -13 Q-5 -16 0 -16 Q9 -16 9 -8 Q9 -1 -2 -1 Q10 -1 10 8 Q10 16 0 16 Q-7 16 -10 12',
  'M4 16 V-16 L-10 7 H10',
  'M8 -16 H-7 L-8 -2 Q-4 -5 1 -5 Q10 -5 10 5 Q10 16 -1 16 Q-7 16 -10 12',
  'M7 -14 Q-9 -12 -9 5 Q-9 16 0 16 Q10 16 10 6 Q10 -4 1 -4 Q-7 -4 -9 4',
  'M-10 -16 H10 Q-1 0 -3 16',
  'M0 -2 Q-9 -3 -9 -9 Q-9 -16 0 -16 Q9 -16 9 -9 Q9 -3 0 -2 Q-10 0 -10 8 Q-10 16 0 16 Q10 16 10 8 Q10 0 0 -2z',
  'M9 -4 Q7 4 -1 4 Q-10 4 -10 -6 Q-10 -16 0 -16 Q9 -16 9 -5 Q9 12 -7 14',
];

/** A whole number from 0 to 99 about the origin; a digit is 32 tall at size 1. */
export const numeral = (value: number, where: Place, colour = 'var(--rim,#26303a)', width = 5.5): string =>
  place(where, () => {
    const digits = [...String(Math.round(value))];
    return digits
      .map((digit, at) => {
        const x = (at - (digits.length - 1) / 2) * 26;
        return `<g transform="translate(${num(x)} 0)">${line(DIGITS[Number(digit)] ?? '', colour, width)}</g>`;
      })
      .join('');
  });

const BADGE = solid('#fff', '#26303a');

/** How many times: the number on a white badge about the origin, 48 tall. The same badge wherever a step counts. */
export const countBadge = (value: number, where: Place): string =>
  place(where, (rim) => {
    const half = value > 9 ? 34 : 24;
    return (
      box(-half, -24, half * 2, 48, 24, BADGE, rim * 1.2) + numeral(value, { x: 0, y: 0 }, '#26303a', 5.5)
    );
  });
