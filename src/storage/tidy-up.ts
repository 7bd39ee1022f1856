/** What leaves the device by itself, when the page is idle: old bins, rests of imports and shares, photos that nothing shows. */
import { emptyOldBin } from './bin';
import { removeBrokenImports } from './picture-packs';
import { dropOldShared } from './shared-files';
import type { Store } from './store';
import { sweepMedia } from './sweep-media';

export async function tidyUp(store: Store): Promise<void> {
  await dropOldShared(store.now());
  await emptyOldBin(store);
  await removeBrokenImports(store);
  await sweepMedia(store);
}
