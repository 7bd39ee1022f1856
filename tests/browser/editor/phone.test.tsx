import { screen, waitFor, within } from '@testing-library/react';
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
  tile,
} from '../../support/editor-scene';

const PHONE = [360, 640] as const;

describe('on a phone', () => {
  test('the library comes from below, and a tap adds', async () => {
    const scene = await newEditorScene();
    const { user } = await openEditor(scene, 'en', PHONE);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    await user.click(screen.getByRole('button', { name: 'Add a picture card' }));
    const sheet = await screen.findByRole('dialog', { name: 'Add a picture card' });
    await user.click(await tile('Soap'));
    await saysSoon('Added Soap as step 4 of 4.');
    // The sheet hides the page from screen readers, but not what speaks to them.
    const announcer = document.querySelector('[data-announcer]');
    expect(announcer?.closest('[inert], [aria-hidden="true"]')).toBeNull();
    expect(await within(sheet).findByText(/^Added\. The next card goes after step 4/)).toBeVisible();
    await user.click(within(sheet).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await isSaved();
    expect(await storedLabels(scene)).toEqual(['Wet the brush', 'Brush', 'Spit', 'Soap']);
  });

  test('the chosen step fills the screen and can be moved there', async () => {
    const scene = await newEditorScene();
    const { user } = await openEditor(scene, 'en', PHONE);
    await user.click(part(0, 'main'));
    const sheet = await screen.findByRole('dialog', { name: 'Step 1 of 3' });
    expect(sheet.getBoundingClientRect().height).toBeGreaterThan(600);
    await user.click(within(sheet).getByRole('button', { name: 'Move down' }));
    expect(await screen.findByRole('dialog', { name: 'Step 2 of 3' })).toBeVisible();
    await user.type(within(sheet).getByLabelText('Words'), ' now');
    await user.keyboard('[Escape]');
    await labelsBecome(['Brush', 'Wet the brush now', 'Spit']);
    await isSaved();
  });

  test('a step is carried to the foot of the screen to be removed', async () => {
    const scene = await newEditorScene();
    await openEditor(scene, 'en', PHONE);
    await carry(part(1, 'handle'), screen.getByRole('button', { name: 'Play' }), { x: 20, y: 20 });
    await labelsBecome(['Wet the brush', 'Spit']);
  });

  test('the routine is printed from the menu', async () => {
    const scene = await newEditorScene();
    const { user } = await openEditor(scene, 'en', PHONE);
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Print' }));
    await waitFor(() => expect(window.location.hash).toBe(`#/routines/${scene.routineId}/print`));
  });
});
