/**
 * Our own drawings, in packs by theme and one for the covers: a pack is fetched when a screen first shows one of its drawings.
 */
import { DEFAULT_GROWN_UP, type GrownUpLook, type Look } from '@/domain/look';
import type { Drawings, Kit } from './kit/kit';
import { type PackName, PICTOGRAM_PACKS } from './pictogram-index';

const LOADERS: Readonly<Record<PackName, () => Promise<{ readonly drawings: Drawings }>>> = {
  covers: () => import('./drawings/covers'),
  hands: () => import('./drawings/hands'),
  teeth: () => import('./drawings/teeth'),
  toilet: () => import('./drawings/toilet'),
  clothes: () => import('./drawings/clothes'),
  'shirt-and-socks': () => import('./drawings/shirt-and-socks'),
  home: () => import('./drawings/home'),
  calm: () => import('./drawings/calm'),
  class: () => import('./drawings/class'),
  talk: () => import('./drawings/talk'),
};

const packOfId = new Map(
  Object.entries(PICTOGRAM_PACKS).flatMap(([pack, ids]) =>
    ids.map((id): [string, PackName] => [id, pack as PackName]),
  ),
);
const loaded = new Map<PackName, Drawings>();
const loading = new Map<PackName, Promise<void>>();

export function isPictogram(id: string): boolean {
  return packOfId.has(id);
}

/** The inside of an `<svg viewBox="0 0 200 200">`; null while its pack is not loaded, '' for an id that there is none of. */
export function pictogramBody(
  id: string,
  look: Look,
  prefix: string,
  grownUp: GrownUpLook = DEFAULT_GROWN_UP,
): string | null {
  const pack = packOfId.get(id);
  if (pack === undefined) return '';
  const drawing = loaded.get(pack)?.[id];
  if (drawing === undefined) return loaded.has(pack) ? '' : null;
  const kit: Kit = { look, grownUp, id: (name) => `${prefix}-${name}` };
  return drawing(kit);
}

/** Rejects when the pack cannot be fetched; the next call tries again. */
export function loadPictogram(id: string): Promise<void> {
  const pack = packOfId.get(id);
  if (pack === undefined || loaded.has(pack)) return Promise.resolve();
  const running = loading.get(pack);
  if (running !== undefined) return running;
  // The drawings are not handed on: a promise would take the picture named `then` for a promise's own method.
  const started = LOADERS[pack]().then(
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
