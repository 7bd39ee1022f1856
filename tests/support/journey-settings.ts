/** The pages of the grown-up side that are not routines: reached by the main menu. */
import type { Page } from 'playwright';
import { press } from './journey';
import type { Words } from './journey-words';

export type Place = 'routines' | 'child' | 'pictures' | 'bin' | 'settings' | 'data';

export function mainMenu(page: Page, { say }: Words) {
  return {
    link: (place: Place) =>
      page
        .getByRole('navigation', { name: say('nav.label') })
        .getByRole('link', { name: say(`nav.${place}`), exact: true }),
    open: (place: Place) =>
      press(
        page
          .getByRole('navigation', { name: say('nav.label') })
          .getByRole('link', { name: say(`nav.${place}`), exact: true }),
      ),
  };
}

export function settingsPage(page: Page, { say }: Words) {
  const choose = (group: string, choice: string) =>
    press(
      page.getByRole('group', { name: group, exact: true }).getByRole('radio', { name: choice, exact: true }),
    );
  return {
    heading: () => page.getByRole('heading', { level: 1, name: say('settings:title'), exact: true }),
    language: (name: string) => choose(say('settings:language.label'), name),
    theme: (theme: 'calm' | 'contrast') =>
      choose(say('settings:theme.label'), say(`settings:theme.${theme}`)),
    english: (english: 'uk' | 'us') => choose(say('english.label'), say(`english.${english}`)),
    credits: () => press(page.getByRole('link', { name: say('settings:about.credits'), exact: true })),
    saved: () => page.getByRole('status').getByText(say('saved'), { exact: true }),
  };
}

export function childPage(page: Page, { say }: Words) {
  const open = (section: string) =>
    press(page.getByRole('link', { name: say(`supports:sections.${section}`), exact: true }));
  const choose = (group: string, choice: string) =>
    press(
      page.getByRole('group', { name: group, exact: true }).getByRole('radio', { name: choice, exact: true }),
    );
  return {
    nickname: () => page.getByLabel(say('children:nickname.label'), { exact: true }),
    /** From the list of sections. */
    open,
    cardLanguage: async (name: string) => {
      await open('show');
      await choose(say('children:cards.language'), name);
    },
    wear: async (headwear: string) => {
      await open('look');
      await choose(say('children:look.headwear'), say(`children:look.headwears.${headwear}`));
    },
    numbers: () => page.getByRole('switch', { name: say('children:time.numbers') }),
    /** "Ignore a second tap for": down to nothing. */
    allowRepeats: async () => {
      await open('touch');
      const field = page.getByRole('textbox', { name: say('children:touch.ignoreRepeat'), exact: true });
      await field.fill('0');
      await field.press('Tab');
      await page.getByRole('status').getByText(say('saved'), { exact: true }).waitFor();
    },
    addChild: () => page.getByRole('button', { name: say('children:others.add'), exact: true }),
    saved: () => page.getByRole('status').getByText(say('saved'), { exact: true }),
  };
}

export function dataPage(page: Page, { say }: Words) {
  return {
    heading: () => page.getByRole('heading', { level: 1, name: say('settings:data.title'), exact: true }),
    openDelete: () => press(page.getByRole('button', { name: say('settings:data.delete.open') })),
    confirm: () => page.getByRole('alertdialog', { name: say('settings:data.delete.confirmTitle') }),
    cancel: () => press(page.getByRole('button', { name: say('cancel'), exact: true })),
  };
}

export function headingOf(page: Page, words: string) {
  return page.getByRole('heading', { level: 1, name: words, exact: true });
}
