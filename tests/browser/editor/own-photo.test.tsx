import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { liveSteps } from '@/domain/routine';
import { accessibilityFaults } from '../../support/accessibility';
import { newEditorScene, openEditor, part } from '../../support/editor-scene';
import { valueIn } from '../../support/open-tab';
import { twoHalves } from '../../support/photo-files';

const input = () => document.querySelector('[data-photo-input="step"]') as HTMLInputElement;

test('P21: a step gets a photo of its own beside its drawing, which can be undone and removed', async () => {
  const scene = await newEditorScene();
  const { user } = await openEditor(scene);
  const stored = async () => liveSteps(valueIn(await scene.tab.routines.get(scene.routineId)))[0];
  await user.click(part(0, 'main'));
  expect(await screen.findByRole('group', { name: 'Own photo' })).toBeVisible();
  const photo = new File([(await twoHalves(80, 80)) as BlobPart], 'sink.jpg', { type: 'image/jpeg' });
  await user.upload(input(), photo);
  const use = await screen.findByRole('button', { name: 'Use this photo' });
  await waitFor(() => expect(use).toBeEnabled());
  await user.click(use);
  expect(await screen.findByRole('img', { name: /Own photo of .*Wet the brush/ })).toBeVisible();
  await waitFor(async () => expect((await stored())?.photo?.kind).toBe('photo'));
  expect((await stored())?.picture).toEqual({ kind: 'pictogram', id: 'wet-toothbrush' });
  expect(await accessibilityFaults()).toEqual([]);

  await user.click(await screen.findByRole('button', { name: /^Undo/ }));
  await waitFor(async () => expect((await stored())?.photo ?? null).toBeNull());
  // What can be done again is known a moment after the disk has it.
  const redo = await screen.findByRole('button', { name: /^Redo/ });
  await waitFor(() => expect(redo).toBeEnabled());
  await user.click(redo);
  await waitFor(async () => expect((await stored())?.photo?.kind).toBe('photo'));
  const own = within(await screen.findByRole('group', { name: 'Own photo' }));
  await user.click(await own.findByRole('button', { name: 'Remove the photo' }));
  await waitFor(async () => expect((await stored())?.photo).toBeNull());
});
