import { expect, test } from 'vitest';
import { FOLDERS, NOT_FOR_CHILD_MODE, PACKAGES } from './import-table';
import { packageOf, readSources, resolveImport } from './read-imports';

const sources = readSources();

test('a file imports only from the folders that the table allows', () => {
  const refused = sources.flatMap(({ path, imports }) =>
    imports.flatMap(({ from }) => {
      const target = resolveImport(path, from);
      return target === null || mayImport(path, target) ? [] : [`${path} → ${target}`];
    }),
  );
  expect(refused).toEqual([]);
});

test('a package is imported only where the table allows it', () => {
  const refused = sources.flatMap(({ path, imports }) =>
    imports
      .filter(({ from }) => resolveImport(path, from) === null)
      .map(({ from }) => packageOf(from))
      .filter((name) => !(PACKAGES[name] ?? []).some((place) => path.startsWith(place)))
      .map((name) => `${path} → ${name}`),
  );
  expect(refused).toEqual([]);
});

test('imports are written ./ inside a folder and @/ across folders', () => {
  const refused = sources.flatMap(({ path, imports }) =>
    imports.filter(({ from }) => from.startsWith('../')).map(({ from }) => `${path} → ${from}`),
  );
  expect(refused).toEqual([]);
});

test('child mode reaches none of the grown-up side', () => {
  const reached = reachableFrom('app/child-side.tsx');
  const refused = [...reached].filter((name) => NOT_FOR_CHILD_MODE.some((place) => name.startsWith(place)));
  expect(refused).toEqual([]);
  expect(reached).toContain('features/player/child-mode.tsx');
});

test('the table itself refuses what is not listed', () => {
  expect(mayImport('domain/step.ts', 'storage/database.ts')).toBe(false);
  expect(mayImport('features/player/player.tsx', 'features/editor/editor-page.tsx')).toBe(false);
  expect(mayImport('features/player/player.tsx', 'platform/speech.ts')).toBe(false);
  expect(mayImport('ui/button.tsx', 'ui/button.module.css')).toBe(true);
});

function mayImport(importer: string, target: string): boolean {
  if (target.endsWith('(not found)') && !/\.(css|json|svg)/.test(target)) return false;
  const [from, to] = [placeOf(importer), placeOf(target)];
  if (from === to) return true;
  const fromFolder = from.split('/')[0] ?? from;
  const toFolder = to.split('/')[0] ?? to;
  if (fromFolder === 'features' && toFolder === 'features') return false;
  return (FOLDERS[fromFolder] ?? []).includes(toFolder);
}

/** 'domain', 'features/editor', 'main'. */
function placeOf(path: string): string {
  const [folder, feature] = path.split('/');
  if (folder === undefined || !path.includes('/')) return 'main';
  return folder === 'features' ? `features/${feature}` : folder;
}

function reachableFrom(start: string): ReadonlySet<string> {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const reached = new Set<string>();
  const open = [start];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    for (const { from, isDynamic } of byPath.get(path)?.imports ?? []) {
      const target = resolveImport(path, from);
      if (target === null) reached.add(from);
      else if (!isDynamic || target.startsWith('pictograms/') || target.startsWith('features/player/'))
        open.push(target);
    }
  }
  return reached;
}
