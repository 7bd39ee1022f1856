/** The sheet in which a photo becomes a card. */
import type { Page } from 'playwright';
import { press } from './journey';
import type { Words } from './journey-words';

export function photoSheet(page: Page, { say }: Words) {
  const sheet = page.getByRole('dialog', { name: say('pictures:photo.title') });
  const button = (deed: string) =>
    sheet.getByRole('button', { name: say(`pictures:photo.${deed}`), exact: true });
  return {
    sheet,
    /** Opens the device's own chooser and takes this file in it. */
    choose: async (file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }) => {
      const opened = page.waitForEvent('filechooser');
      await press(page.getByRole('button', { name: say('pictures:photo.add'), exact: true }));
      await (await opened).setFiles(file);
      await sheet.waitFor();
    },
    larger: () => press(button('larger')),
    turn: () => press(button('turn')),
    /** Moves the part that is kept, with the arrow keys. */
    frame: () => sheet.getByLabel(say('pictures:photo.move'), { exact: true }),
    name: () => sheet.getByLabel(say('pictures:photo.name'), { exact: true }),
    use: () => press(button('use')),
  };
}
