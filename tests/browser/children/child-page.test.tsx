import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent as realUser } from 'vitest/browser';
import { fail } from '@/domain/result';
import ChildPage from '@/features/children/child-page';
import { accessibilityFaults } from '../../support/accessibility';
import { childPageOfMia } from '../../support/child-page';
import { addChild, inFrame, renderGrownUp } from '../../support/grown-up-page';
import { openTab, type Tab, valueIn } from '../../support/open-tab';

const LOOK = 'The child in the pictures';
const SHOW = 'How routines are shown';

test('by keyboard alone the arrow keys walk through the looks and each is kept', async () => {
  const { stored } = await childPageOfMia({ section: LOOK });
  act(() => screen.getByRole('radio', { name: 'medium' }).focus());
  await realUser.keyboard('{ArrowRight}');
  expect(screen.getByRole('radio', { name: 'olive' })).toBeChecked();
  expect(screen.getByRole('radio', { name: 'olive' })).toHaveFocus();
  await waitFor(async () => expect((await stored()).look.skin).toBe('olive'));
  await realUser.keyboard('{ArrowLeft}{ArrowLeft}');
  await waitFor(async () => expect((await stored()).look.skin).toBe('warm'));
});

test('every choice of the look has a name and its row says which is taken', async () => {
  const { user, stored } = await childPageOfMia({ section: LOOK });
  const rows = { Skin: 8, Hair: 13, 'Hair colour': 8, 'On the head': 5, Top: 7, Trousers: 7 };
  for (const [name, count] of Object.entries(rows)) {
    const radios = within(screen.getByRole('group', { name })).getAllByRole('radio');
    expect(radios).toHaveLength(count);
    for (const radio of radios) expect(radio).toHaveAccessibleName();
  }
  const top = within(screen.getByRole('group', { name: 'Top' }));
  await user.click(top.getByRole('radio', { name: 'orange' }));
  expect(top.getByText('orange')).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'headscarf' }));
  await user.click(screen.getByRole('checkbox', { name: 'Glasses' }));
  await waitFor(async () =>
    expect((await stored()).look).toMatchObject({ top: 'orange', headwear: 'headscarf', glasses: true }),
  );
});

test('"Saved" is said only after the write', async () => {
  const services = await openTab();
  await addChild(services);
  const disk = new EventTarget();
  const written = new Promise((resolve) => disk.addEventListener('written', resolve));
  const slow: Tab = {
    ...services,
    children: {
      ...services.children,
      change: async (childId, set) => {
        await written;
        return services.children.change(childId, set);
      },
    },
  };
  const { user } = await renderGrownUp(inFrame(<ChildPage />), slow);
  await user.click(await screen.findByRole('link', { name: SHOW }));
  await user.click(await screen.findByRole('radio', { name: 'Picture only' }));
  expect(screen.getByRole('radio', { name: 'Picture only' })).toBeChecked();
  expect(screen.getByText('Saving')).toBeVisible();
  expect(screen.queryByText('Saved')).toBeNull();
  disk.dispatchEvent(new Event('written'));
  expect(await screen.findByText('Saved')).toBeVisible();
});

test('a name is written once the typing rests', async () => {
  const { user, stored } = await childPageOfMia();
  const field = screen.getByLabelText('Nickname');
  await user.clear(field);
  await user.type(field, 'Mimi 🦊');
  expect(await screen.findByText('Saved')).toBeVisible();
  expect((await stored()).nickname).toBe('Mimi 🦊');
});

test('a name that is still being typed is kept when the page is left', async () => {
  const { user, stored, unmount } = await childPageOfMia();
  await user.type(screen.getByLabelText('Nickname'), '!');
  unmount();
  await waitFor(async () => expect((await stored()).nickname).toBe('Mia!'));
});

test('the form of address is asked as soon as the cards are Arabic', async () => {
  const { user, stored } = await childPageOfMia({ section: SHOW });
  expect(screen.queryByRole('group', { name: /Arabic cards/ })).toBeNull();
  await user.click(screen.getByRole('radio', { name: 'العربية' }));
  await user.click(await screen.findByRole('radio', { name: /To a boy/ }));
  await waitFor(async () => expect(await stored()).toMatchObject({ cardLanguage: 'ar', address: 'he' }));
});

test('what failed is told, stays on the screen and goes with the next try', async () => {
  const services = await openTab();
  const child = await addChild(services);
  let isFull = true;
  const failing: Tab = {
    ...services,
    children: {
      ...services.children,
      change: async (childId, set) =>
        isFull ? fail({ kind: 'full' as const }) : services.children.change(childId, set),
    },
  };
  const { user } = await renderGrownUp(inFrame(<ChildPage />), failing);
  await user.click(await screen.findByRole('link', { name: SHOW }));
  await user.click(await screen.findByRole('radio', { name: 'Picture only' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('This device has no room left.');
  expect(screen.getByRole('radio', { name: 'Picture only' })).toBeChecked();
  isFull = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Saved')).toBeVisible();
  expect(valueIn(await services.children.get(child.id)).labelPosition).toBe('none');
});

test('a second child is added, comes to the front and is asked for a name', async () => {
  const { services, user } = await childPageOfMia();
  await user.click(screen.getByRole('button', { name: 'Add a child' }));
  expect(await screen.findByRole('tab', { name: 'Child 2', selected: true })).toBeVisible();
  await waitFor(() => expect(screen.getByLabelText('Nickname')).toHaveFocus());
  await user.type(screen.getByLabelText('Nickname'), 'Tom');
  expect(await screen.findByRole('tab', { name: 'Tom' })).toBeVisible();
  expect(valueIn(await services.children.list()).map((child) => child.nickname)).toEqual(['Mia', 'Tom']);
});

test('a child leaves for the bin after a question, and Undo brings it back', async () => {
  const services = await openTab();
  await addChild(services);
  await addChild(services, 'Tom');
  const { user } = await renderGrownUp(inFrame(<ChildPage />), services);
  await user.click(await screen.findByRole('button', { name: /Remove .*Mia/ }));
  const question = await screen.findByRole('alertdialog');
  await user.click(within(question).getByRole('button', { name: 'Move to the bin' }));
  await waitFor(() => expect(screen.getByLabelText('Nickname')).toHaveValue('Tom'));
  expect(screen.queryByRole('tab')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('tab', { name: 'Mia' })).toBeVisible();
});

test('the only child cannot be removed', async () => {
  await childPageOfMia();
  expect(screen.queryByRole('button', { name: /Remove/ })).toBeNull();
});

test.each(['en', 'ar'] as const)('axe finds nothing on the child page in %s', async (language) => {
  const services = await openTab();
  await addChild(services, 'Mia', 'ar');
  await addChild(services, 'Tom');
  await renderGrownUp(inFrame(<ChildPage />), services, language);
  await screen.findByRole('textbox', { name: language === 'en' ? 'Nickname' : 'الاسم المختصر' });
  expect(await accessibilityFaults()).toEqual([]);
});

test('the list says of each section what is set, and each is a place of its own', async () => {
  const { user } = await childPageOfMia({ child: { timeInNumbers: true, warnings: [2] } });
  const links = within(screen.getByRole('navigation', { name: 'Settings' })).getAllByRole('link');
  expect(links).toHaveLength(9);
  for (const link of links) expect(link).toHaveAccessibleDescription();
  const time = screen.getByRole('link', { name: 'Time' });
  expect(time).toHaveAccessibleDescription('Disc; numbers shown; tells 2 min before');
  await user.click(time);
  expect(await screen.findByRole('heading', { level: 1, name: 'Time' })).toHaveFocus();
  expect(window.location.hash).toBe('#/child/time');
  window.history.back();
  await waitFor(() => expect(screen.getByRole('link', { name: 'Time' })).toHaveFocus());
});

test('what could not be kept in one section is still there in the list, and can be tried again', async () => {
  let isFull = true;
  const { user, stored } = await childPageOfMia({
    section: SHOW,
    using: (tab) => ({
      ...tab,
      children: {
        ...tab.children,
        change: async (childId, set) =>
          isFull ? fail({ kind: 'full' as const }) : tab.children.change(childId, set),
      },
    }),
  });
  await user.click(screen.getByRole('radio', { name: 'Picture only' }));
  await screen.findByRole('alert');
  await user.click(screen.getByRole('link', { name: /Back to/ }));
  expect(await screen.findByRole('link', { name: SHOW })).toHaveAccessibleDescription(/Picture only/);
  isFull = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(async () => expect((await stored()).labelPosition).toBe('none'));
});

test('a section goes back to its defaults and leaves the others alone; Undo puts everything back', async () => {
  const { user, stored, keeps } = await childPageOfMia({
    section: 'Time',
    child: { timerStyle: 'sand', warnings: [5], breakCards: 4 },
  });
  const reset = screen.getByRole('button', { name: 'Set back to the defaults' });
  await user.click(reset);
  await keeps({ timerStyle: 'disc', warnings: [5, 2, 1], breakCards: 4 });
  expect(reset).toHaveFocus();
  expect(screen.getByText('Everything here is set to the defaults.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await keeps({ timerStyle: 'sand', warnings: [5] });
  expect((await stored()).breakCards).toBe(4);
});

test('an address that names no section shows the list', async () => {
  await childPageOfMia();
  window.location.hash = '#/child/nothing';
  await waitFor(() => expect(screen.getByRole('navigation', { name: 'Settings' })).toBeVisible());
});
