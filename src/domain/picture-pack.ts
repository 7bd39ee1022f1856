/**
 * A pack of pictures as people hand them round: a zip of picture files, perhaps with a table that names them.
 *
 * Where a table names the pictures, its words are used; a picture that it does not name is called after its file. Whatever
 * cannot become a card is left out with a reason, and never stops the rest.
 */
import { fitText } from './fit-text';
import { cardNameOf, folderWordsOf } from './name-of-file';
import { type Licence, MAX_CARD_WORDS_LENGTH } from './own-card';
import { MAX_LABEL_LENGTH } from './step';
import type { Language, Texts } from './wording';

export const MAX_PACK_PICTURES = 5_000;
/** Of all pictures together, unpacked. */
export const MAX_PACK_BYTES = 300 * 1024 * 1024;
/** Of one picture, unpacked. */
export const MAX_PACK_PICTURE_BYTES = 20 * 1024 * 1024;

export type PackFailure = {
  readonly kind: 'not-a-zip' | 'damaged' | 'locked' | 'too-many' | 'too-large' | 'nothing' | 'old-browser';
};

export const LEFT_OUT_REASONS = [
  'not-a-picture',
  'broken',
  'too-large',
  'unsafe-name',
  'locked',
  'not-in-zip',
  'same-name',
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];
export type LeftOut = { readonly path: string; readonly why: LeftOutReason };

/** A file of the zip: its path with '/' between folders, and its size unpacked. */
export type PackFile = { readonly path: string; readonly sizeBytes: number; readonly isLocked: boolean };

/** A line of the table; a field that it does not have is ''. */
export type PackRow = {
  readonly file: string;
  readonly name: string;
  readonly words: string;
  readonly language: string;
  readonly category: string;
  readonly licence: string;
  readonly author: string;
};

export type PlannedCard = {
  readonly path: string;
  readonly name: Texts;
  readonly words: string;
  readonly licence: Licence | null;
};

export type PackPlan = { readonly cards: readonly PlannedCard[]; readonly leftOut: readonly LeftOut[] };

const PICTURE = /\.(svg|png|jpe?g|webp|gif|bmp|avif)$/i;
const TABLE = /\.(csv|tsv)$/i;

/** What an operating system leaves in a zip, which nobody put there. */
export const isClutter = (path: string): boolean =>
  /(^|\/)(__MACOSX\/|\.(?!\.)|Thumbs\.db$|desktop\.ini$)/i.test(path);
export const isTable = (path: string): boolean => TABLE.test(path);

/** A path that would lead out of a folder. Nothing is ever written by its name; such a file was made to do harm. */
export function isUnsafePath(path: string): boolean {
  return /^([/\\]|[a-z]:)/i.test(path) || path.split(/[/\\]/).includes('..') || path.includes('\0');
}

/** `language` is what names are in where the table does not say. */
export function planPack(files: readonly PackFile[], rows: readonly PackRow[], language: Language): PackPlan {
  const leftOut: LeftOut[] = [];
  const pictures = new Map<string, PackFile>();
  for (const file of files) {
    if (isClutter(file.path) || isTable(file.path)) continue;
    const why = reasonAgainst(file, pictures);
    if (why !== null) leftOut.push({ path: file.path, why });
    else pictures.set(file.path, file);
  }
  const { rowsOf, missing } = matchRows([...pictures.keys()], rows);
  const cards = [...pictures.keys()].map((path) => cardOf(path, rowsOf.get(path) ?? [], language));
  return { cards, leftOut: [...leftOut, ...missing] };
}

/** Why these pictures cannot be taken at all; null when they can. */
export function packTooBig(files: readonly PackFile[]): PackFailure | null {
  const pictures = files.filter(({ path }) => PICTURE.test(path) && !isClutter(path));
  if (pictures.length > MAX_PACK_PICTURES) return { kind: 'too-many' };
  const bytes = pictures.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  return bytes > MAX_PACK_BYTES ? { kind: 'too-large' } : null;
}

function reasonAgainst(file: PackFile, taken: ReadonlyMap<string, PackFile>): LeftOutReason | null {
  if (isUnsafePath(file.path)) return 'unsafe-name';
  if (!PICTURE.test(file.path)) return 'not-a-picture';
  if (file.isLocked) return 'locked';
  if (file.sizeBytes > MAX_PACK_PICTURE_BYTES) return 'too-large';
  return taken.has(file.path) ? 'same-name' : null;
}

/** A row names its file by path or by the last part of it, with or without the ending, in any case of letters. */
function matchRows(paths: readonly string[], rows: readonly PackRow[]) {
  const byName = new Map<string, string>();
  for (const path of paths) {
    const last = path.slice(path.lastIndexOf('/') + 1);
    for (const name of [path, last, last.replace(PICTURE, '')]) {
      const key = name.toLowerCase();
      if (!byName.has(key)) byName.set(key, path);
    }
  }
  const rowsOf = new Map<string, PackRow[]>();
  const missing: LeftOut[] = [];
  for (const row of rows) {
    const wanted = row.file
      .trim()
      .replaceAll('\\', '/')
      .replace(/^\.?\//, '');
    if (wanted === '') continue;
    const path = byName.get(wanted.toLowerCase());
    if (path === undefined) missing.push({ path: wanted, why: 'not-in-zip' });
    else rowsOf.set(path, [...(rowsOf.get(path) ?? []), row]);
  }
  return { rowsOf, missing };
}

function cardOf(path: string, rows: readonly PackRow[], language: Language): PlannedCard {
  const name: { -readonly [L in Language]?: string } = {};
  const words: string[] = [];
  for (const row of rows) {
    const text = fitText(row.name.trim(), MAX_LABEL_LENGTH);
    const spoken = languageOfRow(row, language);
    if (text !== '' && spoken !== null && name[spoken] === undefined) name[spoken] = text;
    else if (text !== '') words.push(text);
    words.push(...row.words.split(/[,;|]/), row.category);
  }
  if (Object.keys(name).length === 0) name[language] = fitText(cardNameOf(path), MAX_LABEL_LENGTH);
  words.push(...folderWordsOf(path));
  const known = [...new Set(words.map((word) => word.trim()).filter((word) => word !== ''))];
  const [licensed] = rows.filter(({ licence, author }) => licence.trim() !== '' || author.trim() !== '');
  return {
    path,
    name,
    words: fitText(known.join(', '), MAX_CARD_WORDS_LENGTH),
    licence:
      licensed === undefined ? null : { name: licensed.licence.trim(), author: licensed.author.trim() },
  };
}

/** null: a language that cards have no words in; its name is still one to be found by. */
function languageOfRow(row: PackRow, standard: Language): Language | null {
  const said = row.language.trim().toLowerCase();
  if (said === '') return /[\u0600-\u06FF]/.test(row.name) ? 'ar' : standard;
  if (/^(en|eng|english)([-_].*)?$/.test(said)) return 'en';
  return /^(ar|ara|arabic|العربية)([-_].*)?$/.test(said) ? 'ar' : null;
}
