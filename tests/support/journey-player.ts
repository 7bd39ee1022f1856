/** Child mode: the child's home, the player, and the lock that leads out. */
import type { Page } from 'playwright';
import { press } from './journey';
import type { Words } from './journey-words';

export function childHome(page: Page, { say }: Words) {
  return {
    heading: () => page.getByRole('heading', { level: 1 }),
    routines: () => page.getByRole('list').getByRole('button'),
    routine: (title: string) => page.getByRole('list').getByRole('button', { name: title }),
    breakButton: () => page.getByRole('button', { name: say('child:break'), exact: true }),
  };
}

export function playerPage(page: Page, { say, name }: Words) {
  const button = (words: string) => page.getByRole('button', { name: words, exact: true });
  return {
    /** The step's own words, or what the screen is: "My break", "Finished". */
    step: (words: string) => page.getByRole('heading', { level: 1, name: words, exact: true }),
    heading: () => page.getByRole('heading', { level: 1 }),
    progress: (number: number, total: number) =>
      page.getByRole('img', { name: say('child:progress', { number, total }), exact: true }),
    done: () => button(say('child:done')),
    back: () => button(say('child:back')),
    help: () => button(say('child:help')),
    breakButton: () => button(say('child:break')),
    breakCard: (card: string) => button(say(`child:breakCards.${card}`)),
    backTo: (words: string) => button(say('child:backTo', { place: name(words) })),
    timer: () => page.getByRole('timer'),
    goHome: () => button(say('child:home')),
    goOn: () => button(say('child:goOn')),
    startAgain: () => button(say('child:startAgain')),
  };
}

/** The lock speaks the app's language, whatever the cards speak. */
export function childLock(page: Page, { say }: Words) {
  const button = page.getByRole('button', { name: say('child:grownUp.lock'), exact: true });
  const dialog = page.getByRole('dialog', { name: say('child:grownUp.title') });
  const question = async () => {
    const [a = 0, b = 0] = ((await dialog.locator('label').innerText()).match(/\d+/g) ?? []).map(Number);
    return a * b;
  };
  const leave = page.getByRole('button', { name: say('child:grownUp.leave'), exact: true });
  return {
    button,
    dialog,
    leave,
    hint: () => page.getByText(say('child:grownUp.hold'), { exact: true }),
    /** With the finger or the mouse, for as long as it takes. */
    hold: async () => {
      await button.hover();
      await page.mouse.down();
      await dialog.waitFor();
      await page.mouse.up();
    },
    /** A bare click, as screen readers and switches give it. */
    openByScreenReader: () => button.dispatchEvent('click'),
    question,
    field: () => dialog.getByRole('textbox'),
    /** On the keys of the screen. */
    answer: async (number: number) => {
      for (const digit of String(number)) {
        await press(dialog.getByRole('button', { name: digit, exact: true }));
      }
      await press(dialog.getByRole('button', { name: say('child:grownUp.open'), exact: true }));
    },
    /** Out of child mode, from wherever the child is. */
    unlock: async () => {
      // In a run the lock opens the grown-up's panel, at whose end is the way out; at home it leads out at once.
      const isRun = /#\/play\/./.test(page.url());
      await button.dispatchEvent('click');
      await dialog.waitFor();
      const digits = String(await question());
      // The panel that comes next has the same name, and fields of its own.
      const answer = dialog.getByRole('textbox', { name: /×/ });
      await answer.fill(digits);
      await page.keyboard.press('Enter');
      await answer.waitFor({ state: 'detached' });
      if (isRun) await press(leave);
      await page.waitForURL((url) => !url.hash.startsWith('#/play'));
    },
  };
}
