/** The editor of one routine. */
import type { Locator, Page } from 'playwright';
import { eventually, press } from './journey';
import type { Words } from './journey-words';

export function editorPage(page: Page, { say, name }: Words) {
  const list = page.getByRole('list', { name: say('editor:steps'), exact: true });
  const rows = list.getByRole('listitem');
  const handle = (label: string) =>
    page.getByRole('button', { name: say('editor:step.handle', { name: name(label) }), exact: true });
  return {
    list,
    rows,
    row: (label: string) => rows.filter({ has: handle(label) }),
    handle,
    /** The words of the cards, in their order. */
    labels: async () => {
      const said = say('editor:step.handle', { name: '|' }).split('|');
      const names = await rows
        .locator('[data-part="handle"]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
      return names.map((text) =>
        text.slice(said[0]?.length ?? 0, text.length - (said[1]?.length ?? 0)).replace(/[\u2068\u2069]/g, ''),
      );
    },
    /** Opens the step beside the list, or over it on a phone. */
    choose: (label: string) => press(rows.filter({ has: handle(label) }).locator('[data-part="main"]')),
    openLibrary: () => press(page.getByRole('button', { name: say('editor:library.open'), exact: true })),
    /** Types into the search and waits until the grid holds what was found. */
    find: async (picture: string, place: Page | Locator = page) => {
      const grid = place.getByRole('grid', { name: say('pictures:grid') });
      await grid.waitFor();
      const before = await grid.getAttribute('aria-rowcount');
      await place.getByRole('searchbox', { name: say('pictures:search') }).fill(picture);
      await eventually(() => grid.getAttribute('aria-rowcount')).not.toBe(before);
    },
    search: () => page.getByRole('searchbox', { name: say('pictures:search') }),
    /** In the order in which they were found. */
    found: () =>
      page
        .getByRole('grid', { name: say('pictures:grid') })
        .getByRole('gridcell')
        .getByRole('button'),
    tile: (picture: string) =>
      page.getByRole('button', { name: say('editor:library.add', { name: name(picture) }), exact: true }),
    moveButton: (label: string, to: 'up' | 'down') =>
      page.getByRole('button', { name: say(`editor:step.${to}Named`, { name: name(label) }), exact: true }),
    menu: (label: string) =>
      page.getByRole('button', { name: say('editor:step.menuNamed', { name: name(label) }), exact: true }),
    menuItem: (deed: 'up' | 'down' | 'duplicate' | 'remove') =>
      page.getByRole('menuitem', { name: say(`editor:step.${deed}`), exact: true }),
    more: () => page.getByRole('button', { name: say('more'), exact: true }),
    words: () => page.getByLabel(say('editor:words.label'), { exact: true }),
    sentence: () => page.getByLabel(say('editor:say.label'), { exact: true }),
    timerKind: (kind: 'none' | 'at-least' | 'at-most') =>
      page.getByRole('radio', { name: say(`editor:timer.kind.${kind}`), exact: true }),
    chooseTimer: (kind: 'none' | 'at-least' | 'at-most') =>
      press(
        page
          .getByRole('group', { name: say('editor:timer.label'), exact: true })
          .getByRole('radio', { name: say(`editor:timer.kind.${kind}`), exact: true }),
      ),
    timerField: (part: 'minutes' | 'seconds') =>
      page.getByLabel(say(`editor:timer.${part}`), { exact: true }),
    changePicture: () => page.getByRole('button', { name: say('editor:picture.change'), exact: true }),
    closeSheet: () =>
      press(page.getByRole('dialog').getByRole('button', { name: say('close'), exact: true })),
    announced: () => page.locator('[data-announcer]'),
    undo: (edit: string) =>
      page.getByRole('button', { name: say('editor:undo.named', { edit: say(`editor:edit.${edit}`) }) }),
    saved: () => page.getByRole('banner').getByText(say('saved'), { exact: true }),
    play: () => press(page.getByRole('button', { name: say('editor:play'), exact: true })),
    print: () => press(page.getByRole('link', { name: say('editor:print'), exact: true })),
    back: () => press(page.getByRole('link', { name: say('editor:back'), exact: true })),
  };
}
