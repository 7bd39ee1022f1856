import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent as realUser } from 'vitest/browser';
import { fail } from '@/domain/result';
import RoutinesPage from '@/features/routines/routines-page';
import { accessibilityFaults } from '../../support/accessibility';
import { addChild, inFrame, renderGrownUp } from '../../support/grown-up-page';
import { openTab, type Tab, valueIn } from '../../support/open-tab';
import { routineFields } from '../../support/sample-routine';

async function homeWith(titles: readonly string[], steps: readonly string[] = ['One', 'Two']) {
  const services = await openTab();
  const child = await addChild(services);
  const routines = valueIn(
    await services.routines.create(
      titles.map((title) => ({ ...routineFields(title, steps), childId: child.id })),
    ),
  );
  return { services, child, routines };
}

const shownTitles = () => screen.getAllByRole('article').map((card) => card.querySelector('h2')?.textContent);

async function choose(user: Awaited<ReturnType<typeof renderGrownUp>>['user'], title: string, item: string) {
  await user.click(await screen.findByRole('button', { name: new RegExp(`More for .*${title}`) }));
  await user.click(await screen.findByRole('menuitem', { name: item }));
}

test('a card offers Play, Edit and Print, the number of steps and the first clock time', async () => {
  const { services, routines } = await homeWith(['Morning']);
  const [routine] = routines;
  if (routine === undefined) throw new Error('no routine');
  const [step] = routine.steps;
  valueIn(
    await services.routines.change(
      { routineId: routine.id, steps: [{ stepId: step?.id ?? '', set: { clockTime: '07:15' } }] },
      'change-step',
    ),
  );
  await renderGrownUp(inFrame(<RoutinesPage />), services);
  const card = within(await screen.findByRole('article', { name: 'Morning' }));
  expect(card.getByText('2 steps')).toBeVisible();
  expect(card.getByText(/7:15/)).toBeVisible();
  expect(card.getByRole('link', { name: /^Play/ })).toHaveAttribute('href', `#/play/${routine.id}`);
  expect(card.getByRole('link', { name: /^Edit/ })).toHaveAttribute('href', `#/routines/${routine.id}`);
  expect(card.getByRole('link', { name: /^Print/ })).toHaveAttribute(
    'href',
    `#/routines/${routine.id}/print`,
  );
});

test('a routine without steps cannot be played and says why', async () => {
  const { services } = await homeWith(['Empty'], []);
  await renderGrownUp(inFrame(<RoutinesPage />), services);
  const play = await screen.findByRole('button', { name: /^Play/ });
  expect(play).toBeDisabled();
  expect(play).toHaveAccessibleDescription(/at least one step/);
});

test('a routine whose title was left empty is called that', async () => {
  const { services } = await homeWith(['   ']);
  await renderGrownUp(inFrame(<RoutinesPage />), services);
  expect(await screen.findByRole('article', { name: 'Routine without a name' })).toBeVisible();
});

test('Undo brings a binned routine back to its place', async () => {
  const { services } = await homeWith(['Morning', 'Dressing', 'Bedtime']);
  const { user } = await renderGrownUp(inFrame(<RoutinesPage />), services);
  await choose(user, 'Dressing', 'Move to the bin');
  await waitFor(() => expect(shownTitles()).toEqual(['Morning', 'Bedtime']));
  expect(screen.getByText(/Dressing.* is in the bin/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(shownTitles()).toEqual(['Morning', 'Dressing', 'Bedtime']));
});

test('after binning, the focus is on the card that took the place', async () => {
  const { services } = await homeWith(['Morning', 'Dressing', 'Bedtime']);
  const { user } = await renderGrownUp(inFrame(<RoutinesPage />), services);
  await choose(user, 'Dressing', 'Move to the bin');
  await waitFor(() => expect(screen.getByRole('button', { name: /More for .*Bedtime/ })).toHaveFocus());
});

test('a copy stands behind its original with the same steps', async () => {
  const { services, child } = await homeWith(['Morning', 'Bedtime']);
  const { user } = await renderGrownUp(inFrame(<RoutinesPage />), services);
  await choose(user, 'Morning', 'Duplicate');
  await waitFor(() => expect(shownTitles()).toEqual(['Morning', 'Morning', 'Bedtime']));
  const stored = valueIn(await services.routines.list(child.id));
  expect(stored.map((routine) => routine.steps.length)).toEqual([2, 2, 2]);
  expect(new Set(stored.map((routine) => routine.id)).size).toBe(3);
});

test('by keyboard alone a routine is moved down, the focus goes with it and the new place is told', async () => {
  const { services } = await homeWith(['Morning', 'Bedtime']);
  await renderGrownUp(inFrame(<RoutinesPage />), services);
  const more = await screen.findByRole('button', { name: /More for .*Morning/ });
  act(() => more.focus());
  await realUser.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByRole('menuitem', { name: 'Duplicate' })).toHaveFocus());
  // Move up is not there for the first one: the arrow passes over it.
  await realUser.keyboard('{ArrowDown}');
  await waitFor(() => expect(screen.getByRole('menuitem', { name: 'Move down' })).toHaveFocus());
  await realUser.keyboard('{Enter}');
  await waitFor(() => expect(shownTitles()).toEqual(['Bedtime', 'Morning']));
  await waitFor(() => expect(screen.getByRole('button', { name: /More for .*Morning/ })).toHaveFocus());
  expect(screen.getByText(/Morning.* is now number 2 of 2/)).toBeVisible();
});

test('of 500 routines 24 are shown, and 24 more on request', async () => {
  const titles = Array.from({ length: 500 }, (_, i) => `Routine ${i + 1}`);
  const { services } = await homeWith(titles, ['One']);
  const { user } = await renderGrownUp(inFrame(<RoutinesPage />), services);
  expect(await screen.findAllByRole('article')).toHaveLength(24);
  expect(screen.getByText('24 of 500 routines')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Show more' }));
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(48));
  expect(shownTitles().at(-1)).toBe('Routine 48');
});

test('a new routine is kept and opens in the editor', async () => {
  const { services, child } = await homeWith([]);
  const { user } = await renderGrownUp(inFrame(<RoutinesPage />), services);
  const [button] = await screen.findAllByRole('button', { name: 'New routine' });
  await user.click(button as HTMLElement);
  await waitFor(async () => expect(valueIn(await services.routines.count(child.id))).toBe(1));
  const [made] = valueIn(await services.routines.list(child.id));
  await waitFor(() => expect(window.location.hash).toBe(`#/routines/${made?.id}`));
});

test('the routines of a second child stand behind a tab of their own', async () => {
  const { services } = await homeWith(['Morning']);
  const tom = await addChild(services, 'Tom');
  valueIn(await services.routines.create([{ ...routineFields('Swimming', ['One']), childId: tom.id }]));
  const { user } = await renderGrownUp(inFrame(<RoutinesPage />), services);
  expect(await screen.findByRole('article', { name: 'Morning' })).toBeVisible();
  await user.click(screen.getByRole('tab', { name: 'Tom' }));
  expect(await screen.findByRole('article', { name: 'Swimming' })).toBeVisible();
  expect(screen.queryByRole('article', { name: 'Morning' })).toBeNull();
  expect(services.settings.current().currentChildId).toBe(tom.id);
});

test('one child needs no tabs', async () => {
  const { services } = await homeWith(['Morning']);
  await renderGrownUp(inFrame(<RoutinesPage />), services);
  await screen.findByRole('article', { name: 'Morning' });
  expect(screen.queryByRole('tab')).toBeNull();
});

test('what another tab adds appears by itself', async () => {
  const { services, child } = await homeWith(['Morning']);
  await renderGrownUp(inFrame(<RoutinesPage />), services);
  await screen.findByRole('article', { name: 'Morning' });
  await services.routines.create([{ ...routineFields('Bedtime', ['One']), childId: child.id }]);
  expect(await screen.findByRole('article', { name: 'Bedtime' })).toBeVisible();
});

test('a write that fails is told in words and the list stays as it is', async () => {
  const { services } = await homeWith(['Morning', 'Bedtime']);
  const failing: Tab = {
    ...services,
    routines: { ...services.routines, bin: async () => fail({ kind: 'closed' as const }) },
  };
  const { user } = await renderGrownUp(inFrame(<RoutinesPage />), failing);
  await choose(user, 'Morning', 'Move to the bin');
  expect(await screen.findByText(/The browser closed Stepling's storage/)).toBeVisible();
  expect(shownTitles()).toEqual(['Morning', 'Bedtime']);
});

test('a list that cannot be read says so and can be read again', async () => {
  const { services } = await homeWith(['Morning']);
  let isBroken = true;
  const failing: Tab = {
    ...services,
    routines: {
      ...services.routines,
      list: async (childId, limit) =>
        isBroken ? fail({ kind: 'unknown' as const }) : services.routines.list(childId, limit),
    },
  };
  const { user } = await renderGrownUp(inFrame(<RoutinesPage />), failing);
  expect(await screen.findByRole('alert')).toHaveTextContent('That did not work');
  isBroken = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('article', { name: 'Morning' })).toBeVisible();
});

test.each(['en', 'ar'] as const)('axe finds nothing on the home in %s', async (language) => {
  const { services } = await homeWith(['Morning', '']);
  await addChild(services, 'Tom');
  const { user } = await renderGrownUp(inFrame(<RoutinesPage />), services, language);
  const [card] = await screen.findAllByRole('article');
  expect(await accessibilityFaults()).toEqual([]);
  await user.click(within(card as HTMLElement).getByRole('button'));
  await screen.findByRole('menu');
  expect(await accessibilityFaults()).toEqual([]);
});
