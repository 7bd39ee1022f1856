/** A word card: words set in as few lines as let them be large in a square. */

/** Of the letter size: how wide a letter of Andika is on average, and how far lines stand apart. */
const LETTER_WIDTH = 0.6;
const LINE_HEIGHT = 1.2;
const MOST_LINES = 5;

/** `size` in the unit of `side`; the letters never leave the square, and are never larger than a third of it. */
export function wordLines(
  text: string,
  side: number,
): { readonly lines: readonly string[]; readonly size: number } {
  const words = text.trim().split(/\s+/);
  const tries = Array.from({ length: Math.min(words.length, MOST_LINES) }, (_, count) => {
    const lines = inLines(words, count + 1);
    const longest = Math.max(...lines.map((line) => [...line].length), 1);
    const size = Math.min(side / 3, side / (longest * LETTER_WIDTH), side / (lines.length * LINE_HEIGHT));
    return { lines, size };
  });
  return tries.reduce((best, one) => (one.size > best.size ? one : best));
}

/** As even as the words allow. */
function inLines(words: readonly string[], count: number): readonly string[] {
  const wanted = words.join(' ').length / count;
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const joined = `${last} ${word}`;
    const fits = last !== undefined && (joined.length <= wanted + word.length / 2 || lines.length === count);
    if (fits) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
