import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { MAX_STEPS } from '@/domain/step';
import {
  carry,
  isSaved,
  labelsBecome,
  newEditorScene,
  openEditor,
  part,
  row,
  saysSoon,
  storedLabels,
  storedStep,
  tile,
} from '../../support/editor-scene';
import { stepFields } from '../../support/sample-routine';

describe('a picture card', () => {
  test('E1: tapped in the library, goes to the end, and the next one after it', async () => {
    const scene = await newEditorScene();
    const { user } = await openEditor(scene);
    expect(await screen.findByText('A tap adds a card at the end.')).toBeVisible();
    await user.click(await tile('Soap'));
    await saysSoon('Added Soap as step 4 of 4.');
    await user.click(await tile('Rub palms'));
    await saysSoon('Added Rub palms as step 5 of 5.');
    await isSaved();
    expect(await storedLabels(scene)).toEqual(['Wet the brush', 'Brush', 'Spit', 'Soap', 'Rub palms']);
    expect(await storedStep(scene, 3)).toMatchObject({
      kind: 'do',
      picture: { kind: 'pictogram', id: 'soap' },
      timer: null,
    });
  });

  test('E1: goes after the step that is chosen, which the library says', async () => {
    const scene = await newEditorScene();
    const { user } = await openEditor(scene);
    await user.click(part(0, 'main'));
    expect(await screen.findByText(/^A tap adds a card after step 1,/)).toBeVisible();
    await user.click(await tile('Soap'));
    await labelsBecome(['Wet the brush', 'Soap', 'Brush', 'Spit']);
    await saysSoon('Added Soap as step 2 of 4.');
  });

  test('E2: carried out of the library between two steps, goes into that gap', async () => {
    const scene = await newEditorScene();
    await openEditor(scene);
    await carry(await tile('Soap'), row(2), { x: 120, y: 8 });
    await labelsBecome(['Wet the brush', 'Brush', 'Soap', 'Spit']);
    await saysSoon('Added Soap as step 3 of 4.');
    await isSaved();
    expect(await storedLabels(scene)).toEqual(['Wet the brush', 'Brush', 'Soap', 'Spit']);
  });

  test('E2: let go outside of the list, it is not added', async () => {
    const scene = await newEditorScene();
    await openEditor(scene);
    await carry(await tile('Soap'), screen.getByRole('banner'), { x: 600, y: 20 });
    await labelsBecome(['Wet the brush', 'Brush', 'Spit']);
  });

  test('E9: a break and a wait bring their own time', async () => {
    const scene = await newEditorScene();
    const { user } = await openEditor(scene);
    await user.click(await screen.findByRole('button', { name: 'Add Break 2 min' }));
    await user.click(await screen.findByRole('button', { name: 'Add Wait 5 s' }));
    await labelsBecome(['Wet the brush', 'Brush', 'Spit', 'Break', 'Wait']);
    await isSaved();
    expect(await storedStep(scene, 3)).toMatchObject({
      kind: 'break',
      timer: { kind: 'break', durationMs: 120_000 },
    });
    expect(await storedStep(scene, 4)).toMatchObject({
      kind: 'wait',
      timer: { kind: 'wait', durationMs: 5_000 },
    });
  });

  test('E14: is written in the language of the cards, and in that of the app', async () => {
    const scene = await newEditorScene([], 'ar');
    const { user } = await openEditor(scene);
    expect(await screen.findByText('No steps yet')).toBeVisible();
    await user.click(await tile('Soap'));
    // The words of the other language are fetched first, and only then is there something to save.
    const words = await screen.findByLabelText('Words (العربية)');
    await isSaved();
    const { label } = await storedStep(scene, 0);
    expect(label).toMatchObject({ en: 'Soap', ar: expect.stringContaining('صابون') });
    expect(words).toHaveValue(String(label.ar));
  });

  test('E13: there is no room for a step more than 300, and the sentence says what to do', async () => {
    const full = Array.from({ length: MAX_STEPS }, (_, at) => stepFields(`Step ${at + 1}`));
    const scene = await newEditorScene(full);
    const { user } = await openEditor(scene);
    await user.click(await tile('Soap'));
    expect(await screen.findByText(/up to 300 steps/)).toBeVisible();
    expect(await storedLabels(scene)).toHaveLength(MAX_STEPS);
  });
});
