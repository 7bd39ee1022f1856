/**
 * The bundled symbols, fetched a pack at a time and kept for as long as the app is open.
 *
 * A thousand pictures in a dozen files: a request for each picture makes installing for offline use about thirty times
 * slower, and inside JavaScript all of them would be parsed before the first screen.
 */
export type SymbolIndex = Readonly<Record<string, readonly string[]>>;
/** Symbol name → "short name|keyword|keyword…" */
export type SymbolWords = Readonly<Record<string, string>>;

export type SymbolFailure = 'unreachable' | 'damaged' | 'no-such-pack';

export class SymbolLoadError extends Error {
  readonly kind: SymbolFailure;
  readonly file: string;

  constructor(kind: SymbolFailure, file: string, cause?: unknown) {
    super(`Symbols "${file}": ${kind}`, { cause });
    this.name = 'SymbolLoadError';
    this.kind = kind;
    this.file = file;
  }
}

export type SymbolStore = {
  /** Rejects with a `SymbolLoadError`; the next call tries again. */
  readonly loadPack: (pack: string) => Promise<ReadonlyMap<string, string>>;
  readonly loadIndex: () => Promise<SymbolIndex>;
  /** English where the language has no words of its own. */
  readonly loadWords: (language: string) => Promise<SymbolWords>;
  readonly packOf: (name: string) => Promise<string | undefined>;
  /** Fetches whatever `body` needs for this symbol. */
  readonly loadSymbol: (name: string) => Promise<void>;
  /** The inside of an `<svg viewBox="0 0 32 32">`; null while its pack is not loaded, '' for a name that there is none of. */
  readonly body: (name: string) => string | null;
};

/** `urls`: file name without ending ('food', 'index', 'words.en') → address. */
export function makeSymbolStore(urls: Readonly<Record<string, string>>): SymbolStore {
  const packNames = new Map<string, string>();
  const bodies = new Map<string, string>();

  const loadIndex = once('index', async () => {
    const index = await fetchObject(urls, 'index', isNames);
    for (const [pack, names] of Object.entries(index)) for (const name of names) packNames.set(name, pack);
    return index;
  });
  const loadPack = oncePer(async (pack: string): Promise<ReadonlyMap<string, string>> => {
    const loaded = new Map(Object.entries(await fetchObject(urls, pack, isText)));
    for (const [name, body] of loaded) bodies.set(name, body);
    return loaded;
  });
  const loadWords = oncePer((file: string) => fetchObject(urls, file, isText));

  async function packOf(name: string): Promise<string | undefined> {
    await loadIndex();
    return packNames.get(name);
  }

  return {
    loadPack,
    loadIndex,
    loadWords: (language) => loadWords(`words.${language}` in urls ? `words.${language}` : 'words.en'),
    packOf,
    loadSymbol: async (name) => {
      const pack = await packOf(name);
      if (pack !== undefined) await loadPack(pack);
    },
    body: (name) => bodies.get(name) ?? (packNames.size > 0 && !packNames.has(name) ? '' : null),
  };
}

/** One request for each key, shared by everyone who asks; a failed one is forgotten. */
function oncePer<T>(load: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const started = load(key).catch((error: unknown) => {
      kept.delete(key);
      throw error;
    });
    kept.set(key, started);
    return started;
  };
}

function once<T>(key: string, load: () => Promise<T>): () => Promise<T> {
  const perKey = oncePer(load);
  return () => perKey(key);
}

async function fetchObject<T>(
  urls: Readonly<Record<string, string>>,
  file: string,
  isValue: (value: unknown) => value is T,
): Promise<Readonly<Record<string, T>>> {
  const url = Object.hasOwn(urls, file) ? urls[file] : undefined;
  if (url === undefined) throw new SymbolLoadError('no-such-pack', file);
  const response = await fetch(url).catch((cause: unknown) => {
    throw new SymbolLoadError('unreachable', file, cause);
  });
  if (!response.ok) throw new SymbolLoadError('unreachable', file, response.status);
  // A captive portal answers 200 with its own page.
  const value: unknown = await response.json().catch((cause: unknown) => {
    throw new SymbolLoadError('damaged', file, cause);
  });
  if (!isRecordOf(value, isValue)) throw new SymbolLoadError('damaged', file);
  return value;
}

function isRecordOf<T>(
  value: unknown,
  isValue: (value: unknown) => value is T,
): value is Readonly<Record<string, T>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every(isValue)
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}
