import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { fail } from '@/domain/result';
import {
  choosePart,
  combineSays,
  maker,
  OPEN,
  openFromStep,
  openMaker,
  SOAP_AND_TOWEL,
  STEP,
  tabTo,
} from '../../support/combine-scene';
import {
  type EditorScene,
  isSaved,
  labelsBecome,
  newEditorScene,
  openEditor,
  press,
  saysSoon,
  storedStep,
  tile,
} from '../../support/editor-scene';
import { openTab, valueIn } from '../../support/open-tab';
import { stepFields } from '../../support/sample-routine';

const isNamed = (name: string | RegExp) => (element: Element) => {
  const own = (element.getAttribute('aria-label') ?? element.textContent ?? '').replaceAll(
    /[\u2068\u2069]/g,
    '',
  );
  return typeof name === 'string' ? own === name : name.test(own);
};

const cardsOf = async ({ tab }: EditorScene) => valueIn(await tab.cards.list());

describe('put together from the library', () => {
  test('two pictures, by keyboard alone', async () => {
    const scene = await newEditorScene([]);
    await openEditor(scene);
    const open = await screen.findByRole('button', { name: OPEN.en });
    act(() => open.focus());
    await press('[Enter]');
    await maker();
    await tabTo(isNamed('Choose the first picture'));
    await press('[Enter]');
    await tabTo((element) => element.matches('[type="search"]'));
    await press('soap');
    await screen.findByText(/^\d+ pictures?$/);
    await press('[ArrowDown]');
    await tabTo((element) => element.matches('[data-picture="p:soap"]'));
    await press('[Enter]');
    await combineSays('Picture 1 is now Soap.');
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName(/^Picture 1: .*Soap/));
    await tabTo(isNamed('Add a picture'));
    await press('[Enter]');
    await tabTo((element) => element.matches('[type="search"]'));
    await press('towel away');
    await press('[ArrowDown]');
    await tabTo((element) => element.matches('[data-picture="p:towel-away"]'));
    await press('[Enter]');
    await combineSays('Picture 2 is now Towel away.');
    await tabTo((element) => element.matches('[type="radio"][value="side"]'));
    await press('[ArrowRight]');
    await tabTo(isNamed('Use this picture'));
    await press('[Enter]');
    await labelsBecome(['Soap and towel away']);
    await isSaved();
    expect((await storedStep(scene, 0)).picture).toEqual({ ...SOAP_AND_TOWEL, layout: 'arrow' });
    await waitFor(() => expect(document.activeElement).toBe(open));
  }, 60_000);

  test('one picture with a sign and a number', async () => {
    const scene = await newEditorScene([]);
    const { user, dialog } = await openMaker(scene);
    await choosePart('Choose the first picture', 'soap');
    expect(within(dialog).queryByRole('group', { name: 'How they stand' })).toBeNull();
    expect(within(dialog).getByText(/^Still missing/)).toBeVisible();
    expect(within(dialog).getByRole('button', { name: 'Use this picture' })).toBeDisabled();
    await user.click(within(dialog).getByRole('radio', { name: 'Cross' }));
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Number' }), '3');
    expect(within(dialog).getByLabelText('Words on the card')).toHaveValue('No: soap (3)');
    await user.click(within(dialog).getByRole('button', { name: 'Use this picture' }));
    await labelsBecome(['No: soap (3)']);
    await isSaved();
    const { parts } = SOAP_AND_TOWEL;
    expect((await storedStep(scene, 0)).picture).toEqual({
      ...SOAP_AND_TOWEL,
      parts: parts.slice(0, 1),
      sign: 'cross',
      count: 3,
    });
  });

  test('it is found by its name and by its parts after a reload, and stands among the own pictures', async () => {
    const scene = await newEditorScene([]);
    const { user, dialog, unmount } = await openMaker(scene);
    await choosePart('Choose the first picture', 'soap');
    await choosePart('Add a picture', 'towel away');
    const name = within(dialog).getByLabelText('Words on the card');
    await user.clear(name);
    await user.type(name, 'Hygiene');
    await user.click(within(dialog).getByRole('button', { name: 'Use this picture' }));
    await labelsBecome(['Hygiene']);
    unmount();
    await openEditor({ ...scene, tab: await openTab(scene.databaseName) });
    expect((await tile('Hygiene')).dataset['picture']).toMatch(/^x:/);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'towel' } });
    await waitFor(() => expect(screen.getByRole('button', { name: /Add .*Hygiene/ })).toBeVisible());
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: '' } });
    fireEvent.click(screen.getByRole('button', { name: 'My pictures' }));
    await waitFor(() =>
      expect(document.querySelectorAll('[data-picture-grid] [data-picture]')).toHaveLength(1),
    );
  });

  test('D31: the same picture made again is the same card, with its latest words', async () => {
    const scene = await newEditorScene([]);
    const { user } = await openMaker(scene);
    for (const words of ['First', 'Second']) {
      await choosePart('Choose the first picture', 'soap');
      await choosePart('Add a picture', 'towel away');
      const dialog = await maker();
      fireEvent.change(within(dialog).getByLabelText('Words on the card'), { target: { value: words } });
      await user.click(within(dialog).getByRole('button', { name: 'Use this picture' }));
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
      if (words === 'First') await user.click(screen.getByRole('button', { name: OPEN.en }));
    }
    expect((await cardsOf(scene)).map((card) => card.name)).toEqual([{ en: 'Second' }]);
  });

  test('parts are moved and removed by buttons, are said, and the focus stays near', async () => {
    const { user, dialog } = await openMaker(await newEditorScene([]));
    await choosePart('Choose the first picture', 'soap');
    await choosePart('Add a picture', 'towel away');
    await choosePart('Add a picture', 'wet hands');
    expect(within(dialog).queryByRole('button', { name: 'Add a picture' })).toBeNull();
    await user.click(within(dialog).getByRole('button', { name: /^Move later: .*Soap/ }));
    await combineSays('Soap is now picture 2.');
    expect(document.activeElement).toHaveAccessibleName(/^Move later: .*Soap/);
    await user.click(within(dialog).getByRole('button', { name: /^Move later: .*Soap/ }));
    await combineSays('Soap is now picture 3.');
    expect(document.activeElement).toHaveAccessibleName(/^Move earlier: .*Soap/);
    await user.click(within(dialog).getByRole('button', { name: /^Remove .*Soap/ }));
    await combineSays('Removed Soap.');
    expect(document.activeElement).toHaveAccessibleName(/^Picture 2: .*Wet hands/);
    expect(within(dialog).getByLabelText('Words on the card')).toHaveValue('Towel away and wet hands');
  });
});

describe('from a step', () => {
  test('it begins with the picture that is there and takes its place', async () => {
    const scene = await newEditorScene(STEP);
    const { user, dialog } = await openFromStep(scene);
    expect(within(dialog).getByRole('button', { name: /^Picture 1: .*Soap/ })).toBeVisible();
    await choosePart('Add a picture', 'towel away');
    await user.click(within(dialog).getByRole('button', { name: 'Use this picture' }));
    await isSaved();
    await waitFor(async () => expect((await storedStep(scene, 0)).picture).toEqual(SOAP_AND_TOWEL));
    expect((await storedStep(scene, 0)).label).toEqual({ en: 'Wash' });
    expect(await screen.findByRole('button', { name: 'Change its parts' })).toHaveFocus();
  });

  test('D31: a picture that was put together is changed; the old card stays', async () => {
    const scene = await newEditorScene([stepFields('Wash', { picture: SOAP_AND_TOWEL })]);
    valueIn(
      await scene.tab.cards.add([
        { picture: SOAP_AND_TOWEL, name: { en: 'Hygiene' }, words: '', licence: null, packId: null },
      ]),
    );
    const { user, dialog } = await openFromStep(scene);
    await waitFor(() => expect(within(dialog).getByLabelText('Words on the card')).toHaveValue('Hygiene'));
    expect(within(dialog).getByRole('radio', { name: 'Side by side' })).toBeChecked();
    await user.click(within(dialog).getByRole('radio', { name: 'In the corner' }));
    await user.click(within(dialog).getByRole('radio', { name: 'Tick' }));
    await user.click(within(dialog).getByRole('button', { name: 'Use this picture' }));
    const changed = { ...SOAP_AND_TOWEL, layout: 'badge', sign: 'tick' };
    await waitFor(async () => expect((await storedStep(scene, 0)).picture).toEqual(changed));
    const cards = await cardsOf(scene);
    expect(cards).toHaveLength(2);
    expect(cards).toContainEqual(expect.objectContaining({ picture: SOAP_AND_TOWEL }));
    expect(cards).toContainEqual(expect.objectContaining({ picture: changed, name: { en: 'Hygiene' } }));
  });
});

describe('leaving', () => {
  test('asks only when something would be lost', async () => {
    const { user, dialog } = await openFromStep(await newEditorScene(STEP));
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Add to this picture' }));
    const again = await maker();
    await user.click(within(again).getByRole('radio', { name: 'Tick' }));
    await user.keyboard('[Escape]');
    const question = await screen.findByRole('alertdialog');
    await user.click(within(question).getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(within(again).getByRole('radio', { name: 'Tick' })).toBeChecked();
    // The question gives the focus back once it is gone; until then Escape belongs to nothing.
    await waitFor(() => expect(again).toContainElement(document.activeElement as HTMLElement));
    await user.keyboard('[Escape]');
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Leave' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('the picker leads back to what was made', async () => {
    const { user, dialog } = await openFromStep(await newEditorScene(STEP));
    await user.click(within(dialog).getByRole('button', { name: 'Add a picture' }));
    await screen.findByRole('dialog', { name: 'Choose picture 2' });
    await user.keyboard('[Escape]');
    await maker();
    expect(within(dialog).getByRole('button', { name: 'Add a picture' })).toHaveFocus();
  });
});

test('a write that fails says so and keeps what was made', async () => {
  const scene = await newEditorScene([]);
  let isFull = true;
  const { cards } = scene.tab;
  const tab = {
    ...scene.tab,
    cards: {
      ...cards,
      add: async (made: Parameters<typeof cards.add>[0]) =>
        isFull ? fail({ kind: 'full' as const }) : cards.add(made),
    },
  };
  const { user, dialog } = await openMaker({ ...scene, tab });
  await choosePart('Choose the first picture', 'soap');
  await choosePart('Add a picture', 'towel away');
  await user.click(within(dialog).getByRole('button', { name: 'Use this picture' }));
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('This device has no room left.');
  expect(within(dialog).getByRole('button', { name: /^Picture 2: .*Towel away/ })).toBeVisible();
  isFull = false;
  await user.click(within(dialog).getByRole('button', { name: 'Use this picture' }));
  await labelsBecome(['Soap and towel away']);
  await saysSoon('Added Soap and towel away as step 1 of 1.');
});

test('what is put together is no part of another one', async () => {
  const scene = await newEditorScene(STEP);
  valueIn(
    await scene.tab.cards.add([
      { picture: SOAP_AND_TOWEL, name: { en: 'Hygiene' }, words: '', licence: null, packId: null },
    ]),
  );
  const { user, dialog } = await openFromStep(scene);
  await user.click(within(dialog).getByRole('button', { name: 'Add a picture' }));
  expect(within(dialog).queryByRole('button', { name: OPEN.en })).toBeNull();
  await user.click(await within(dialog).findByRole('button', { name: 'My pictures' }));
  expect(await within(dialog).findByText(/^No pictures of your own yet/)).toBeVisible();
});
