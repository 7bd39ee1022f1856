/** Longer words are never compared: nobody mistypes them into something we know. */
const LONGEST = 31;
const WIDTH = LONGEST + 1;
/** The last three rows of the table, kept between calls: a keystroke compares thousands of words. */
const rows = new Uint8Array(3 * WIDTH);

/**
 * How many typing errors lie between two words: a letter added, left out, replaced, or two neighbours swapped.
 * Answers `limit + 1` as soon as it is more than `limit`. With `isUnfinished`, what follows in `word` is free: the
 * parent is still typing.
 */
export function editDistance(typed: string, word: string, limit: number, isUnfinished: boolean): number {
  const height = typed.length;
  const width = isUnfinished ? Math.min(word.length, height + limit) : word.length;
  if (height > LONGEST || width > LONGEST || Math.abs(height - width) > limit) return limit + 1;
  let before = 0;
  let previous = WIDTH;
  let current = 2 * WIDTH;
  for (let column = 0; column <= width; column++) rows[previous + column] = column;
  for (let row = 1; row <= height; row++) {
    const letter = typed.charCodeAt(row - 1);
    rows[current] = row;
    let least = row;
    for (let column = 1; column <= width; column++) {
      const other = word.charCodeAt(column - 1);
      let cost = at(previous + column - 1) + (letter === other ? 0 : 1);
      cost = Math.min(cost, at(previous + column) + 1, at(current + column - 1) + 1);
      const isSwap =
        row > 1 &&
        column > 1 &&
        letter === word.charCodeAt(column - 2) &&
        typed.charCodeAt(row - 2) === other;
      if (isSwap) cost = Math.min(cost, at(before + column - 2) + 1);
      rows[current + column] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    const free = before;
    before = previous;
    previous = current;
    current = free;
  }
  let distance = at(previous + width);
  if (isUnfinished)
    for (let column = 0; column < width; column++) distance = Math.min(distance, at(previous + column));
  return Math.min(distance, limit + 1);
}

function at(place: number): number {
  return rows[place] ?? 0;
}

/** One bit per letter, so that most words can be passed over without comparing them. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let place = 0; place < word.length; place++) letters |= 1 << (word.charCodeAt(place) & 31);
  return letters;
}

/** Each letter that the word lacks altogether is at least one error. */
export function lettersMissing(typed: number, word: number): number {
  let missing = typed & ~word;
  let count = 0;
  while (missing !== 0) {
    missing &= missing - 1;
    count++;
  }
  return count;
}
