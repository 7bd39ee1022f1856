/**
 * Our own drawings, in packs by theme and one for the covers: a pack is fetched when a screen first shows one of its drawings.
 */
import { DEFAULT_GROWN_UP, type GrownUpLook, type Look } from '@/domain/look';
import { COVERS } from './covers-index';
import type { Drawings, Kit } from './kit/kit';
import type { PackName } from './pictogram-index';

const isCover = (id: string): boolean => (COVERS as readonly string[]).includes(id);
const loaded = new Map<PackName, Drawings>();
const loading = new Map<PackName, Promise<void>>();
/** Which pack holds a drawing; null until the index is fetched. */
let packs: ReadonlyMap<string, PackName> | null = null;

/** The inside of an `<svg viewBox="0 0 200 200">`; null while its pack is not loaded, '' for an id that there is none of. */
export function pictogramBody(
  id: string,
  look: Look,
  prefix: string,
  grownUp: GrownUpLook = DEFAULT_GROWN_UP,
): string | null {
  const pack = packOf(id);
  if (pack === undefined) return packs === null ? null : '';
  const drawing = loaded.get(pack)?.[id];
  if (drawing === undefined) return loaded.has(pack) ? '' : null;
  const kit: Kit = { look, grownUp, id: (name) => `${prefix}-${name}` };
  return drawing(kit);
}

/** Rejects when the pack cannot be fetched; the next call tries again. */
export async function loadPictogram(id: string): Promise<void> {
  if (isCover(id)) return loadPack('covers', () => import('./drawings/covers'));
  const { packs, loaders } = await loadPictogramIndex();
  const pack = packs.get(id);
  if (pack !== undefined && pack !== 'covers') await loadPack(pack, loaders[pack]);
}

/** Which drawing is in which pack: needed by every screen that shows more than covers. */
export async function loadPictogramIndex() {
  const { PICTOGRAM_PACKS, PACK_LOADERS: loaders } = await import('./pictogram-index');
  packs ??= new Map(
    Object.entries(PICTOGRAM_PACKS).flatMap(([pack, ids]) =>
      ids.map((one): [string, PackName] => [one, pack as PackName]),
    ),
  );
  return { packs, loaders };
}

function packOf(id: string): PackName | undefined {
  return isCover(id) ? 'covers' : packs?.get(id);
}

function loadPack(pack: PackName, load: () => Promise<{ readonly drawings: Drawings }>): Promise<void> {
  if (loaded.has(pack)) return Promise.resolve();
  const running = loading.get(pack);
  if (running !== undefined) return running;
  // The drawings are not handed on: a promise would take the picture named `then` for a promise's own method.
  const started = load().then(
    ({ drawings }) => {
      loaded.set(pack, drawings);
      loading.delete(pack);
    },
    (error: unknown) => {
      loading.delete(pack);
      throw error;
    },
  );
  loading.set(pack, started);
  return started;
}
