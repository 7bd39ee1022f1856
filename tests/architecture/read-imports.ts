import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';

export type SourceFile = {
  /** Under `src/`, with forward slashes. */
  readonly path: string;
  readonly imports: readonly Import[];
};

export type Import = { readonly from: string; readonly isDynamic: boolean };

const SOURCE = 'src';
const STATIC = /(?:^|\n)\s*(?:import|export)\s+(?:type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/g;
const DYNAMIC = /\bimport\(\s*'([^']+)'\s*\)/g;

export function readSources(): readonly SourceFile[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => {
      const text = readFileSync(join(SOURCE, path), 'utf8');
      return {
        path: path.replaceAll('\\', '/'),
        imports: [
          ...[...text.matchAll(STATIC)].map((match) => ({ from: match[1] ?? '', isDynamic: false })),
          ...[...text.matchAll(DYNAMIC)].map((match) => ({ from: match[1] ?? '', isDynamic: true })),
        ],
      };
    });
}

/** The file under `src/` that an import means, or null for a package. */
export function resolveImport(importer: string, from: string): string | null {
  const target = from.startsWith('@/')
    ? from.slice(2)
    : from.startsWith('.')
      ? posix.normalize(posix.join(posix.dirname(importer), from))
      : null;
  if (target === null) return null;
  const ending = ['', '.ts', '.tsx', '.d.ts'].find((end) => {
    const file = join(SOURCE, target + end);
    return existsSync(file) && relative(SOURCE, dirname(file)) !== '..' && !isFolder(file);
  });
  return ending === undefined ? `${target} (not found)` : target + ending;
}

export function packageOf(from: string): string {
  const parts = from.split('/');
  return from.startsWith('@') ? `${parts[0]}/${parts[1]}` : (parts[0] ?? from);
}

function isFolder(path: string): boolean {
  try {
    readdirSync(path);
    return true;
  } catch {
    return false;
  }
}
