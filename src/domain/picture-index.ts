/**
 * Every word of every picture, sorted once, so that a keystroke is answered by looking up instead of by reading
 * through. The arrays in `scratch` are the searcher's notes; they are here so that it need not make new ones.
 */
import { lettersOf } from './edit-distance';
import { wordStem } from './fold-words';

export type SearchEntry = {
  /** 'p:brush-teeth' or 's:red-apple' */
  readonly key: string;
  readonly name: string;
  /** The most telling first: a keyword far down a long list counts a little less. */
  readonly words: readonly string[];
  /** Points on top of how well the words match (a full match has 100): lifts our own pictograms above symbols. */
  readonly weight: number;
};

/** Where a word was found: in the name, as a keyword of its own, or as part of a longer keyword. */
export const NAME = 0;
export const KEYWORD = 1;
export const PART = 2;
export type Field = typeof NAME | typeof KEYWORD | typeof PART;

export type PictureIndex = {
  readonly fold: (text: string) => string;
  readonly keys: readonly string[];
  readonly names: readonly string[];
  readonly weights: Float32Array;
  /** Sorted. The entries of token t are `tokenEntries[starts[t] … starts[t + 1] - 1]`, with field and rank beside each. */
  readonly tokens: readonly string[];
  readonly tokenLetters: Int32Array;
  readonly starts: Int32Array;
  readonly tokenEntries: Int32Array;
  readonly tokenFields: Uint8Array;
  /** How far down the list of keywords; 0 for names. */
  readonly tokenRanks: Uint8Array;
  readonly tokensOfStem: ReadonlyMap<string, readonly number[]>;
  readonly entriesOfPhrase: ReadonlyMap<string, readonly number[]>;
  readonly scratch: {
    readonly word: Float32Array;
    readonly total: Float32Array;
    readonly matched: Uint8Array;
    readonly best: Float32Array;
    readonly isFull: Uint8Array;
    readonly order: Int32Array;
  };
};

type Place = { readonly field: Field; readonly rank: number };
type Found = Map<string, Map<number, Place>>;

const LOWEST_RANK = 255;

export function buildPictureIndex(
  entries: readonly SearchEntry[],
  fold: (text: string) => string,
): PictureIndex {
  const foldOnce = remembered(fold);
  const names = entries.map((entry) => fold(entry.name));
  const found: Found = new Map();
  const entriesOfPhrase = new Map<string, number[]>();
  entries.forEach((entry, at) => {
    addWords(found, names[at] ?? '', at, { field: NAME, rank: 0 });
    entry.words.forEach((keyword, position) => {
      const phrase = foldOnce(keyword);
      const rank = Math.min(position, LOWEST_RANK);
      addWords(found, phrase, at, { field: phrase.includes(' ') ? PART : KEYWORD, rank });
      addTo(entriesOfPhrase, phrase, at);
    });
  });
  const keys = entries.map((entry) => entry.key);
  return { fold, keys, names, entriesOfPhrase, ...sorted(found), ...sized(entries) };
}

/** Many keywords stand at several pictures ("food", "face"); folding is the slow part of building. */
function remembered(fold: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const folded = known.get(text) ?? fold(text);
    known.set(text, folded);
    return folded;
  };
}

/** "ice cream" is also looked for as "icecream". */
function addWords(found: Found, phrase: string, entry: number, place: Place): void {
  if (phrase === '') return;
  const words = phrase.split(' ');
  for (const word of words) addWord(found, word, entry, place);
  if (words.length === 2) addWord(found, words.join(''), entry, { ...place, field: KEYWORD });
}

function addWord(found: Found, word: string, entry: number, place: Place): void {
  const places = found.get(word) ?? new Map<number, Place>();
  const known = places.get(entry);
  if (known === undefined || place.field < known.field) places.set(entry, place);
  found.set(word, places);
}

function addTo<K>(lists: Map<K, number[]>, key: K, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}

function sorted(found: Found) {
  const tokens = [...found.keys()].sort();
  const starts = new Int32Array(tokens.length + 1);
  const tokenEntries: number[] = [];
  const tokenFields: number[] = [];
  const tokenRanks: number[] = [];
  const tokensOfStem = new Map<string, number[]>();
  tokens.forEach((token, at) => {
    starts[at] = tokenEntries.length;
    for (const [entry, place] of found.get(token) ?? []) {
      tokenEntries.push(entry);
      tokenFields.push(place.field);
      tokenRanks.push(place.rank);
    }
    addTo(tokensOfStem, wordStem(token), at);
  });
  starts[tokens.length] = tokenEntries.length;
  return {
    tokens,
    tokenLetters: Int32Array.from(tokens, lettersOf),
    starts,
    tokenEntries: Int32Array.from(tokenEntries),
    tokenFields: Uint8Array.from(tokenFields),
    tokenRanks: Uint8Array.from(tokenRanks),
    tokensOfStem,
  };
}

function sized(entries: readonly SearchEntry[]) {
  const count = entries.length;
  return {
    weights: Float32Array.from(entries, (entry) => entry.weight),
    scratch: {
      word: new Float32Array(count),
      total: new Float32Array(count),
      matched: new Uint8Array(count),
      best: new Float32Array(count),
      isFull: new Uint8Array(count),
      order: new Int32Array(count),
    },
  };
}
