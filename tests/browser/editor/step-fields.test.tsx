import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import {
  isSaved,
  labelsBecome,
  newEditorScene,
  openEditor,
  part,
  storedStep,
  TEETH,
  tile,
} from '../../support/editor-scene';
import { stepFields } from '../../support/sample-routine';

async function openStep(index = 0, steps = TEETH) {
  const scene = await newEditorScene(steps);
  const shown = await openEditor(scene);
  await shown.user.click(part(index, 'main'));
  await screen.findByLabelText('Words');
  return { ...shown, scene };
}

async function setLength(
  user: Awaited<ReturnType<typeof openStep>>['user'],
  minutes: string,
  seconds: string,
) {
  for (const [label, value] of [
    ['min', minutes],
    ['s', seconds],
  ] as const) {
    const field = screen.getByLabelText(label);
    await user.clear(field);
    if (value !== '') await user.type(field, value);
  }
  await user.tab();
}

describe('the words of a step', () => {
  test('E11: that are pasted with 2,000 letters are cut at 80, and it is said', async () => {
    const { user, scene } = await openStep();
    const field = await screen.findByLabelText('Words');
    await user.clear(field);
    await user.click(field);
    await user.paste('a'.repeat(2_000));
    expect(await screen.findByText('That is as long as it can be: 80 letters.')).toBeVisible();
    await isSaved();
    expect((await storedStep(scene, 0)).label).toEqual({ en: 'a'.repeat(80) });
  });

  test('E11: are never cut inside a letter, whatever it is made of', async () => {
    const { scene } = await openStep();
    const family = '👨‍👩‍👧‍👦';
    // As a browser does that counts units, not letters.
    fireEvent.change(screen.getByLabelText('Words'), {
      target: { value: `${'a'.repeat(75)}${family}`.slice(0, 86) },
    });
    await isSaved();
    expect((await storedStep(scene, 0)).label).toEqual({ en: 'a'.repeat(75) });
  });

  test('E11: in another direction stand in their own, and do not turn the card around', async () => {
    const { user } = await openStep();
    const field = await screen.findByLabelText('Words');
    await user.clear(field);
    await user.type(field, 'اغسل 2 يديك 🙂 (now)');
    await labelsBecome(['اغسل 2 يديك 🙂 (now)', 'Brush', 'Spit']);
    expect(getComputedStyle(field).direction).toBe('rtl');
    expect(getComputedStyle(part(0, 'main')).direction).toBe('ltr');
  });

  test('E16: that are many get a quiet hint', async () => {
    const { user } = await openStep();
    const field = await screen.findByLabelText('Words');
    expect(screen.queryByText(/^Two to four words/)).toBeNull();
    await user.clear(field);
    await user.type(field, 'now put the paste on the brush and brush');
    expect(await screen.findByText(/^Two to four words/)).toBeVisible();
  });

  test('are read aloud as they will be for the child: the sentence, or else the words', async () => {
    const { user, scene } = await openStep();
    await user.click(screen.getByRole('button', { name: 'Hear it' }));
    await user.type(screen.getByLabelText('Sentence to say'), 'Make the brush wet.');
    await user.click(screen.getByRole('button', { name: 'Hear it' }));
    await waitFor(() =>
      expect(scene.tab.platform.spoken).toEqual([
        { text: 'Wet the brush', language: 'en' },
        { text: 'Make the brush wet.', language: 'en' },
      ]),
    );
    await isSaved();
    expect((await storedStep(scene, 0)).say).toEqual({ en: 'Make the brush wet.' });
  });

  test('cannot be heard on a device without a voice, which is said', async () => {
    const { scene } = await openStep();
    scene.tab.platform.setVoice('none');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Hear it' })).toBeDisabled());
    expect(screen.getByText(/no voice/i)).toBeVisible();
  });
});

describe('the timer of a step', () => {
  test('E10: is none, at least or at most, with minutes and seconds', async () => {
    const { user, scene } = await openStep();
    await user.click(screen.getByRole('radio', { name: 'At least' }));
    await setLength(user, '0', '40');
    await isSaved();
    expect((await storedStep(scene, 0)).timer).toEqual({ kind: 'at-least', durationMs: 40_000 });
    await user.click(screen.getByRole('radio', { name: 'At most' }));
    await isSaved();
    await waitFor(async () =>
      expect((await storedStep(scene, 0)).timer).toEqual({ kind: 'at-most', durationMs: 40_000 }),
    );
    expect(within(part(0, 'main')).getByText('At most 40 seconds')).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'None' }));
    await waitFor(async () => expect((await storedStep(scene, 0)).timer).toBeNull());
  });

  test('E10: of 0 seconds becomes 1 second, and it is said', async () => {
    const { user, scene } = await openStep(1);
    await setLength(user, '0', '0');
    expect(await screen.findByText('The shortest time is 1 second. It is set to that.')).toBeVisible();
    await isSaved();
    expect((await storedStep(scene, 1)).timer).toEqual({ kind: 'at-least', durationMs: 1_000 });
    expect(screen.getByLabelText('s')).toHaveValue('1');
  });

  test('E10: of 10 hours becomes 3 hours, and it is said', async () => {
    const { user, scene } = await openStep(1);
    await setLength(user, '600', '');
    expect(await screen.findByText('The longest time is 3 hours. It is set to that.')).toBeVisible();
    await isSaved();
    expect((await storedStep(scene, 1)).timer).toEqual({ kind: 'at-least', durationMs: 10_800_000 });
    expect(screen.getByLabelText('min')).toHaveValue('180');
  });

  test('E10: may be typed as 90 seconds and with Arabic digits', async () => {
    const { user, scene } = await openStep(1);
    await setLength(user, '', '٩٠');
    await isSaved();
    expect((await storedStep(scene, 1)).timer).toEqual({ kind: 'at-least', durationMs: 90_000 });
    expect(screen.getByLabelText('min')).toHaveValue('1');
    expect(screen.getByLabelText('s')).toHaveValue('30');
  });

  test('E9: of a break is only its length', async () => {
    const rest = stepFields('Break', { kind: 'break', timer: { kind: 'break', durationMs: 120_000 } });
    const { user, scene } = await openStep(0, [rest]);
    expect(screen.queryByRole('radio', { name: 'At least' })).toBeNull();
    expect(screen.getByRole('group', { name: 'How long the break is' })).toBeVisible();
    await setLength(user, '5', '0');
    await isSaved();
    expect((await storedStep(scene, 0)).timer).toEqual({ kind: 'break', durationMs: 300_000 });
  });
});

describe('a step', () => {
  test('has a clock time and a note for grown-ups', async () => {
    const { user, scene } = await openStep();
    fireEvent.change(screen.getByLabelText('Clock time'), { target: { value: '08:30' } });
    await user.type(screen.getByLabelText('Note for grown-ups'), 'Soft brush');
    await isSaved();
    expect(await storedStep(scene, 0)).toMatchObject({ clockTime: '08:30', note: 'Soft brush' });
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    await waitFor(async () => expect((await storedStep(scene, 0)).clockTime).toBeNull());
  });

  test('E15: without a picture shows a dashed frame, and takes one from the same library', async () => {
    const { user, scene } = await openStep(0, [stepFields('Think')]);
    expect(screen.getByText('A picture makes this step easier to follow.')).toBeVisible();
    const missing = part(0, 'main').querySelector('[data-empty]') ?? document.body;
    expect(getComputedStyle(missing).borderStyle).toBe('dashed');
    await user.click(screen.getByRole('button', { name: 'Choose a picture' }));
    await screen.findByRole('dialog', { name: 'Choose a picture' });
    await user.click(await tile('Soap', 'Take'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await isSaved();
    expect((await storedStep(scene, 0)).picture).toEqual({ kind: 'pictogram', id: 'soap' });
    await user.click(screen.getByRole('button', { name: 'No picture' }));
    await waitFor(async () => expect((await storedStep(scene, 0)).picture).toBeNull());
  });
});
