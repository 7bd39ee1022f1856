import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { insertSteps, setStep } from '@/domain/arrange-steps';
import {
  type EditorScene,
  isSaved,
  labels,
  labelsBecome,
  newEditorScene,
  openEditor,
  part,
  storedLabels,
  tile,
} from '../../support/editor-scene';
import { openTab, valueIn } from '../../support/open-tab';
import { stepFields } from '../../support/sample-routine';

async function otherTab({ databaseName, routineId }: EditorScene) {
  const tab = await openTab(databaseName);
  const routine = async () => valueIn(await tab.routines.get(routineId));
  return {
    tab,
    insert: async (label: string, at: number) =>
      valueIn(
        await tab.routines.change(
          insertSteps(await routine(), [{ ...stepFields(label), id: label }], at),
          'add-step',
        ),
      ),
    rename: async (index: number, label: string) => {
      const now = await routine();
      const step = now.steps[index];
      valueIn(
        await tab.routines.change(setStep(now, step?.id ?? '', { label: { en: label } }), 'change-step'),
      );
    },
  };
}

describe('two tabs', () => {
  test('E8: that each insert a step keep both', async () => {
    const scene = await newEditorScene();
    const { user } = await openEditor(scene);
    const other = await otherTab(scene);
    await Promise.all([other.insert('From the other tab', 1), user.click(await tile('Soap'))]);
    await labelsBecome(['Wet the brush', 'From the other tab', 'Brush', 'Spit', 'Soap']);
    await isSaved();
    expect(await storedLabels(scene)).toEqual([...labels()]);
  });

  test("E8: show each other's changes without taking the focus or the words that are being typed", async () => {
    const scene = await newEditorScene();
    const { user } = await openEditor(scene);
    const other = await otherTab(scene);
    await user.click(part(0, 'main'));
    const field = await screen.findByLabelText('Words');
    await user.type(field, ' now');
    await other.insert('From the other tab', 0);
    await waitFor(() => expect(labels()[0]).toBe('From the other tab'));
    expect(document.activeElement).toBe(field);
    expect(field).toHaveValue('Wet the brush now');
    await user.type(field, '!');
    expect(field).toHaveValue('Wet the brush now!');
    await isSaved();
    expect(await storedLabels(scene)).toEqual(['From the other tab', 'Wet the brush now!', 'Brush', 'Spit']);
  });

  test('E8: a field that nobody types into shows what the other tab wrote', async () => {
    const scene = await newEditorScene();
    const { user } = await openEditor(scene);
    const other = await otherTab(scene);
    await user.click(part(0, 'main'));
    const field = await screen.findByLabelText('Words');
    await other.rename(0, 'Water');
    await waitFor(() => expect(field).toHaveValue('Water'));
  });

  test('E8: a routine that the other tab puts into the bin says so, and comes back', async () => {
    const scene = await newEditorScene();
    const { user } = await openEditor(scene);
    const other = await otherTab(scene);
    valueIn(await other.tab.routines.bin(scene.routineId));
    await user.click(await screen.findByRole('button', { name: 'Take it out of the bin' }));
    await labelsBecome(['Wet the brush', 'Brush', 'Spit']);
  });

  test('E8: a routine that is gone for ever says so', async () => {
    const scene = await newEditorScene();
    await openEditor(scene);
    const other = await otherTab(scene);
    valueIn(await other.tab.routines.deleteForever(scene.routineId));
    expect(await screen.findByText(/This is no longer here/)).toBeVisible();
  });
});
