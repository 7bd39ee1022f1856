/** The generated symbol files as the app would fetch them, made first where they are missing or old. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CatalogueSources } from '@/pictograms/picture-catalogue';
import type { SymbolIndex, SymbolWords } from '@/pictograms/symbols/symbol-store';

const root = new URL('../../', import.meta.url);
export const SYMBOL_SCRIPT = fileURLToPath(new URL('scripts/make-symbols.mjs', root));

export function makeSymbols(...options: readonly string[]): string {
  return execFileSync(process.execPath, [SYMBOL_SCRIPT, ...options], { encoding: 'utf8' });
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8'));
}

export function symbolFile<T>(name: string): T {
  return readJson(`src/pictograms/symbols/generated/${name}.json`) as T;
}

export function realSources(language: 'en' | 'ar'): CatalogueSources {
  return {
    pictogramWords: readJson(
      `src/content/pictogram-words/${language}.json`,
    ) as CatalogueSources['pictogramWords'],
    symbolWords: readJson(`src/content/symbol-words/${language}.json`) as CatalogueSources['symbolWords'],
    symbolIndex: symbolFile<SymbolIndex>('index'),
    symbolCldrWords: symbolFile<SymbolWords>(`words.${language}`),
  };
}
