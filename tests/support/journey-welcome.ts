/** The first minute, as a parent walks through it. */
import type { Page } from 'playwright';
import type { Words } from './journey-words';

export function welcomePage(page: Page, { say, titleOf }: Words) {
  const goOn = () => page.getByRole('button', { name: say('welcome:next'), exact: true }).click();
  return {
    heading: (part: 'start' | 'child' | 'routines') =>
      page.getByRole('heading', { name: say(`welcome:${part}.title`), level: 1 }),
    goOn,
    skip: () => page.getByRole('button', { name: say('welcome:skip'), exact: true }).click(),
    chooseLanguage: (name: string) => page.getByText(name, { exact: true }).click(),
    chooseLook: async (name: string) => {
      await page.getByRole('radio', { name, exact: true }).first().click();
    },
    nickname: () => page.getByLabel(say('children:nickname.label')),
    readyMade: (id: string) => page.getByRole('checkbox', { name: titleOf(id) }),
    toggleReadyMade: (id: string) => page.getByRole('checkbox', { name: titleOf(id) }).click(),
    start: () => page.getByRole('button', { name: say('welcome:routines.finish'), exact: true }).click(),
  };
}
