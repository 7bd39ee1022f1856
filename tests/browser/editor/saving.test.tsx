import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { EDIT_NAMES } from '@/domain/edit';
import type { AppServices } from '@/services/app-services';
import {
  isSaved,
  labelsBecome,
  newEditorScene,
  openEditor,
  part,
  press,
  saysSoon,
  storedLabels,
  storedStep,
} from '../../support/editor-scene';
import { openTab, type Tab } from '../../support/open-tab';

afterEach(() => void vi.restoreAllMocks());

function fullDisk() {
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
}

/** The same services, whose writes wait until they are let go. */
function withHeldWrites(tab: Tab) {
  let letGo: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const change: AppServices['routines']['change'] = async (...edit) => {
    await gate;
    return tab.routines.change(...edit);
  };
  return { held: { ...tab, routines: { ...tab.routines, change } }, letGo: () => letGo() };
}

async function typeWords(user: Awaited<ReturnType<typeof openEditor>>['user'], words: string) {
  await user.click(part(0, 'main'));
  const field = await screen.findByLabelText('Words');
  await user.clear(field);
  await user.type(field, words);
  return field;
}

describe('what is edited', () => {
  test('E5: is called saved only when it is on the disk', async () => {
    const scene = await newEditorScene();
    const { held, letGo } = withHeldWrites(scene.tab);
    const { user } = await openEditor({ ...scene, tab: held });
    await user.click(part(0, 'down'));
    await labelsBecome(['Brush', 'Wet the brush', 'Spit']);
    expect(await screen.findByText('Saving')).toBeVisible();
    expect(screen.queryByText('Saved')).toBeNull();
    expect(await storedLabels(scene)).toEqual(['Wet the brush', 'Brush', 'Spit']);
    letGo();
    await isSaved();
    expect(await storedLabels(scene)).toEqual(['Brush', 'Wet the brush', 'Spit']);
  });

  test('E5: is saved within a second, though someone has only typed', async () => {
    const scene = await newEditorScene();
    const { user } = await openEditor(scene);
    await typeWords(user, 'Water on');
    const typed = performance.now();
    await isSaved();
    expect(performance.now() - typed).toBeLessThan(1_000);
    expect(await storedLabels(scene)).toEqual(['Water on', 'Brush', 'Spit']);
  });

  test('E5: is written when the editor is left in the middle of a word', async () => {
    const scene = await newEditorScene();
    const { user, unmount } = await openEditor(scene);
    await typeWords(user, 'Water on');
    unmount();
    await waitFor(async () => expect(await storedLabels(scene)).toEqual(['Water on', 'Brush', 'Spit']));
  });

  test('E5: is written when the app goes into the background in the middle of a word', async () => {
    const scene = await newEditorScene();
    const { user } = await openEditor(scene);
    const field = await typeWords(user, 'Water o');
    // The pause in typing never comes to its end.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    fireEvent.change(field, { target: { value: 'Water on' } });
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    while ((await storedLabels(scene))[0] !== 'Water on') await new Promise(requestAnimationFrame);
    expect(await storedLabels(scene)).toEqual(['Water on', 'Brush', 'Spit']);
  });

  test('E6: that finds no room stays on the screen, with a sentence, and can be tried again', async () => {
    const scene = await newEditorScene();
    const { user } = await openEditor(scene);
    const disk = fullDisk();
    const field = await typeWords(user, 'Water on');
    expect(await screen.findByText('Not saved')).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent('This device has no room left.');
    expect(field).toHaveValue('Water on');
    await labelsBecome(['Water on', 'Brush', 'Spit']);
    disk.mockRestore();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await isSaved();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(await storedLabels(scene)).toEqual(['Water on', 'Brush', 'Spit']);
  });

  test('E6: that found no room is still there when the editor is opened again', async () => {
    const scene = await newEditorScene();
    const first = await openEditor(scene);
    const disk = fullDisk();
    await typeWords(first.user, 'Water on');
    expect(await screen.findByText('Not saved')).toBeVisible();
    first.unmount();
    await openEditor(scene);
    await labelsBecome(['Water on', 'Brush', 'Spit']);
    disk.mockRestore();
    // The next edit takes the waiting ones along.
    await first.user.click(part(2, 'up'));
    await isSaved();
    expect(await storedLabels(scene)).toEqual(['Water on', 'Spit', 'Brush']);
  });

  test('E7: is one action to Undo when it was typed in one go, also while the focus is in the field', async () => {
    const scene = await newEditorScene();
    const { user } = await openEditor(scene);
    const field = await typeWords(user, 'Water on');
    await press('{Control>}z{/Control}');
    await saysSoon('Undone: step changed.');
    await waitFor(() => expect(field).toHaveValue('Wet the brush'));
    expect(document.activeElement).toBe(field);
    await press('{Control>}{Shift>}z{/Shift}{/Control}');
    await saysSoon('Done again: step changed.');
    await waitFor(() => expect(field).toHaveValue('Water on'));
    expect(await storedStep(scene, 0)).toMatchObject({ label: { en: 'Water on' } });
  });

  test('E7: can be undone after the app was closed and opened again', async () => {
    const scene = await newEditorScene();
    const first = await openEditor(scene);
    await first.user.click(part(0, 'down'));
    await isSaved();
    first.unmount();
    const again = { ...scene, tab: await openTab(scene.databaseName) };
    const { user } = await openEditor(again);
    await user.click(await screen.findByRole('button', { name: 'Undo: step moved' }));
    await labelsBecome(['Wet the brush', 'Brush', 'Spit']);
    await isSaved();
    expect(await storedLabels(again)).toEqual(['Wet the brush', 'Brush', 'Spit']);
  });

  test('E7: every kind of edit has its words', async () => {
    const { default: texts } = await import('@/i18n/locales/en/editor.json');
    expect(Object.keys(texts.edit)).toEqual([...EDIT_NAMES]);
  });
});
