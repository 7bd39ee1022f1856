/**
 * Words into a box of the page: the largest size at which they fit in the lines there are.
 *
 * A page is drawn in millimetres and SVG does not break lines, so this does. Sizes and widths are millimetres;
 * `measure` gives the width of a text at size 1.
 */
export type FittedText = { readonly lines: readonly string[]; readonly size: number };

export type TextBox = {
  readonly width: number;
  readonly height: number;
  readonly maxLines: number;
  readonly largest: number;
  /** Smaller than this nobody reads it: the text is cut with an ellipsis instead. */
  readonly smallest: number;
};

/** From one line to the next, as a share of the size. */
export const LINE_HEIGHT = 1.22;

const STEPS = 12;

export function fitLines(text: string, box: TextBox, measure: (text: string) => number): FittedText {
  const words = text.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return { lines: [], size: box.largest };
  for (let step = 0; step <= STEPS; step++) {
    const size = box.largest - ((box.largest - box.smallest) * step) / STEPS;
    const lines = breakLines(words, box.width / size, measure);
    const fitsDown = lines.length <= box.maxLines && lines.length * size * LINE_HEIGHT <= box.height;
    if (fitsDown && lines.every((line) => measure(line) * size <= box.width)) return { lines, size };
  }
  return { lines: cutLines(words, box, measure), size: box.smallest };
}

function breakLines(
  words: readonly string[],
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measure(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function cutLines(
  words: readonly string[],
  box: TextBox,
  measure: (text: string) => number,
): readonly string[] {
  const width = box.width / box.smallest;
  const lines = breakLines(words, width, measure);
  const room = Math.max(1, Math.min(box.maxLines, Math.floor(box.height / (box.smallest * LINE_HEIGHT))));
  const kept = lines.slice(0, room);
  const isCut = lines.length > room;
  return kept.map((line, index) => cut(line, width, isCut && index === kept.length - 1, measure));
}

/** By grapheme, so that an emoji or an accented letter is never halved. */
function cut(line: string, width: number, isCut: boolean, measure: (text: string) => number): string {
  if (!isCut && measure(line) <= width) return line;
  const letters = [...new Intl.Segmenter().segment(line)].map(({ segment }) => segment);
  while (letters.length > 1 && measure(`${letters.join('')}…`) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
