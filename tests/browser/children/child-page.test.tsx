import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent as realUser } from 'vitest/browser';
import { fail } from '@/domain/result';
import ChildPage from '@/features/children/child-page';
import { accessibilityFaults } from '../../support/accessibility';
import { addChild, inFrame, renderGrownUp } from '../../support/grown-up-page';
import { openTab, type Tab, valueIn } from '../../support/open-tab';

async function pageOfMia() {
  const services = await openTab();
  const child = await addChild(services);
  const shown = await renderGrownUp(inFrame(<ChildPage />), services);
  await screen.findByLabelText('Nickname');
  return { services, ...shown, stored: async () => valueIn(await services.children.get(child.id)) };
}

test('by keyboard alone the arrow keys walk through the looks and each is kept', async () => {
  const { stored } = await pageOfMia();
  act(() => screen.getByRole('radio', { name: 'medium' }).focus());
  await realUser.keyboard('{ArrowRight}');
  expect(screen.getByRole('radio', { name: 'olive' })).toBeChecked();
  expect(screen.getByRole('radio', { name: 'olive' })).toHaveFocus();
  await waitFor(async () => expect((await stored()).look.skin).toBe('olive'));
  await realUser.keyboard('{ArrowLeft}{ArrowLeft}');
  await waitFor(async () => expect((await stored()).look.skin).toBe('warm'));
});

test('every choice of the look has a name and its row says which is taken', async () => {
  const { user, stored } = await pageOfMia();
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
  await user.click(await screen.findByRole('radio', { name: 'Picture only' }));
  expect(screen.getByRole('radio', { name: 'Picture only' })).toBeChecked();
  expect(screen.getByText('Saving')).toBeVisible();
  expect(screen.queryByText('Saved')).toBeNull();
  disk.dispatchEvent(new Event('written'));
  expect(await screen.findByText('Saved')).toBeVisible();
});

test('a name is written once the typing rests', async () => {
  const { user, stored } = await pageOfMia();
  const field = screen.getByLabelText('Nickname');
  await user.clear(field);
  await user.type(field, 'Mimi 🦊');
  expect(await screen.findByText('Saved')).toBeVisible();
  expect((await stored()).nickname).toBe('Mimi 🦊');
});

test('a name that is still being typed is kept when the page is left', async () => {
  const { user, stored, unmount } = await pageOfMia();
  await user.type(screen.getByLabelText('Nickname'), '!');
  unmount();
  await waitFor(async () => expect((await stored()).nickname).toBe('Mia!'));
});

test('the supports are kept: words, reading aloud, time, breaks, touch and start screen', async () => {
  const { user, stored } = await pageOfMia();
  await user.click(screen.getByRole('radio', { name: 'Above the picture' }));
  await user.click(screen.getByRole('radio', { name: 'When a step appears' }));
  await user.click(screen.getByRole('switch', { name: 'Show time in numbers' }));
  await user.click(within(screen.getByRole('group', { name: 'Ideas for the break' })).getByLabelText('2'));
  await user.click(
    within(screen.getByRole('group', { name: 'Routines on the start screen' })).getByLabelText('5'),
  );
  await waitFor(async () =>
    expect(await stored()).toMatchObject({
      labelPosition: 'above',
      readAloud: 'on-arrival',
      timeInNumbers: true,
      breakCards: 2,
      homeCards: 5,
    }),
  );
});

test('a break is one to fifteen minutes, a repeat is ignored for up to three seconds', async () => {
  const { user, stored } = await pageOfMia();
  const minutes = screen.getByLabelText('Length of a break');
  await user.clear(minutes);
  await user.type(minutes, '99{Tab}');
  await waitFor(async () => expect((await stored()).breakMs).toBe(15 * 60_000));
  const seconds = screen.getByLabelText('Ignore a second tap for');
  await user.clear(seconds);
  await user.type(seconds, '0{Tab}');
  await waitFor(async () => expect((await stored()).ignoreRepeatMs).toBe(0));
  const [lessBreak] = screen.getAllByRole('button', { name: /Less/ });
  await user.click(lessBreak as HTMLElement);
  await waitFor(async () => expect((await stored()).breakMs).toBe(14 * 60_000));
});

test('the form of address is asked as soon as the cards are Arabic', async () => {
  const { user, stored } = await pageOfMia();
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
  await user.click(await screen.findByRole('radio', { name: 'Picture only' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('This device has no room left.');
  expect(screen.getByRole('radio', { name: 'Picture only' })).toBeChecked();
  isFull = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Saved')).toBeVisible();
  expect(valueIn(await services.children.get(child.id)).labelPosition).toBe('none');
});

test('a second child is added, comes to the front and is asked for a name', async () => {
  const { services, user } = await pageOfMia();
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
  await pageOfMia();
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
