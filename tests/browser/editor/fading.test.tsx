import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { newEditorScene, openEditor, part, saysSoon, storedStep } from '../../support/editor-scene';

test('E26: a plan is made from a few answers, moved on and back, and removed', async () => {
  const scene = await newEditorScene();
  const { user } = await openEditor(scene);
  const stored = async () => (await storedStep(scene, 0)).fading ?? null;
  await user.click(part(0, 'main'));
  await user.click(await screen.findByRole('button', { name: /^Fading of help/ }));
  await user.click(screen.getByRole('button', { name: 'Make a plan' }));
  const form = within(await screen.findByRole('dialog', { name: 'Make a plan' }));
  await user.selectOptions(form.getByLabelText('Most help'), 'A gesture');
  await user.selectOptions(form.getByLabelText('Wait before helping'), '6 seconds');
  await user.click(form.getByRole('checkbox', { name: 'At the end the voice is off' }));
  await user.click(form.getByRole('checkbox', { name: /^From the sentence/ }));
  expect(form.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'A gesture · at once · sentence',
    'Points to the picture · waits 6 seconds · only the words',
    'Alone · waits 6 seconds · voice off · no words',
  ]);
  expect(await stored()).toBeNull();
  await user.click(form.getByRole('button', { name: 'Use this plan' }));
  await waitFor(async () => expect(await stored()).toMatchObject({ stage: 0, criterion: 3 }));

  const stages = () => within(screen.getByRole('list', { name: 'Stages' })).getAllByRole('listitem');
  await user.click(await screen.findByRole('button', { name: 'Move on' }));
  await saysSoon('Now at stage 2 of 3: Points to the picture · waits 6 seconds · only the words');
  await waitFor(() => expect(stages()[1]).toHaveAttribute('aria-current', 'step'));
  await waitFor(async () => expect((await stored())?.stage).toBe(1));
  await user.click(screen.getByRole('button', { name: 'Move back' }));
  await user.click(screen.getByRole('button', { name: 'Move back' }));
  await waitFor(async () => expect((await stored())?.stage).toBe(0));
  await user.selectOptions(screen.getByLabelText('Propose the next stage after'), '5 times in a row');
  await waitFor(async () => expect((await stored())?.criterion).toBe(5));
  // Later than what would be the same edit (D17).
  scene.tab.platform.advance(3_000);
  await user.click(screen.getByRole('button', { name: 'Remove the plan' }));
  await waitFor(async () => expect(await stored()).toBeNull());
  await user.click(await screen.findByRole('button', { name: /^Undo/ }));
  await waitFor(async () => expect((await stored())?.stages).toHaveLength(3));
});
