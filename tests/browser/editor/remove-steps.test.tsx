import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import {
  carry,
  isSaved,
  labelsBecome,
  newEditorScene,
  openEditor,
  part,
  saysSoon,
  storedLabels,
} from '../../support/editor-scene';

const library = () => document.querySelector('[data-library]') ?? document.body;

async function removeSecond() {
  await carry(part(1, 'handle'), library(), { x: 100, y: 300 });
  await labelsBecome(['Wet the brush', 'Spit']);
}

describe('a step that is carried out of the list', () => {
  test('E4: is removed, and one tap puts it back', async () => {
    const scene = await newEditorScene();
    const { user } = await openEditor(scene);
    await removeSecond();
    expect(await screen.findByText(/^Removed .*Brush/)).toBeVisible();
    await isSaved();
    expect(await storedLabels(scene)).toEqual(['Wet the brush', 'Spit']);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await labelsBecome(['Wet the brush', 'Brush', 'Spit']);
    await isSaved();
    expect(await storedLabels(scene)).toEqual(['Wet the brush', 'Brush', 'Spit']);
  });

  test('E4: is put back by that tap even when something else was done in between', async () => {
    const scene = await newEditorScene();
    const { user } = await openEditor(scene);
    await removeSecond();
    await user.click(part(0, 'down'));
    await labelsBecome(['Spit', 'Wet the brush']);
    // The header has an Undo too, which would take back the move.
    const [offered] = screen.getAllByRole('button', { name: 'Undo' }).slice(-1);
    await user.click(offered ?? document.body);
    await waitFor(() => expect(document.querySelectorAll('[data-step-id]')).toHaveLength(3));
    await isSaved();
    expect((await storedLabels(scene)).toSorted()).toEqual(['Brush', 'Spit', 'Wet the brush']);
  });

  test('E4: the place for it is there only while a step is carried', async () => {
    const scene = await newEditorScene();
    await openEditor(scene);
    expect(screen.queryByText('Drop here to remove')).toBeNull();
    await removeSecond();
    expect(screen.queryByText('Drop here to remove')).toBeNull();
  });

  test('E7: comes back with Undo in the header, which says what it undid', async () => {
    const scene = await newEditorScene();
    const { user } = await openEditor(scene);
    await removeSecond();
    await user.click(await screen.findByRole('button', { name: 'Undo: step removed' }));
    await saysSoon('Undone: step removed.');
    await labelsBecome(['Wet the brush', 'Brush', 'Spit']);
    await user.click(await screen.findByRole('button', { name: 'Redo: step removed' }));
    await saysSoon('Done again: step removed.');
    await labelsBecome(['Wet the brush', 'Spit']);
  });
});
