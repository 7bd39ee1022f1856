/** The grown-up's start page: the child's routines, and the ready-made ones to take. */
import type { Page } from 'playwright';
import { press } from './journey';
import type { Words } from './journey-words';

export function homePage(page: Page, { say, name, titleOf }: Words) {
  const card = (title: string) => page.getByRole('article', { name: title, exact: true });
  const action = (title: string, deed: 'play' | 'edit' | 'print') =>
    page.getByRole('link', {
      name: say('routines:named', { action: say(`routines:${deed}`), title: name(title) }),
      exact: true,
    });
  return {
    heading: (nickname: string) =>
      page.getByRole('heading', { level: 1, name: say('routines:titleOf', { name: name(nickname) }) }),
    titles: () => page.getByRole('article').getByRole('heading', { level: 2 }),
    card,
    play: (title: string) => press(action(title, 'play')),
    edit: (title: string) => press(action(title, 'edit')),
    print: (title: string) => press(action(title, 'print')),
    childMode: () => page.getByRole('link', { name: say('nav.childMode'), exact: true }),
    /** A page without routines offers it a second time. */
    newRoutine: () => press(page.getByRole('button', { name: say('routines:new'), exact: true }).first()),
    menu: (title: string) =>
      page.getByRole('button', { name: say('routines:menu', { title: name(title) }), exact: true }),
    menuItem: (deed: 'duplicate' | 'moveUp' | 'moveDown' | 'bin') =>
      page.getByRole('menuitem', { name: say(`routines:${deed}`), exact: true }),
    openReadyMade: (id: string) =>
      press(
        page
          .getByRole('region', { name: say('routines:readyMade.title') })
          .getByRole('link', { name: titleOf(id), exact: true }),
      ),
    openLibrary: () =>
      press(
        page.getByRole('region', { name: say('routines:readyMade.title') }).getByRole('link', {
          name: say('routines:library.all'),
          exact: true,
        }),
      ),
    toast: () => page.getByRole('status').filter({ has: page.getByRole('button', { name: say('close') }) }),
  };
}

export function readyMadePage(page: Page, { say, name, titleOf }: Words) {
  return {
    heading: (id: string) => page.getByRole('heading', { level: 1, name: titleOf(id), exact: true }),
    steps: () => page.getByRole('region', { name: say('routines:readyMade.stepList') }).getByRole('listitem'),
    choose: (version: 'full' | 'essential' | 'mini') =>
      press(page.getByRole('radio', { name: say(`routines:readyMade.${version}`), exact: true })),
    addFor: (nickname: string) =>
      press(page.getByRole('button', { name: say('routines:readyMade.addFor', { name: name(nickname) }) })),
  };
}
