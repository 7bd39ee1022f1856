/**
 * Which modules travel together.
 *
 * Left alone, the bundler gives each module that two pages share a file of its own: child mode then needs some forty
 * requests, and on a slow network each is a round trip. So what stands at once on a child's screen is one file, and
 * what a tap there leads to another. Both are found by following the imports; everything else stays as the bundler cuts it.
 */
import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';

const SRC = fileURLToPath(new URL('../src/', import.meta.url)).replaceAll('\\', '/');
const PACKAGES = /node_modules\/(react|react-dom|scheduler|i18next|idb|valibot)\//;
const KIT = /src\/pictograms\/(kit\/|drawings\/cover-props)/;

/** The child's screens have files of their own, so that the grown-up side need not fetch them with what both share. */
const SCREENS = /\/src\/(features\/player|app)\//;

/** In the order in which they are fetched; a module belongs to the first that needs it. */
const STAGES = [
  { screens: 'core', shared: 'core', from: ['main.tsx'] },
  { screens: 'child', shared: 'core', from: ['app/child-side.tsx'] },
  {
    screens: 'player',
    shared: 'playing',
    from: ['features/player/player.tsx', 'features/player/home-break.tsx'],
  },
] as const;

type Context = Rolldown.ChunkingContext;

let files: ReadonlyMap<string, string> | undefined;

function fileOf(id: string, context: Context): string | undefined {
  files ??= filesOfModules(context);
  return PACKAGES.test(id) ? 'core' : files.get(id);
}

function filesOfModules(context: Context): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { screens, shared, from } of STAGES) {
    const waiting = from.map((path) => SRC + path);
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (found.has(id) || !id.startsWith(SRC)) continue;
      found.set(id, SCREENS.test(id) ? screens : shared);
      waiting.push(...(context.getModuleInfo(id)?.importedIds ?? []));
    }
  }
  return found;
}

/** A group takes along what its modules import, so what others need as well comes first. */
export const chunkGroups = [
  ...['core', 'child', 'playing', 'player'].map((name) => ({
    name: (id: string, context: Context) => (fileOf(id, context) === name ? name : null),
  })),
  { name: 'kit', test: KIT },
];
