import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Language } from '@/domain/wording';
import { isSaved, named, newEditorScene, openEditor, TEETH } from '../../support/editor-scene';
import { valueIn } from '../../support/open-tab';

async function openDetails(cardLanguage: Language = 'en') {
  const scene = await newEditorScene(TEETH, cardLanguage);
  const shown = await openEditor(scene);
  await shown.user.click(
    screen.getByRole('button', { name: `${named('Brushing teeth')}: change title and settings` }),
  );
  await screen.findByRole('dialog', { name: 'Title and settings' });
  return { ...shown, scene, stored: async () => valueIn(await scene.tab.routines.get(scene.routineId)) };
}

describe('a routine', () => {
  test('has a title that can be changed', async () => {
    const { user, stored } = await openDetails();
    const field = screen.getByLabelText('Title');
    await user.clear(field);
    await user.type(field, 'Teeth in the evening');
    await waitFor(async () => expect((await stored()).title).toEqual({ en: 'Teeth in the evening' }));
    await user.keyboard('[Escape]');
    expect(await screen.findByRole('button', { name: /Teeth in the evening/ })).toBeVisible();
  });

  test('E12: is never without a name: the old one stays, and it is said', async () => {
    const { user, stored } = await openDetails();
    const field = screen.getByLabelText('Title');
    await user.clear(field);
    await user.type(field, '   ');
    await user.tab();
    expect(await screen.findByText('A routine needs a name, so the old one stays.')).toBeVisible();
    expect(field).toHaveValue('Brushing teeth');
    expect((await stored()).title).toEqual({ en: 'Brushing teeth' });
  });

  test('E14: says in which language its title is written when that is not the language of the app', async () => {
    const { user, stored } = await openDetails('ar');
    await user.clear(screen.getByLabelText('Title (العربية)'));
    await user.type(screen.getByLabelText('Title (العربية)'), 'الأسنان');
    await waitFor(async () => expect((await stored()).title).toMatchObject({ ar: 'الأسنان' }));
  });

  test('has a colour and a cover', async () => {
    const { user, stored } = await openDetails();
    await user.click(screen.getByRole('radio', { name: 'Lilac' }));
    await waitFor(async () => expect((await stored()).hue).toBe('lilac'));
    await user.click(screen.getByRole('button', { name: 'Change' }));
    const dialog = await screen.findByRole('dialog', { name: 'Choose a cover' });
    await user.type(within(dialog).getByRole('searchbox'), 'soap');
    const name = `Take ${named('Soap')} as the cover`;
    const [soap] = await within(dialog).findAllByRole('button', { name });
    await user.click(soap ?? dialog);
    await waitFor(async () => expect((await stored()).cover).toEqual({ kind: 'pictogram', id: 'soap' }));
    await user.click(await screen.findByRole('button', { name: "Use the first step's picture" }));
    await waitFor(async () => expect((await stored()).cover).toBeNull());
  });

  test('is duplicated, put into the bin and taken out of it again', async () => {
    const scene = await newEditorScene();
    const { user } = await openEditor(scene);
    const count = async () => {
      const { childId } = valueIn(await scene.tab.routines.get(scene.routineId));
      return valueIn(await scene.tab.routines.count(childId));
    };
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Duplicate the routine' }));
    expect(await screen.findByText(/This is the copy of/)).toBeVisible();
    expect(await count()).toBe(2);
    expect(window.location.hash).toMatch(/^#\/routines\/./);
    await user.click(screen.getAllByRole('button', { name: 'More' })[0] ?? document.body);
    await user.click(await screen.findByRole('menuitem', { name: 'Move to the bin' }));
    await waitFor(async () => expect(await count()).toBe(1));
    expect(window.location.hash).toBe('#/');
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await count()).toBe(2));
  });

  test('opens child mode with what was typed last', async () => {
    const scene = await newEditorScene();
    const { user } = await openEditor(scene);
    await user.click(screen.getByRole('button', { name: 'Play' }));
    await waitFor(() => expect(window.location.hash).toBe(`#/play/${scene.routineId}`));
    await isSaved();
  });

  test('E17: without steps cannot be played, and it says what is missing', async () => {
    const scene = await newEditorScene([]);
    const { user } = await openEditor(scene);
    await user.click(screen.getByRole('button', { name: 'Play' }));
    expect(await screen.findByText(/no steps to play yet/)).toBeVisible();
    expect(window.location.hash).toBe('#/');
  });
});
