import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { fail } from '@/domain/result';
import DataPage from '@/features/settings/data-page';
import { accessibilityFaults } from '../../support/accessibility';
import { addChild, inFrame, renderGrownUp } from '../../support/grown-up-page';
import { newDatabaseName, openTab, type Tab, valueIn } from '../../support/open-tab';

const MB = 1_000_000;

/** A browser that answers as told. */
function withStorage(services: Tab, isPersisted: boolean, agrees = false): Tab {
  let persisted = isPersisted;
  return {
    ...services,
    storageState: async () => ({ persisted, usedBytes: 3.4 * MB, quotaBytes: 2_000 * MB }),
    askToPersist: async () => {
      persisted ||= agrees;
      return persisted;
    },
  };
}

test('it says in plain words that nothing leaves the device, to grown-ups and to a child', async () => {
  await renderGrownUp(inFrame(<DataPage />), await openTab());
  expect(await screen.findByText('Everything stays on this device.')).toBeVisible();
  expect(screen.getByText('No account, no adverts, no tracking, no internet needed.')).toBeVisible();
  expect(screen.getByText('This app does not tell anyone about you.')).toBeVisible();
});

test('it says how much room is used and that the browser might clear it', async () => {
  await renderGrownUp(inFrame(<DataPage />), withStorage(await openTab(), false));
  expect(await screen.findByText(/the browser may clear this data/)).toBeVisible();
  expect(screen.getByText('3.4 MB used, out of 2 GB that the browser allows.')).toBeVisible();
});

test('"Keep my data safe" asks the browser, and a yes is shown', async () => {
  const { user } = await renderGrownUp(inFrame(<DataPage />), withStorage(await openTab(), false, true));
  await user.click(await screen.findByRole('button', { name: 'Keep my data safe' }));
  expect(await screen.findByText('The browser keeps this data until you delete it.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Keep my data safe' })).toBeNull();
});

test('a browser that does not agree is told of without alarm', async () => {
  const { user } = await renderGrownUp(inFrame(<DataPage />), withStorage(await openTab(), false));
  await user.click(await screen.findByRole('button', { name: 'Keep my data safe' }));
  expect(await screen.findByText(/did not agree yet/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Keep my data safe' })).toBeVisible();
});

test('everything is deleted after two steps and a tick, and the app opens anew', async () => {
  const name = newDatabaseName();
  const services = await openTab(name);
  await addChild(services);
  const startAgain = vi.fn();
  const { user } = await renderGrownUp(inFrame(<DataPage startAgain={startAgain} />), services);
  await user.click(await screen.findByRole('button', { name: /Delete everything/ }));
  const question = await screen.findByRole('alertdialog', { name: 'Delete everything on this device?' });
  expect(
    within(question)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toContain('all routines, also those in the bin');
  const confirm = within(question).getByRole('button', { name: 'Delete everything' });
  expect(confirm).toBeDisabled();
  await user.click(within(question).getByRole('checkbox'));
  await user.click(confirm);
  await waitFor(() => expect(startAgain).toHaveBeenCalledTimes(1));

  const reopened = await openTab(name);
  expect(valueIn(await reopened.children.list())).toEqual([]);
  expect(reopened.settings.current().welcomed).toBe(false);
});

test('Cancel leaves everything as it is', async () => {
  const services = await openTab();
  await addChild(services);
  const startAgain = vi.fn();
  const { user } = await renderGrownUp(inFrame(<DataPage startAgain={startAgain} />), services);
  await user.click(await screen.findByRole('button', { name: /Delete everything/ }));
  const question = await screen.findByRole('alertdialog');
  await user.click(within(question).getByRole('checkbox'));
  await user.click(within(question).getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  expect(startAgain).not.toHaveBeenCalled();
  expect(valueIn(await services.children.list())).toHaveLength(1);
});

test('when it cannot be deleted the reason is told', async () => {
  const services = await openTab();
  const failing: Tab = { ...services, deleteEverything: async () => fail({ kind: 'blocked' as const }) };
  const startAgain = vi.fn();
  const { user } = await renderGrownUp(inFrame(<DataPage startAgain={startAgain} />), failing);
  await user.click(await screen.findByRole('button', { name: /Delete everything/ }));
  const question = await screen.findByRole('alertdialog');
  await user.click(within(question).getByRole('checkbox'));
  await user.click(within(question).getByRole('button', { name: 'Delete everything' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('open in another tab');
  expect(startAgain).not.toHaveBeenCalled();
});

test.each(['en', 'ar'] as const)(
  'axe finds nothing on the data page or its question in %s',
  async (language) => {
    const { user } = await renderGrownUp(
      inFrame(<DataPage />),
      withStorage(await openTab(), false),
      language,
    );
    const buttons = await waitFor(() => {
      const found = screen.getAllByRole('button');
      expect(found).toHaveLength(2);
      return found;
    });
    expect(await accessibilityFaults()).toEqual([]);
    await user.click(buttons[1] as HTMLElement);
    await screen.findByRole('alertdialog');
    expect(await accessibilityFaults()).toEqual([]);
  },
);
