/** The first minute, as a parent walks through it. */
import type { Page } from 'playwright';
import { press } from './journey';
import type { Words } from './journey-words';

export function welcomePage(page: Page, { say, titleOf }: Words) {
  const goOn = () => press(page.getByRole('button', { name: say('welcome:next'), exact: true }));
  return {
    heading: (part: 'start' | 'child' | 'routines') =>
      page.getByRole('heading', { name: say(`welcome:${part}.title`), level: 1 }),
    goOn,
    skip: () => press(page.getByRole('button', { name: say('welcome:skip'), exact: true })),
    chooseLanguage: (name: string) => press(page.getByRole('radio', { name, exact: true })),
    chooseLook: async (name: string) => {
      await press(page.getByRole('radio', { name, exact: true }).first());
    },
    /** Rarer choices, behind one more tap. */
    moreLook: () => press(page.getByRole('button', { name: say('children:look.more') })),
    nickname: () => page.getByLabel(say('children:nickname.label')),
    readyMade: (id: string) => page.getByRole('checkbox', { name: titleOf(id) }),
    toggleReadyMade: (id: string) => press(page.getByRole('checkbox', { name: titleOf(id) })),
    start: () => press(page.getByRole('button', { name: say('welcome:routines.finish'), exact: true })),
  };
}
