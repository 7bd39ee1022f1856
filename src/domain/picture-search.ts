/**
 * One search over every picture: our own drawings and the bundled symbols.
 *
 * A parent types half a word, the words in any order, another form of the word, or with a slip of the finger. Each word
 * of the query gives every picture up to 100 points by how it was found and where; a picture that has all words comes
 * before one that has some. Slips are only looked for when little else was found, so that "cake" never shows a lake.
 */
import { editDistance, lettersMissing, lettersOf } from './edit-distance';
import { wordStem } from './fold-words';
import type { PictureIndex } from './picture-index';

export { buildPictureIndex, type PictureIndex, type SearchEntry } from './picture-index';

/** Points in the name, as a keyword, as part of a longer keyword. */
type Points = readonly [name: number, keyword: number, part: number];
const SAME: Points = [100, 88, 60];
const SAME_STEM: Points = [90, 76, 50];
const BEGINS: Points = [66, 48, 34];
/** On top of `BEGINS`, all of it when the last letter is as good as typed. */
const NEARLY_TYPED = 10;
const GROWN_TOGETHER: Points = [62, 46, 32];
const SLIP: Points = [30, 24, 20];
const SECOND_SLIP = 6;
/** Below a slip even for a drawing of our own: "shoewr" is a shower before it is a shoe. */
const TOO_LONG: Points = [20, 16, 13];
const INSIDE: Points = [26, 20, 16];
/** Taken off for each place further down the keywords, up to `MOST_RANKS` of them. */
const RANK = 0.5;
const MOST_RANKS = 16;

const PHRASE = 92;
const EXACT_NAME = 45;
const NAME_BEGINS_WITH_WORD = 15;
const NAME_BEGINS = 5;
const SHORT_NAME = 5;

const FEW_HITS = 4;
const MOST_WORDS = 8;

/** Keys, best first, of one index or of several together (our pictures, the family's own). */
export function searchPictures(
  index: PictureIndex | readonly PictureIndex[],
  query: string,
  limit = 60,
): readonly string[] {
  const indexes = Array.isArray(index) ? (index as readonly PictureIndex[]) : [index as PictureIndex];
  const folded = indexes[0]?.fold(query) ?? '';
  if (folded === '') return [];
  const words = folded.split(' ').slice(0, MOST_WORDS);
  const scoreAll = (isForgiving: boolean): number =>
    indexes.reduce((hits, one) => hits + score(one, folded, words, isForgiving), 0);
  if (scoreAll(false) < FEW_HITS) scoreAll(true);
  const onlyFull = indexes.some(({ scratch }) => scratch.isFull.includes(1));
  if (indexes.length === 1) return ranked(indexes[0] as PictureIndex, folded, limit, onlyFull).map(keyOf);
  return indexes
    .flatMap((one) => ranked(one, folded, limit, onlyFull))
    .sort((x, y) => y.points - x.points)
    .slice(0, limit)
    .map(keyOf);
}

type Ranked = { readonly key: string; readonly points: number };
const keyOf = ({ key }: Ranked): string => key;

/** Fills `best` and `isFull`; answers how many pictures have all words. */
function score(index: PictureIndex, folded: string, words: readonly string[], isForgiving: boolean): number {
  const { best, isFull } = index.scratch;
  best.fill(0);
  isFull.fill(0);
  scoreReading(index, words, isForgiving);
  if (words.length === 2 || words.length === 3) scoreReading(index, [words.join('')], false);
  for (const entry of index.entriesOfPhrase.get(folded) ?? []) {
    best[entry] = Math.max(best[entry] ?? 0, PHRASE);
    isFull[entry] = 1;
  }
  let hits = 0;
  for (let entry = 0; entry < isFull.length; entry++) hits += isFull[entry] ?? 0;
  return hits;
}

/** Words that a parent types and no picture is about: "need a wee", "time for my bath". They may be missing. */
const IDLE: ReadonlySet<string> = new Set(
  'a an the my your his her our their to of for it its i im me is are and with in on at need needs want wants time please some have'.split(
    ' ',
  ),
);

/** Longer words count for more: in "go to the park" the park matters. */
function scoreReading(index: PictureIndex, words: readonly string[], isForgiving: boolean): void {
  const { word: points, total, matched, best, isFull } = index.scratch;
  total.fill(0);
  matched.fill(0);
  let weights = 0;
  let needed = 0;
  const isIdle = (word: string) => IDLE.has(word) && words.some((other) => !IDLE.has(other));
  words.forEach((word, at) => {
    points.fill(0);
    scoreWord(index, word, isForgiving, at === words.length - 1);
    const idle = isIdle(word);
    const weight = idle ? 1 : word.length * word.length;
    weights += weight;
    if (!idle) needed += 1;
    for (let entry = 0; entry < points.length; entry++) {
      const found = points[entry] ?? 0;
      if (found === 0) continue;
      total[entry] = (total[entry] ?? 0) + found * weight;
      if (!idle) matched[entry] = (matched[entry] ?? 0) + 1;
    }
  });
  for (let entry = 0; entry < total.length; entry++) {
    best[entry] = Math.max(best[entry] ?? 0, (total[entry] ?? 0) / weights);
    if (needed > 0 && matched[entry] === needed) isFull[entry] = 1;
  }
}

function scoreWord(index: PictureIndex, word: string, isForgiving: boolean, isLast: boolean): void {
  const { tokens } = index;
  for (let token = firstFrom(tokens, word); tokens[token]?.startsWith(word); token++) {
    const length = tokens[token]?.length ?? 0;
    if (length === word.length) give(index, token, SAME, 0);
    else give(index, token, BEGINS, (NEARLY_TYPED * word.length) / length);
  }
  for (const token of index.tokensOfStem.get(wordStem(word)) ?? []) give(index, token, SAME_STEM, 0);
  if (!isForgiving || word.length < 4) return;
  for (let length = word.length - 1; length >= 4 && length * 3 >= word.length * 2; length--) {
    const start = word.slice(0, length);
    const token = firstFrom(tokens, start);
    if (tokens[token] === start) give(index, token, TOO_LONG, 0);
  }
  scoreGrownTogether(index, word);
  scoreSlips(index, word, isLast);
}

/** "snacktime", "bathtub": two words that are known, written as one; the first one says what is meant. */
function scoreGrownTogether(index: PictureIndex, word: string): void {
  const { tokens } = index;
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const [start, rest] = [word.slice(0, cut), word.slice(cut)];
    const token = firstFrom(tokens, start);
    if (tokens[token] !== start || IDLE.has(start)) continue;
    if (IDLE.has(rest)) give(index, token, GROWN_TOGETHER, 0);
    else if (tokens[firstFrom(tokens, rest)] === rest) give(index, token, TOO_LONG, 0);
  }
}

function scoreSlips(index: PictureIndex, word: string, isLast: boolean): void {
  const { tokens, tokenLetters } = index;
  const allowed = word.length >= 8 ? 2 : 1;
  const isUnfinished = isLast && word.length >= 5;
  const letters = lettersOf(word);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? '';
    const missing = lettersMissing(letters, tokenLetters[at] ?? 0);
    if (missing > allowed || token.length < word.length - allowed) continue;
    if (missing === 0 && token.includes(word)) give(index, at, INSIDE, 0);
    const slips = editDistance(word, token, allowed, isUnfinished);
    if (slips <= allowed) give(index, at, SLIP, slips > 1 ? -SECOND_SLIP : 0);
  }
}

function give(index: PictureIndex, token: number, points: Points, extra: number): void {
  const { starts, tokenEntries, tokenFields, tokenRanks, scratch } = index;
  const end = starts[token + 1] ?? 0;
  for (let at = starts[token] ?? end; at < end; at++) {
    const entry = tokenEntries[at] ?? 0;
    const rank = RANK * Math.min(tokenRanks[at] ?? 0, MOST_RANKS);
    const found = (points[tokenFields[at] ?? 0] ?? 0) + extra - rank;
    if (found > (scratch.word[entry] ?? 0)) scratch.word[entry] = found;
  }
}

/** The first token that does not sort before the word. */
function firstFrom(tokens: readonly string[], word: string): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function ranked(index: PictureIndex, folded: string, limit: number, onlyFull: boolean): Ranked[] {
  const { best, isFull, order } = index.scratch;
  let count = 0;
  for (let entry = 0; entry < best.length; entry++) {
    const points = best[entry] ?? 0;
    if (points === 0 || (onlyFull && isFull[entry] === 0)) continue;
    best[entry] = points + (index.weights[entry] ?? 0) + namePoints(index.names[entry] ?? '', folded);
    order[count++] = entry;
  }
  const sorted = order.subarray(0, count).sort((a, b) => (best[b] ?? 0) - (best[a] ?? 0) || a - b);
  return [...sorted.subarray(0, limit)].map((entry) => ({
    key: index.keys[entry] ?? '',
    points: best[entry] ?? 0,
  }));
}

function namePoints(name: string, folded: string): number {
  const short = (SHORT_NAME * Math.min(folded.length, name.length)) / Math.max(name.length, 1);
  if (name === folded) return EXACT_NAME + short;
  if (!name.startsWith(folded)) return short;
  return short + (name[folded.length] === ' ' ? NAME_BEGINS_WITH_WORD : NAME_BEGINS);
}
