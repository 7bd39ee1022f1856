import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import {
  announced,
  carry,
  isSaved,
  labels,
  labelsBecome,
  newEditorScene,
  openEditor,
  part,
  press,
  row,
  saysSoon,
  storedLabels,
} from '../../support/editor-scene';
import { stepFields } from '../../support/sample-routine';

describe('a step', () => {
  test('E3: is carried by its handle to another place', async () => {
    const scene = await newEditorScene();
    await openEditor(scene);
    await carry(part(0, 'handle'), row(2), { x: 60, y: 90 });
    await labelsBecome(['Brush', 'Spit', 'Wet the brush']);
    await saysSoon('Wet the brush is now step 3 of 3.');
    await isSaved();
    expect(await storedLabels(scene)).toEqual(['Brush', 'Spit', 'Wet the brush']);
  });

  test('E3: is carried with the keyboard, and every place is said', async () => {
    const scene = await newEditorScene();
    await openEditor(scene);
    part(0, 'handle').focus();
    await press('[Space]');
    await saysSoon(
      'Picked up Wet the brush, step 1 of 3. The arrow keys move it, Space puts it down, Escape puts it back.',
    );
    await press('[ArrowDown]');
    await saysSoon('Wet the brush: place 2 of 3.');
    await press('[ArrowDown]');
    await saysSoon('Wet the brush: place 3 of 3.');
    await press('[ArrowUp]');
    await saysSoon('Wet the brush: place 2 of 3.');
    await press('[Space]');
    await saysSoon('Wet the brush is now step 2 of 3.');
    expect(labels()).toEqual(['Brush', 'Wet the brush', 'Spit']);
    await waitFor(() => expect(document.activeElement).toBe(part(1, 'handle')));
    await isSaved();
    expect(await storedLabels(scene)).toEqual(['Brush', 'Wet the brush', 'Spit']);
  });

  test('E3: goes back when Escape is pressed', async () => {
    const scene = await newEditorScene();
    await openEditor(scene);
    part(1, 'handle').focus();
    await press('[Space]');
    await waitFor(() => expect(announced()).toMatch(/^Picked up/));
    await press('[ArrowDown]');
    await saysSoon('Brush: place 3 of 3.');
    await press('[Escape]');
    await saysSoon('Brush is back as step 2.');
    expect(labels()).toEqual(['Wet the brush', 'Brush', 'Spit']);
  });

  test('E3: moves by its arrows, which keep the focus', async () => {
    const scene = await newEditorScene();
    const { user } = await openEditor(scene);
    await user.click(screen.getByRole('button', { name: /^Move down: .*Wet the brush/ }));
    await saysSoon('Wet the brush is now step 2 of 3.');
    await waitFor(() => expect(document.activeElement).toBe(part(1, 'down')));
    await user.keyboard('[Enter]');
    await saysSoon('Wet the brush is now step 3 of 3.');
    // At the end there is nowhere to go.
    await user.keyboard('[Enter]');
    await user.click(screen.getByRole('button', { name: /^Move up: .*Wet the brush/ }));
    await saysSoon('Wet the brush is now step 2 of 3.');
    await isSaved();
    expect(await storedLabels(scene)).toEqual(['Brush', 'Wet the brush', 'Spit']);
  });

  test('E3: is moved, duplicated and removed from its menu', async () => {
    const scene = await newEditorScene();
    const { user } = await openEditor(scene);
    await user.click(part(2, 'menu'));
    await user.click(await screen.findByRole('menuitem', { name: 'Move up' }));
    await saysSoon('Spit is now step 2 of 3.');
    await user.click(part(1, 'menu'));
    await user.click(await screen.findByRole('menuitem', { name: 'Duplicate' }));
    await labelsBecome(['Wet the brush', 'Spit', 'Spit', 'Brush']);
    await user.click(part(0, 'menu'));
    await user.click(await screen.findByRole('menuitem', { name: 'Remove' }));
    await labelsBecome(['Spit', 'Spit', 'Brush']);
    await isSaved();
    expect(await storedLabels(scene)).toEqual(['Spit', 'Spit', 'Brush']);
  });

  test('E3: in Arabic, from right to left, is carried and announced in Arabic', async () => {
    const arabic = ['الأولى', 'الثانية', 'الثالثة'].map((label) => stepFields('', { label: { ar: label } }));
    const scene = await newEditorScene(arabic, 'ar');
    await openEditor(scene, 'ar');
    await carry(part(0, 'handle'), row(2), { x: 400, y: 90 });
    await labelsBecome(['الثانية', 'الثالثة', 'الأولى']);
    await saysSoon('الأولى: صارت الخطوة 3 من 3.');
    part(2, 'handle').focus();
    await press('[Space]');
    await waitFor(() => expect(announced()).toMatch(/^رُفعت الأولى، الخطوة 3 من 3\./));
    await press('[ArrowUp]');
    await saysSoon('الأولى: المكان 2 من 3.');
    await press('[Space]');
    await saysSoon('الأولى: صارت الخطوة 2 من 3.');
  });

  test('E18: in a routine of 200 is carried out of sight and keeps its words and the focus', async () => {
    const many = Array.from({ length: 200 }, (_, at) => stepFields(`Step ${at + 1}`));
    const scene = await newEditorScene(many);
    await openEditor(scene);
    expect(document.querySelectorAll('[data-step-id]').length).toBeLessThan(40);
    expect(row(0)).toHaveAttribute('aria-setsize', '200');
    part(0, 'handle').focus();
    await press('[Space]');
    await waitFor(() => expect(announced()).toMatch(/^Picked up Step 1, step 1 of 200/));
    for (let place = 2; place <= 16; place++) {
      await press('[ArrowDown]');
      await saysSoon(`Step 1: place ${place} of 200.`);
    }
    await press('[Space]');
    await saysSoon('Step 1 is now step 16 of 200.');
    await waitFor(() =>
      expect(document.activeElement?.closest('[data-index]')).toHaveAttribute('data-index', '15'),
    );
    await isSaved();
    expect((await storedLabels(scene)).slice(13, 17)).toEqual(['Step 15', 'Step 16', 'Step 1', 'Step 17']);
  });
});
