/**
 * The zip of a picture pack, read where it lies: its list first, then one file at a time, so that a pack of 300 MB never stands in
 * memory.
 *
 * What a zip says about itself may be a lie. Each file is unpacked no further than the size that the list gives, and those sizes
 * together have a limit, so that files which share their bytes gain nothing. The browser's own unpacker does the work.
 */
import {
  BlobReader,
  configure,
  ERR_ENCRYPTED,
  type FileEntry,
  Uint8ArrayReader,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-custom.js';
import {
  isClutter,
  isTable,
  isUnsafePath,
  MAX_PACK_PICTURE_BYTES,
  type PackFailure,
  type PackFile,
  type PackRow,
  packTooBig,
} from '@/domain/picture-pack';
import { fail, ok, type Result } from '@/domain/result';
import { readPackTable } from './pack-table';

/** Beside pictures a pack has texts and folders; a list much longer than that was made to keep a device busy. */
const MAX_ENTRIES = 20_000;
/** Up to here a zip is read at once: thousands of small files are then listed and unpacked three times as fast. */
const IN_MEMORY_BYTES = 32 * 1024 * 1024;
const MAX_TABLE_BYTES = 5 * 1024 * 1024;

export type ReadFailure = { readonly kind: 'broken' | 'too-large' | 'locked' };
export type PackArchive = {
  readonly files: readonly PackFile[];
  readonly rows: readonly PackRow[];
  /** `path` as in `files`. */
  read(path: string): Promise<Result<Uint8Array<ArrayBuffer>, ReadFailure>>;
  close(): Promise<void>;
};

export async function openPackArchive(file: Blob): Promise<Result<PackArchive, PackFailure>> {
  if (!canUnpack()) return fail({ kind: 'old-browser' });
  // The page's policy refuses workers made from text; one file after the other keeps the page free anyway.
  configure({ useWebWorkers: false });
  const source = await sourceOf(file);
  if (source === null) return fail({ kind: 'damaged' });
  const reader = new ZipReader<unknown>(source, { filenameValidation: 'tolerant' });
  const listed = await listOf(reader, file);
  if (!listed.ok) return listed;
  const files: PackFile[] = [];
  const entries = new Map<string, FileEntry>();
  for (const entry of listed.value) {
    files.push({ path: entry.filename, sizeBytes: entry.uncompressedSize, isLocked: entry.encrypted });
    if (!entries.has(entry.filename)) entries.set(entry.filename, entry);
  }
  const tooBig = packTooBig(files);
  if (tooBig !== null) return fail(tooBig);
  const read = async (path: string): Promise<Result<Uint8Array<ArrayBuffer>, ReadFailure>> => {
    const entry = entries.get(path);
    return entry === undefined ? fail({ kind: 'broken' }) : bytesOf(entry, MAX_PACK_PICTURE_BYTES);
  };
  return ok({ files, rows: await rowsOf(entries), read, close: () => reader.close() });
}

async function sourceOf(file: Blob): Promise<BlobReader | Uint8ArrayReader | null> {
  if (file.size > IN_MEMORY_BYTES) return new BlobReader(file);
  try {
    return new Uint8ArrayReader(new Uint8Array(await file.arrayBuffer()));
  } catch {
    // The file went away between choosing and reading (a memory card, a cloud drive).
    return null;
  }
}

async function listOf(
  reader: ZipReader<unknown>,
  file: Blob,
): Promise<Result<readonly FileEntry[], PackFailure>> {
  const entries: FileEntry[] = [];
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      if (entries.length >= MAX_ENTRIES) return fail({ kind: 'too-many' });
      if (!entry.directory) entries.push(entry);
    }
  } catch {
    return fail({ kind: (await startsLikeZip(file)) ? 'damaged' : 'not-a-zip' });
  }
  return ok(entries);
}

export async function startsLikeZip(file: Blob): Promise<boolean> {
  try {
    const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
    return first === 0x50 && second === 0x4b;
  } catch {
    // The file went away between choosing and reading.
    return false;
  }
}

async function bytesOf(
  entry: FileEntry,
  most: number,
): Promise<Result<Uint8Array<ArrayBuffer>, ReadFailure>> {
  if (entry.encrypted) return fail({ kind: 'locked' });
  const room = Math.min(most, entry.uncompressedSize);
  const parts: Uint8Array[] = [];
  let length = 0;
  const gathering = new WritableStream<Uint8Array>({
    write(part) {
      length += part.length;
      if (length > room) throw new RangeError('longer than it said');
      parts.push(part.slice());
    },
  });
  try {
    await entry.getData(gathering, { checkSignature: true });
  } catch (error) {
    return fail({ kind: reasonOf(error) });
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return ok(bytes);
}

function reasonOf(error: unknown): ReadFailure['kind'] {
  const message = error instanceof Error ? error.message : '';
  if (message === ERR_ENCRYPTED) return 'locked';
  return error instanceof RangeError ? 'too-large' : 'broken';
}

/** The first table that tells something about pictures. */
async function rowsOf(entries: ReadonlyMap<string, FileEntry>): Promise<readonly PackRow[]> {
  for (const [path, entry] of entries) {
    if (!isTable(path) || isClutter(path) || isUnsafePath(path)) continue;
    if (entry.uncompressedSize > MAX_TABLE_BYTES) continue;
    const bytes = await bytesOf(entry, MAX_TABLE_BYTES);
    const rows = bytes.ok ? readPackTable(bytes.value) : null;
    if (rows !== null) return rows;
  }
  return [];
}

function canUnpack(): boolean {
  try {
    return new DecompressionStream('deflate-raw') !== undefined;
  } catch {
    return false;
  }
}
