/** The page for paper. */
import type { Page } from 'playwright';
import { press } from './journey';
import type { Words } from './journey-words';

export function printPage(page: Page, { say }: Words) {
  const choose = (group: string, choice: string) =>
    press(
      page
        .getByRole('group', { name: say(`print:${group}`), exact: true })
        .getByRole('radio', { name: say(`print:${choice}`), exact: true }),
    );
  return {
    heading: (title: string) => page.getByRole('heading', { level: 1, name: say('print:title', { title }) }),
    sheet: (number: number, count: number) =>
      page.getByRole('img', { name: say('print:sheetOf', { number, count }), exact: true }),
    /** Waits until nothing of the page is missing. */
    isReady: () =>
      page.getByRole('button', { name: say('print:print'), exact: true, disabled: false }).waitFor(),
    layout: (layout: 'vertical' | 'horizontal' | 'timetable' | 'wall') =>
      choose('layout', `layouts.${layout}`),
    paper: (paper: 'a4' | 'letter') => choose('paper', `papers.${paper}`),
    back: () => press(page.getByRole('link', { name: say('print:back'), exact: true })),
  };
}
