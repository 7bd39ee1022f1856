/**
 * Which modules travel together.
 *
 * Left alone, the bundler gives each module that two pages share a file of its own: child mode then needs some forty
 * requests, and on a slow network each is a round trip. So what stands at once on a child's screen is one file, and
 * what a tap there leads to another; the frame of the grown-up side and the welcome likewise. They are found by following
 * the imports. Everything else stays as the bundler cuts it.
 */
import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';

const SRC = fileURLToPath(new URL('../src/', import.meta.url)).replaceAll('\\', '/');
const PACKAGES = /node_modules\/(react|react-dom|scheduler|i18next|idb|valibot)\//;
/** What every drawing is made with. */
const KIT = /src\/pictograms\/(kit\/|drawings\/cover-props)/;

/** The child's screens have files of their own, so that the grown-up side need not fetch them with what both share. */
const SCREENS = /\/src\/(features\/player|app)\//;

/** In the order in which they are fetched; a module belongs to the first that needs it. `shared`: what is not one of the screens. */
const STAGES: readonly {
  readonly file: string;
  readonly shared?: string;
  readonly from: readonly string[];
}[] = [
  { file: 'core', from: ['main.tsx'] },
  { file: 'child', shared: 'core', from: ['app/child-side.tsx'] },
  {
    file: 'player',
    shared: 'playing',
    from: ['features/player/player.tsx', 'features/player/home-break.tsx'],
  },
  { file: 'worker', from: ['pwa/start-service-worker.ts'] },
  { file: 'pages', from: ['app/pages.ts'] },
  { file: 'grown-up', from: ['app/grown-up-side.tsx'] },
  // What a family sees first of all; other pages share its fields.
  { file: 'welcome', from: ['features/welcome/welcome-page.tsx'] },
];

/** A group takes along what its modules import, so what others need as well comes first. */
const GROUPS = ['core', 'child', 'playing', 'player', 'kit', 'worker', 'pages', 'grown-up', 'welcome'];

type Context = Rolldown.ChunkingContext;

let files: ReadonlyMap<string, string> | undefined;

function fileOf(id: string, context: Context): string | undefined {
  files ??= filesOfModules(context);
  if (PACKAGES.test(id)) return 'core';
  return files.get(id) ?? (KIT.test(id) ? 'kit' : undefined);
}

function filesOfModules(context: Context): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { file, shared = file, from } of STAGES) {
    const waiting = from.map((path) => SRC + path);
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (found.has(id) || !id.startsWith(SRC) || KIT.test(id)) continue;
      found.set(id, SCREENS.test(id) ? file : shared);
      waiting.push(...(context.getModuleInfo(id)?.importedIds ?? []));
    }
  }
  return found;
}

export const chunkGroups = GROUPS.map((name) => ({
  name: (id: string, context: Context) => (fileOf(id, context) === name ? name : null),
}));
