/**
 * Fonts that only some children use, kept for them alone.
 *
 * The service worker keeps everything that all need before it is asked for. OpenDyslexic weighs as much as all other
 * fonts together, so it is fetched when a grown-up chooses it. The page itself puts it into the cache: on the first visit no
 * service worker stands between page and network yet, and that is when most families set everything up.
 */
export const FONT_CACHE = 'kept-fonts';

/** Not fetched again when it is there; without a network it is tried again at the next start. */
export async function keepFonts(urls: readonly string[]): Promise<void> {
  if (!('caches' in globalThis)) return;
  if (urls.length === 0) {
    await caches.delete(FONT_CACHE);
    return;
  }
  const cache = await caches.open(FONT_CACHE);
  const wanted = urls.map((url) => new URL(url, location.href).href);
  const kept = (await cache.keys()).map(({ url }) => url);
  // An update of the app may bring another file.
  await Promise.all(kept.filter((url) => !wanted.includes(url)).map((url) => cache.delete(url)));
  await cache.addAll(wanted.filter((url) => !kept.includes(url)));
}
