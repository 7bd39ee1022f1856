/** Zips as people and attackers make them. */
import { configure, TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';

export const svgOf = (inside: string, attributes = 'viewBox="0 0 10 10"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;
/** Each number a drawing of its own. */
export const numberedSvg = (number: number) =>
  svgOf(`<rect width="10" height="10" fill="#${number.toString(16).padStart(6, '0')}"/>`);

/** Compressed, as most programs write it. */
export async function packedZip(
  files: Readonly<Record<string, string>>,
  { password }: { readonly password?: string } = {},
): Promise<File> {
  configure({ useWebWorkers: false });
  const writer = new ZipWriter(new Uint8ArrayWriter(), password === undefined ? {} : { password });
  for (const [path, content] of Object.entries(files)) await writer.add(path, new TextReader(content));
  return new File([(await writer.close()) as Uint8Array<ArrayBuffer>], 'symbols.zip', {
    type: 'application/zip',
  });
}

/** Written by hand, so that it may say what is not true: any path, any size. Nothing is compressed. */
export function zipOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  { name = 'symbols.zip', saidSize }: { readonly name?: string; readonly saidSize?: number } = {},
): File {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const list: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  for (const [path, content] of Object.entries(files)) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const label = new TextEncoder().encode(path);
    // version, UTF-8 names, stored, time, date, checksum, sizes, length of the name, no extra field
    const facts = [...u16(20), ...u16(0x0800), ...u16(0), ...u32(0), ...u32(crcOf(bytes))];
    const sizes = [...u32(bytes.length), ...u32(saidSize ?? bytes.length), ...u16(label.length), ...u16(0)];
    const head = Uint8Array.from([...u32(0x04034b50), ...facts, ...sizes, ...label]);
    list.push(
      Uint8Array.from([
        ...u32(0x02014b50),
        ...u16(20),
        ...facts,
        ...sizes,
        ...u16(0),
        ...u16(0),
        ...u16(0),
        ...u32(0),
        ...u32(at),
        ...label,
      ]),
    );
    parts.push(head, Uint8Array.from(bytes));
    at += head.length + bytes.length;
  }
  const size = list.reduce((sum, { length }) => sum + length, 0);
  const end = [
    ...u32(0x06054b50),
    ...u32(0),
    ...u16(list.length),
    ...u16(list.length),
    ...u32(size),
    ...u32(at),
    ...u16(0),
  ];
  return new File([...parts, ...list, Uint8Array.from(end)], name, { type: 'application/zip' });
}

const u16 = (value: number) => [value & 255, (value >> 8) & 255];
const u32 = (value: number) => [...u16(value & 0xffff), ...u16(value >>> 16)];

const CRC = Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crcOf(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (CRC[(value ^ byte) & 255] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
