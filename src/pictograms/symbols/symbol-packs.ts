/** The symbols that this build carries. Their files are written by `scripts/make-symbols.mjs`. */
import { makeSymbolStore } from './symbol-store';

const FILES = import.meta.glob<string>('./generated/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

const store = makeSymbolStore(
  Object.fromEntries(
    Object.entries(FILES).map(([path, url]) => [path.slice('./generated/'.length, -'.json'.length), url]),
  ),
);

export const loadSymbolPack = store.loadPack;
export const loadSymbolIndex = store.loadIndex;
export const loadSymbolWords = store.loadWords;
export const symbolPackOf = store.packOf;
export const loadSymbol = store.loadSymbol;
export const symbolBody = store.body;
