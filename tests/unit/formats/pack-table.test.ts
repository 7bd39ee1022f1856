import { expect, test } from 'vitest';
import { readPackTable } from '@/formats/pack-table';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) =>
  new Uint8Array([
    0xff,
    0xfe,
    ...[...text].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8]),
  ]);
const soap = {
  file: 'soap.svg',
  name: 'Soap',
  words: '',
  language: '',
  category: '',
  licence: '',
  author: '',
};

test.each([
  ['commas', utf8('file,name\nsoap.svg,Soap\n')],
  ['semicolons, as spreadsheets in much of Europe write', utf8('File;Name\r\nsoap.svg;Soap\r\n')],
  ['tabs', utf8('filename\tlabel\nsoap.svg\tSoap')],
  ['a mark at the start', utf8('\uFEFFfile,name\nsoap.svg,Soap')],
  ['the "Unicode text" of a spreadsheet', utf16('file\tname\r\nsoap.svg\tSoap')],
  ['empty lines', utf8('file,name\n\n  ,\nsoap.svg,Soap\n\n')],
])('a table with %s is read', (_, bytes) => {
  expect(readPackTable(bytes)).toEqual([soap]);
});

test('every column has its own names in symbol projects', () => {
  const text =
    'image,title,keywords,locale,category-en,license,creator\nsoap.svg,Soap,"bar, foam",en,Wash,CC0,Ann';
  expect(readPackTable(utf8(text))).toEqual([
    {
      file: 'soap.svg',
      name: 'Soap',
      words: 'bar, foam',
      language: 'en',
      category: 'Wash',
      licence: 'CC0',
      author: 'Ann',
    },
  ]);
});

test('where no column says the file, the name is the file', () => {
  expect(readPackTable(utf8('symbol-en,category-en\nbrush_teeth,Wash'))).toMatchObject([
    { file: 'brush_teeth', name: 'brush_teeth', category: 'Wash' },
  ]);
});

test('letters of old Windows files are read', () => {
  const bytes = new Uint8Array([...utf8('file,name\nx.svg,Caf'), 0xe9]);
  expect(readPackTable(bytes)?.[0]?.name).toBe('Café');
});

test('a table about something else is none', () => {
  expect(readPackTable(utf8('date,amount\n1,2'))).toBeNull();
  expect(readPackTable(utf8(''))).toBeNull();
  expect(readPackTable(new Uint8Array([0, 1, 2, 3, 255]))).toBeNull();
});
