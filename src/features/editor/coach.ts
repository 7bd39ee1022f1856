/** Quiet hints where a card could be easier to follow (practice notes 1.2: a step text of more than eight words is warned about). */
const MOST_WORDS = 8;

export function hasManyWords(text: string): boolean {
  return text.trim().split(/\s+/).length > MOST_WORDS;
}
