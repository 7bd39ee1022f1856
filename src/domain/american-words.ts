/**
 * The same English for American readers.
 *
 * Words are swapped whole, in one pass, so that a swap's result is never swapped again (trousers → pants, pants →
 * underwear). Words that mean something else in their place are not in the list; such texts have American words of their own.
 */
export type WordSwaps = Readonly<Record<string, string>>;

const patterns = new WeakMap<WordSwaps, RegExp>();

export function americanWords(text: string, swaps: WordSwaps): string {
  return text.replace(patternOf(swaps), (word) => {
    const swap = swaps[word] ?? swaps[word.toLowerCase()] ?? word;
    return startsLarge(word) ? swap.charAt(0).toUpperCase() + swap.slice(1) : swap;
  });
}

/** An abbreviation in the list (PE) is matched as it is written there; its place in the sentence is not known from its letters. */
function startsLarge(word: string): boolean {
  return word !== word.toUpperCase() && word.charAt(0) !== word.charAt(0).toLowerCase();
}

function patternOf(swaps: WordSwaps): RegExp {
  const known = patterns.get(swaps);
  if (known !== undefined) return known;
  const words = Object.keys(swaps).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}'’-])(?:${words.join('|')})(?![\\p{L}-])`, 'giu');
  patterns.set(swaps, pattern);
  return pattern;
}
