/** The child's page as a grown-up comes to it: from the list of sections into one of them. */
import { screen, waitFor } from '@testing-library/react';
import type { Child, ChildFields } from '@/domain/child';
import type { Language } from '@/domain/wording';
import ChildPage from '@/features/children/child-page';
import { addChild, inFrame, renderGrownUp } from './grown-up-page';
import { openTab, type Tab, valueIn } from './open-tab';

type Wanted = {
  /** The heading of the section to open; the list without it. */
  readonly section?: string | RegExp;
  readonly child?: Partial<ChildFields>;
  readonly language?: Language;
  /** The services with a stand-in among them. */
  readonly using?: (tab: Tab) => Tab;
};

export async function childPageOfMia({ section, child: fields, language = 'en', using }: Wanted = {}) {
  const tab = await openTab();
  const child = await addChild(tab);
  if (fields !== undefined) valueIn(await tab.children.change(child.id, fields));
  const services = using === undefined ? tab : using(tab);
  const stored = async (): Promise<Child> => valueIn(await tab.children.get(child.id));
  const open = async () => {
    const shown = await renderGrownUp(inFrame(<ChildPage />), services, language);
    if (section === undefined) await screen.findByRole('navigation');
    else {
      await shown.user.click(await screen.findByRole('link', { name: section }));
      await screen.findByRole('heading', { level: 1, name: section });
    }
    return shown;
  };
  const shown = await open();
  return {
    ...shown,
    services,
    stored,
    /** Waits until the child has these fields. */
    keeps: (wanted: Partial<ChildFields>) =>
      waitFor(async () => {
        const now = await stored();
        for (const [name, value] of Object.entries(wanted)) {
          const kept = Object.entries(now).find(([key]) => key === name)?.[1];
          if (JSON.stringify(kept) !== JSON.stringify(value))
            throw new Error(`${name}: ${JSON.stringify(kept)} is not ${JSON.stringify(value)}`);
        }
      }),
    /** The page is drawn anew from the store. */
    reload: async (): Promise<void> => {
      shown.unmount();
      await open();
    },
  };
}
