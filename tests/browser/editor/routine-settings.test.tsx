import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { liveSteps } from '@/domain/routine';
import { named, newEditorScene, openEditor, TEETH, tile } from '../../support/editor-scene';
import { openTab, valueIn } from '../../support/open-tab';

async function openSettings(section?: RegExp) {
  const scene = await newEditorScene();
  const shown = await openEditor(scene);
  await shown.user.click(screen.getByRole('button', { name: /change title and settings$/ }));
  await screen.findByRole('dialog', { name: 'Title and settings' });
  if (section !== undefined) await shown.user.click(screen.getByRole('button', { name: section }));
  return { ...shown, scene, stored: async () => valueIn(await scene.tab.routines.get(scene.routineId)) };
}

describe('E27: how a routine is shown', () => {
  test("is the child's own setting unless the routine says something else", async () => {
    const { user, stored } = await openSettings(/^How it is shown/);
    const view = screen.getByLabelText('Steps on the screen');
    expect(view).toHaveDisplayValue(`As for ${named('Mia')}: One step`);
    await user.selectOptions(view, 'A list');
    await user.selectOptions(screen.getByLabelText('Cards on the screen at once'), '3');
    await user.selectOptions(screen.getByLabelText('Order'), 'The child picks what comes next');
    await waitFor(async () =>
      expect((await stored()).show).toEqual({ view: 'list', cardsVisible: 3, stepOrder: 'any' }),
    );
    for (const label of ['Steps on the screen', 'Cards on the screen at once', 'Order'])
      await user.selectOptions(screen.getByLabelText(label), 'as-child');
    await waitFor(async () => expect((await stored()).show).toBeNull());
  });
});

describe('E28: learning a routine step by step', () => {
  test('says in a sentence what the child will do', async () => {
    const { user, stored } = await openSettings(/^Learning it step by step/);
    const says = (words: string) => screen.findByText(words.replace('Mia', named('Mia')));
    expect(await says('Mia does every step.')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'From the last step back' }));
    expect(await says('Mia does the last step; a grown-up does the ones before.')).toBeVisible();
    await user.selectOptions(screen.getByLabelText('Step that is being learnt'), `2. ${named('Brush')}`);
    expect(
      await says(`Mia does the steps from ${named('Brush')} on; a grown-up does the ones before.`),
    ).toBeVisible();
    await user.selectOptions(screen.getByLabelText('Propose the next step after'), '5 times in a row');
    const target = liveSteps(await stored())[1]?.id;
    await waitFor(async () =>
      expect((await stored()).chaining).toEqual({ method: 'backward', targetStepId: target, criterion: 5 }),
    );
    await user.click(screen.getByRole('radio', { name: 'From the first step on' }));
    expect(await says('Mia does the first step; a grown-up does the ones after.')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'All steps from the start' }));
    await waitFor(async () => expect((await stored()).chaining).toBeNull());
  });

  test('the copy of a routine learns its own step', async () => {
    const { user, stored, scene } = await openSettings(/^Learning it step by step/);
    await user.click(screen.getByRole('radio', { name: 'From the last step back' }));
    await user.selectOptions(screen.getByLabelText('Step that is being learnt'), `2. ${named('Brush')}`);
    await waitFor(async () => expect((await stored()).chaining?.targetStepId).toBeTruthy());
    const copy = valueIn(await scene.tab.routines.duplicate(scene.routineId));
    expect(copy.chaining?.targetStepId).toBe(liveSteps(copy)[1]?.id);
  });
});

describe('E29: what comes after the end', () => {
  test('is nothing, one card, or a choice of cards', async () => {
    const { user, stored } = await openSettings(/^After the end/);
    await user.click(screen.getByRole('radio', { name: 'One card: “then”' }));
    await user.click(await screen.findByRole('button', { name: 'Then: choose a picture' }));
    await user.click(await tile('Soap', 'Take'));
    await waitFor(async () =>
      expect((await stored()).ending?.cards).toMatchObject([
        { picture: { kind: 'pictogram', id: 'soap' }, label: { en: 'Soap' } },
      ]),
    );
    await user.click(screen.getByRole('radio', { name: 'A choice of cards' }));
    await user.type(await screen.findByLabelText('Card 2: words'), 'Swing');
    await waitFor(async () => expect((await stored()).ending?.cards[1]?.label).toEqual({ en: 'Swing' }));
    expect((await stored()).ending?.cards[0]?.label).toEqual({ en: 'Soap' });
    await user.click(screen.getByRole('radio', { name: 'Nothing more' }));
    await waitFor(async () => expect((await stored()).ending).toBeNull());
  });
});

describe('E30: a routine', () => {
  test('has a time to leave, which can be cleared', async () => {
    const { user, stored } = await openSettings();
    fireEvent.change(screen.getByLabelText('Leave at'), { target: { value: '08:10' } });
    await waitFor(async () => expect((await stored()).leaveAt).toBe('08:10'));
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    await waitFor(async () => expect((await stored()).leaveAt).toBeNull());
  });

  test('shows Stop where it is wanted, which can be undone', async () => {
    const { user, stored } = await openSettings();
    await user.click(screen.getByRole('switch', { name: 'Stop is shown' }));
    await waitFor(async () => expect((await stored()).canStop).toBe(true));
    await user.keyboard('[Escape]');
    await user.click(await screen.findByRole('button', { name: /^Undo: title or setting/ }));
    await waitFor(async () => expect((await stored()).canStop ?? null).toBeNull());
  });

  test('E8: keeps what two tabs set', async () => {
    const { user, stored, scene } = await openSettings();
    const other = await openTab(scene.databaseName);
    const { routineId } = scene;
    await Promise.all([
      other.routines.change({ routineId, set: { leaveAt: '07:45' } }, 'change-routine'),
      user.click(screen.getByRole('switch', { name: 'Stop is shown' })),
    ]);
    await waitFor(async () => expect(await stored()).toMatchObject({ canStop: true, leaveAt: '07:45' }));
    await waitFor(() => expect(screen.getByLabelText('Leave at')).toHaveValue('07:45'));
    expect(within(screen.getByRole('dialog')).getByRole('switch', { name: /Stop is shown/ })).toBeChecked();
    expect(liveSteps(await stored())).toHaveLength(TEETH.length);
  });
});
