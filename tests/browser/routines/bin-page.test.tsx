import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fail } from '@/domain/result';
import BinPage from '@/features/routines/bin-page';
import { accessibilityFaults } from '../../support/accessibility';
import { addChild, inFrame, renderGrownUp } from '../../support/grown-up-page';
import { openTab, type Tab, valueIn } from '../../support/open-tab';
import { routineFields } from '../../support/sample-routine';

const DAY_MS = 24 * 60 * 60_000;

async function binOf(titles: readonly string[]) {
  const services = await openTab();
  const child = await addChild(services);
  const routines = valueIn(
    await services.routines.create(
      titles.map((title) => ({ ...routineFields(title, ['One']), childId: child.id })),
    ),
  );
  for (const routine of routines) valueIn(await services.routines.bin(routine.id));
  return { services, child };
}

test('Restore puts a routine back on the list of its child', async () => {
  const { services, child } = await binOf(['Morning']);
  const { user } = await renderGrownUp(inFrame(<BinPage />), services);
  await user.click(await screen.findByRole('button', { name: /Restore: .*Morning/ }));
  expect(await screen.findByText('The bin is empty.')).toBeVisible();
  expect(valueIn(await services.routines.list(child.id)).map((routine) => routine.title.en)).toEqual([
    'Morning',
  ]);
});

test('each entry says how many days are left', async () => {
  const { services } = await binOf(['Morning']);
  services.platform.advance(3 * DAY_MS);
  await renderGrownUp(inFrame(<BinPage />), services);
  expect(await screen.findByText('27 days left')).toBeVisible();
});

test('nothing is deleted for ever before the question is answered', async () => {
  const { services } = await binOf(['Morning', 'Bedtime']);
  const { user } = await renderGrownUp(inFrame(<BinPage />), services);
  await user.click(await screen.findByRole('button', { name: /Delete for ever: .*Morning/ }));
  const question = await screen.findByRole('alertdialog', { name: /Delete .*Morning.* for ever\?/ });
  await user.click(within(question).getByRole('button', { name: 'Cancel' }));
  expect(valueIn(await services.routines.binned())).toHaveLength(2);

  await user.click(await screen.findByRole('button', { name: /Delete for ever: .*Morning/ }));
  const again = await screen.findByRole('alertdialog');
  await user.click(within(again).getByRole('button', { name: 'Delete for ever' }));
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'Morning' })).toBeNull());
  expect(valueIn(await services.routines.binned()).map((routine) => routine.title.en)).toEqual(['Bedtime']);
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
});

test('Escape answers the question with no', async () => {
  const { services } = await binOf(['Morning']);
  const { user } = await renderGrownUp(inFrame(<BinPage />), services);
  await user.click(await screen.findByRole('button', { name: /Delete for ever/ }));
  await screen.findByRole('alertdialog');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  expect(valueIn(await services.routines.binned())).toHaveLength(1);
});

test('a child in the bin comes back with its routines', async () => {
  const services = await openTab();
  await addChild(services);
  const tom = await addChild(services, 'Tom');
  valueIn(await services.routines.create([{ ...routineFields('Swimming', ['One']), childId: tom.id }]));
  valueIn(await services.children.bin(tom.id));
  const { user } = await renderGrownUp(inFrame(<BinPage />), services);
  await user.click(await screen.findByRole('button', { name: /Restore: .*Tom/ }));
  await waitFor(async () =>
    expect(valueIn(await services.children.list()).map((child) => child.nickname)).toEqual(['Mia', 'Tom']),
  );
  expect(valueIn(await services.routines.count(tom.id))).toBe(1);
});

test('a bin that cannot be read says so', async () => {
  const { services } = await binOf(['Morning']);
  const failing: Tab = {
    ...services,
    routines: { ...services.routines, binned: async () => fail({ kind: 'unavailable' as const }) },
  };
  await renderGrownUp(inFrame(<BinPage />), failing);
  expect(await screen.findByRole('alert')).toHaveTextContent('does not let Stepling keep anything');
});

test.each(['en', 'ar'] as const)('axe finds nothing in the bin or its question in %s', async (language) => {
  const { services } = await binOf(['Morning']);
  const tom = await addChild(services, 'Tom');
  valueIn(await services.children.bin(tom.id));
  const { user } = await renderGrownUp(inFrame(<BinPage />), services, language);
  const entry = await screen.findByRole('heading', { name: 'Morning' });
  expect(await accessibilityFaults()).toEqual([]);
  const [, deleteForever] = within(entry.closest('li') as HTMLElement).getAllByRole('button');
  await user.click(deleteForever as HTMLElement);
  await screen.findByRole('alertdialog');
  expect(await accessibilityFaults()).toEqual([]);
});

test('a picture of the family comes back from the bin, or goes for ever after a question', async () => {
  const { services } = await binOf([]);
  const fields = {
    words: '',
    licence: null,
    packId: null,
    picture: { kind: 'pictogram', id: 'soap' },
  } as const;
  const cards = valueIn(
    await services.cards.add([
      { ...fields, name: { en: 'Our sink' } },
      { ...fields, name: { en: 'Old sink' } },
    ]),
  );
  for (const { id } of cards) valueIn(await services.cards.bin(id));
  const { user } = await renderGrownUp(inFrame(<BinPage />), services);
  await user.click(await screen.findByRole('button', { name: /Restore: .*Our sink/ }));
  await waitFor(() => expect(screen.queryByText('Our sink')).toBeNull());
  await user.click(screen.getByRole('button', { name: /Delete for ever: .*Old sink/ }));
  expect(await accessibilityFaults()).toEqual([]);
  const question = await screen.findByRole('alertdialog', { name: /Delete .*Old sink.* for ever\?/ });
  await user.click(within(question).getByRole('button', { name: 'Delete for ever' }));
  expect(await screen.findByText('The bin is empty.')).toBeVisible();
  expect(valueIn(await services.cards.list()).map(({ name }) => name.en)).toEqual(['Our sink']);
});
