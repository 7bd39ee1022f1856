/**
 * Every picture that the app carries, with the words that find it and the categories that show it.
 *
 * The words of our own pictograms and the synonyms of symbols are content; they come in as parameters. What a language
 * calls a symbol comes from CLDR.
 */
import type { PictureKey } from '@/domain/picture';
import type { SearchEntry } from '@/domain/picture-search';
import type { Language, Wording } from '@/domain/wording';
import { COVERS } from './covers-index';
import { type PackName, PICTOGRAM_PACKS } from './pictogram-index';
import {
  ALSO,
  CATEGORY_OF_SYMBOLS,
  categoryOfPictogram,
  PICTURE_CATEGORIES,
  type PictureCategory,
} from './picture-categories';
import { loadSymbolIndex, loadSymbolWords } from './symbols/symbol-packs';
import type { SymbolIndex, SymbolWords } from './symbols/symbol-store';

/** `words` are separated by commas, of either script. */
export type PictogramWords = Readonly<Record<string, { readonly name: Wording; readonly words: string }>>;
export type SymbolSynonyms = Readonly<Record<string, string>>;

export type CatalogueTexts = {
  readonly pictogramWords: PictogramWords;
  readonly symbolWords: SymbolSynonyms;
  /** Less telling than its own words: the titles of the routines that a drawing occurs in. */
  readonly routineWords?: ReadonlyMap<string, readonly string[]>;
};

export type CatalogueSources = CatalogueTexts & {
  readonly symbolIndex: SymbolIndex;
  readonly symbolCldrWords: SymbolWords;
};

export type PictureCatalogue = {
  /** Our own pictograms first; ready for `buildPictureIndex(entries, foldWords)`. */
  readonly entries: readonly SearchEntry[];
  readonly names: ReadonlyMap<PictureKey, Wording>;
  readonly byCategory: Readonly<Record<PictureCategory, readonly PictureKey[]>>;
};

/** Ours come first between equals, and between a first and a last keyword; a better match of a symbol still wins. */
const OWN_WEIGHT = 8;
/** The whole of an activity comes before one of its steps: "teeth" is brushing teeth before it is the top teeth. */
const WHOLE_WEIGHT = 16;
const WHOLES: ReadonlySet<string> = new Set(COVERS);

/** Rejects with a `SymbolLoadError`; the next call tries again. */
export async function loadPictureCatalogue(
  language: Language,
  texts: CatalogueTexts,
): Promise<PictureCatalogue> {
  const [symbolIndex, symbolCldrWords] = await Promise.all([loadSymbolIndex(), loadSymbolWords(language)]);
  return buildCatalogue({ ...texts, symbolIndex, symbolCldrWords });
}

export function buildCatalogue(sources: CatalogueSources): PictureCatalogue {
  const { pictogramWords, symbolWords, symbolIndex, symbolCldrWords, routineWords } = sources;
  const names = new Map<PictureKey, Wording>();
  const entries: SearchEntry[] = [];
  const places = placesByName();
  const byCategory = Object.fromEntries(
    PICTURE_CATEGORIES.map((category): [PictureCategory, PictureKey[]] => [category, []]),
  ) as Record<PictureCategory, PictureKey[]>;

  function add(entry: SearchEntry, wording: Wording, category: PictureCategory): void {
    entries.push(entry);
    names.set(entry.key, wording);
    for (const place of new Set([category, ...(places.get(entry.key.slice(2)) ?? [])]))
      byCategory[place].push(entry.key);
  }

  for (const [pack, ids] of Object.entries(PICTOGRAM_PACKS)) {
    for (const id of ids) {
      const known = pictogramWords[id];
      const wording = known?.name ?? spaced(id);
      const [name, ...otherNames] = typeof wording === 'string' ? [wording] : [wording.m, wording.f];
      const words = [...otherNames, ...separated(known?.words), ...(routineWords?.get(id) ?? [])];
      const entry = { key: `p:${id}`, name, words, weight: WHOLES.has(id) ? WHOLE_WEIGHT : OWN_WEIGHT };
      add(entry, wording, categoryOfPictogram(pack as PackName, id));
    }
  }
  for (const [pack, symbols] of Object.entries(symbolIndex)) {
    for (const symbol of symbols) {
      const [name = spaced(symbol), ...keywords] = symbolCldrWords[symbol]?.split('|') ?? [];
      const words = [...separated(symbolWords[symbol]), ...keywords];
      add({ key: `s:${symbol}`, name, words, weight: 0 }, name, categoryOfSymbols(pack));
    }
  }
  return { entries, names, byCategory };
}

function categoryOfSymbols(pack: string): PictureCategory {
  return CATEGORY_OF_SYMBOLS[pack] ?? PICTURE_CATEGORIES.find((category) => category === pack) ?? 'home';
}

function placesByName(): ReadonlyMap<string, readonly PictureCategory[]> {
  const places = new Map<string, PictureCategory[]>();
  for (const category of PICTURE_CATEGORIES) {
    for (const name of ALSO[category]?.split(/\s+/) ?? []) {
      places.set(name, [...(places.get(name) ?? []), category]);
    }
  }
  return places;
}

function separated(words: string | undefined): readonly string[] {
  return (words ?? '')
    .split(/[,،;؛]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function spaced(id: string): string {
  return id.replaceAll('-', ' ');
}
