/** Sharing to the app as an Android device does it: a form with files, posted to where the manifest says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { BUILT } from './journey';

export type SharedFile = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };

/** Leaves the page for whatever the app answers. */
export async function shareToApp(page: Page, files: readonly SharedFile[]): Promise<void> {
  const encoded = files.map(({ bytes, ...file }) => ({
    ...file,
    content: Buffer.from(bytes).toString('base64'),
  }));
  const { share_target: target } = JSON.parse(readFileSync(join(BUILT, 'manifest.webmanifest'), 'utf8'));
  const left = page.waitForEvent('load');
  const send = page.evaluate(
    ({ given, target }) => {
      const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
      const form = document.createElement('form');
      form.action = new URL(target.action, link?.href).href;
      form.method = target.method;
      form.enctype = target.enctype;
      const chosen = new DataTransfer();
      for (const { name, type, content } of given) {
        chosen.items.add(
          new File([Uint8Array.from(atob(content), (one) => one.charCodeAt(0))], name, { type }),
        );
      }
      const field = document.createElement('input');
      field.type = 'file';
      field.multiple = true;
      field.name = target.params.files[0].name;
      field.files = chosen.files;
      form.append(field);
      document.body.append(form);
      setTimeout(() => form.submit());
    },
    { given: encoded, target },
  );
  await Promise.all([left, send]);
}

/** What still waits for a page. */
export function waitingShares(page: Page): Promise<number> {
  return page.evaluate(async () => {
    if (!(await caches.has('stepling-shared'))) return 0;
    return (await (await caches.open('stepling-shared')).keys()).length;
  });
}
