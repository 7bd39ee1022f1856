/**
 * The table of a picture pack: comma, semicolon or tab between fields, in the encodings that spreadsheets write.
 *
 * Its first line names the columns. Symbol projects call them by different names, so each has several.
 */
import Papa from 'papaparse';
import type { PackRow } from '@/domain/picture-pack';

const COLUMNS: Readonly<Record<keyof PackRow, readonly string[]>> = {
  file: ['file', 'filename', 'file name', 'image', 'path', 'symbol', 'picture'],
  name: ['name', 'label', 'title', 'text', 'word', 'symbol-en'],
  words: ['words', 'keywords', 'tags', 'synonyms', 'search'],
  language: ['language', 'lang', 'locale'],
  category: ['category', 'categories', 'category-en', 'topic', 'group'],
  licence: ['licence', 'license'],
  author: ['author', 'creator', 'artist', 'attribution', 'author name'],
};

/** null when this is not a table of pictures: no column says the file, or none says anything about it. */
export function readPackTable(bytes: Uint8Array): readonly PackRow[] | null {
  const { data, meta } = Papa.parse<Record<string, unknown>>(textOf(bytes), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (header) => header.trim().toLowerCase(),
  });
  const columnOf = (field: keyof PackRow) =>
    COLUMNS[field].find((column) => meta.fields?.includes(column) === true);
  const file = columnOf('file') ?? columnOf('name');
  if (file === undefined || (columnOf('name') ?? columnOf('words')) === undefined) return null;
  const fieldOf = (row: Record<string, unknown>, field: keyof PackRow): string => {
    const column = field === 'file' ? file : columnOf(field);
    const value = column === undefined ? undefined : row[column];
    return typeof value === 'string' ? value : '';
  };
  return data.map((row) => ({
    file: fieldOf(row, 'file'),
    name: fieldOf(row, 'name'),
    words: fieldOf(row, 'words'),
    language: fieldOf(row, 'language'),
    category: fieldOf(row, 'category'),
    licence: fieldOf(row, 'licence'),
    author: fieldOf(row, 'author'),
  }));
}

/** UTF-8, or UTF-16 with its mark ("Unicode text" of a spreadsheet), or the old Windows letters. */
function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
