import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { setStep } from '@/domain/arrange-steps';
import type { StepFields } from '@/domain/step';
import {
  announced,
  isSaved,
  newEditorScene,
  openEditor,
  part,
  row,
  storedStep,
  TEETH,
  tile,
} from '../../support/editor-scene';
import { openTab, valueIn } from '../../support/open-tab';
import { routineFields, stepFields } from '../../support/sample-routine';

const card = (id: string) => ({ id, picture: null, label: { en: id } });

async function openStep(steps: readonly StepFields[] = TEETH) {
  const scene = await newEditorScene(steps);
  const shown = await openEditor(scene);
  await shown.user.click(part(0, 'main'));
  await screen.findByLabelText('Words');
  const stored = () => storedStep(scene, 0);
  const become = (kind: string) => shown.user.selectOptions(screen.getByLabelText('Kind of step'), kind);
  const more = () => shown.user.click(screen.getByRole('button', { name: /^More for this step/ }));
  return { ...shown, scene, stored, become, more };
}

describe('E19: the kind of a step', () => {
  test('can be changed to each other one and back; a break and a wait bring their time', async () => {
    const { become, stored } = await openStep();
    await become('Break');
    await waitFor(async () =>
      expect(await stored()).toMatchObject({ kind: 'break', timer: { kind: 'break', durationMs: 120_000 } }),
    );
    await become('Wait');
    await waitFor(async () => expect((await stored()).timer).toEqual({ kind: 'wait', durationMs: 5_000 }));
    await become('Something to do');
    await waitFor(async () => expect(await stored()).toMatchObject({ kind: 'do', timer: null }));
    await become('A choice');
    await become('A change of plan');
    await become('Another routine');
    await waitFor(async () => expect((await stored()).kind).toBe('routine'));
    expect((await stored()).label).toEqual({ en: 'Wet the brush' });
  });

  test('is undone with what it brought', async () => {
    const { become, stored, user } = await openStep();
    await become('A choice');
    await waitFor(async () => expect((await stored()).choices).toHaveLength(2));
    await user.click(await screen.findByRole('button', { name: 'Undo: step changed' }));
    await waitFor(async () => expect((await stored()).kind).toBe('do'));
    expect((await stored()).choices ?? null).toBeNull();
  });

  test('P55, P57: a choice asks for no smaller steps and no time; what was entered is there again afterwards', async () => {
    const timer = { kind: 'at-most', durationMs: 120_000 } as const;
    const { become, more, stored } = await openStep([
      stepFields('Wash', { parts: [card('wet'), card('rub')], timer }),
    ]);
    await more();
    expect(await screen.findByRole('group', { name: 'Smaller steps' })).toBeVisible();
    await become('A choice');
    await screen.findByLabelText('Card 2: words');
    expect(screen.queryByRole('group', { name: 'Smaller steps' })).toBeNull();
    expect(screen.queryByText('How long')).toBeNull();
    expect(within(row(0)).queryByText('2 smaller steps')).toBeNull();
    await become('Something to do');
    expect(await screen.findByRole('group', { name: 'Smaller steps' })).toBeVisible();
    expect(await stored()).toMatchObject({ kind: 'do', timer, parts: [{ id: 'wet' }, { id: 'rub' }] });
  });

  test('stands in its row as a sign with words, with who does it, its smaller steps and its clip', async () => {
    const clip = { media: 'x', poster: null, durationMs: 2_000 };
    await openStep([
      stepFields('Soap', { kind: 'choice', choices: [card('a'), card('b'), card('c')], who: 'together' }),
      stepFields('Wash', { parts: [card('a'), card('b')], who: 'grown-up', clip }),
      stepFields('Dry'),
    ]);
    expect(within(row(0)).getByText('A choice of 3 cards')).toBeInTheDocument();
    expect(within(row(0)).getByText('Together')).toBeInTheDocument();
    expect(within(row(1)).getByText('2 smaller steps')).toBeInTheDocument();
    expect(within(row(1)).getByText('A grown-up does it')).toBeInTheDocument();
    expect(within(row(1)).getByText('With a clip')).toBeInTheDocument();
    expect(part(2, 'main').textContent).toBe('Dry');
  });
});

describe('E20: the cards of a choice', () => {
  test('are two to nine, each with a picture and words', async () => {
    const { become, stored, user } = await openStep();
    await become('A choice');
    await screen.findByLabelText('Card 2: words');
    expect(screen.queryByRole('button', { name: 'Remove Card 1' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Card 1: choose a picture' }));
    await user.click(await tile('Soap', 'Take'));
    await waitFor(() => expect(screen.getByLabelText('Card 1: words')).toHaveValue('Soap'));
    await user.type(screen.getByLabelText('Card 2: words'), 'Foam');
    for (let count = 3; count <= 9; count += 1)
      await user.click(screen.getByRole('button', { name: 'Add a card' }));
    expect(await screen.findByText('These are the most there can be: 9.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Add a card' })).toBeNull();
    await waitFor(async () => expect((await stored()).choices).toHaveLength(9));
    const [first, second] = (await stored()).choices ?? [];
    expect(first).toMatchObject({ picture: { kind: 'pictogram', id: 'soap' }, label: { en: 'Soap' } });
    expect(second?.label).toEqual({ en: 'Foam' });
    expect(new Set((await stored()).choices?.map((one) => one.id)).size).toBe(9);
  });

  test('are moved and removed by buttons, which keep the focus and say it', async () => {
    const choices = [card('a'), card('b'), card('c')];
    const { stored, user } = await openStep([stepFields('Soap', { kind: 'choice', choices })]);
    await user.click(screen.getByRole('button', { name: 'Move down: Card 1' }));
    expect(announced()).toBe('Card 1 is now number 2 of 3.');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Move down: Card 2' })).toHaveFocus());
    await user.keyboard('[Enter]');
    await user.click(screen.getByRole('button', { name: 'Remove Card 1' }));
    await waitFor(async () => expect((await stored()).choices?.map((one) => one.id)).toEqual(['c', 'a']));
    expect(screen.getByRole('button', { name: 'Add a card' })).toHaveFocus();
    expect(screen.queryByRole('button', { name: /^Remove Card/ })).toBeNull();
  });
});

describe('E21: a change of plan', () => {
  test('says what was planned and what stays the same', async () => {
    const { become, stored, user } = await openStep();
    await become('A change of plan');
    await user.click(await screen.findByRole('button', { name: 'Instead of: choose a picture' }));
    await user.click(await tile('Soap', 'Take'));
    await waitFor(() => expect(screen.getByLabelText('Instead of: words')).toHaveValue('Soap'));
    await user.type(screen.getByLabelText('What stays the same'), 'Dad comes at 5.');
    await waitFor(async () =>
      expect((await stored()).changed).toEqual({
        was: { picture: { kind: 'pictogram', id: 'soap' }, label: { en: 'Soap' } },
        stays: { en: 'Dad comes at 5.' },
      }),
    );
  });
});

describe('E22: another routine', () => {
  test('is chosen from those of the same child, and its card becomes that of the step', async () => {
    const { become, stored, user, scene } = await openStep();
    const { childId } = valueIn(await scene.tab.routines.get(scene.routineId));
    const [inner, holder] = valueIn(
      await scene.tab.routines.create([
        { ...routineFields('Hands'), childId, cover: { kind: 'pictogram', id: 'soap' } },
        {
          ...routineFields('Evening'),
          childId,
          steps: [stepFields('in', { kind: 'routine', routineId: scene.routineId })],
        },
        { ...routineFields('Of another child'), childId: 'other' },
      ]),
    );
    await become('Another routine');
    await user.click(await screen.findByRole('button', { name: 'Choose a routine' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Choose a routine' }));
    expect(await dialog.findByRole('button', { name: 'Evening' })).toBeDisabled();
    expect(dialog.getByText(/already contains the one you are editing/)).toBeVisible();
    expect(dialog.queryByText('Brushing teeth')).toBeNull();
    expect(dialog.queryByText('Of another child')).toBeNull();
    await user.click(dialog.getByRole('button', { name: 'Hands' }));
    await waitFor(async () =>
      expect(await stored()).toMatchObject({
        routineId: inner?.id,
        label: { en: 'Hands' },
        picture: { kind: 'pictogram', id: 'soap' },
      }),
    );
    expect(holder).toBeDefined();
    expect(await screen.findByText(/Here stand the steps of/)).toBeVisible();
    expect(screen.queryByRole('group', { name: 'Timer' })).toBeNull();
    valueIn(await scene.tab.routines.bin(inner?.id ?? ''));
    expect(await screen.findByText(/^The chosen routine is gone/)).toBeVisible();
  });
});

describe('E23: more for a step', () => {
  test('says who does it', async () => {
    const { more, stored, user } = await openStep();
    await more();
    await user.click(screen.getByRole('radio', { name: 'Together' }));
    await waitFor(async () => expect((await stored()).who).toBe('together'));
    await user.click(screen.getByRole('radio', { name: 'The child' }));
    await waitFor(async () => expect((await stored()).who).toBeNull());
  });

  test('splits a hard step into at most twelve smaller ones', async () => {
    const parts = Array.from({ length: 11 }, (_, i) => card(`${i}`));
    const { more, stored, user } = await openStep([stepFields('Wash', { parts })]);
    await more();
    await user.click(screen.getByRole('button', { name: 'Add a smaller step' }));
    expect(await screen.findByText('These are the most there can be: 12.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Add a smaller step' })).toBeNull();
    await user.type(screen.getByLabelText('Smaller step 12: words'), 'Tap off');
    await waitFor(async () => expect((await stored()).parts?.[11]?.label).toEqual({ en: 'Tap off' }));
  });

  test('is an ordinary step again when its last smaller one is removed', async () => {
    const { more, stored, user } = await openStep([stepFields('Wash', { parts: [card('a')] })]);
    await more();
    await user.click(screen.getByRole('button', { name: 'Remove Smaller step 1' }));
    await waitFor(async () => expect((await stored()).parts).toBeNull());
  });

  test('comes along when the step is duplicated', async () => {
    const parts = [card('a')];
    const { scene, user } = await openStep([stepFields('Wash', { who: 'together', parts })]);
    await user.click(part(0, 'menu'));
    await user.click(await screen.findByRole('menuitem', { name: 'Duplicate' }));
    await waitFor(async () => expect(await storedStep(scene, 1)).toMatchObject({ who: 'together', parts }));
    expect((await storedStep(scene, 1)).id).not.toBe((await storedStep(scene, 0)).id);
  });
});

test('E8: two tabs that set two things of one step keep both', async () => {
  const { become, stored, scene } = await openStep();
  const other = await openTab(scene.databaseName);
  const routine = valueIn(await other.routines.get(scene.routineId));
  const write = setStep(routine, (await stored()).id, { who: 'grown-up', parts: [card('a')] });
  await Promise.all([other.routines.change(write, 'change-step'), become('A choice')]);
  await isSaved();
  await waitFor(async () => expect(await stored()).toMatchObject({ kind: 'choice', who: 'grown-up' }));
  expect((await stored()).parts).toHaveLength(1);
});
