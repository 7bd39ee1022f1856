import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { TouchSupports } from '@/domain/supports/touch-supports';
import type { VoiceSupports } from '@/domain/supports/voice-supports';
import { atStep, newScene, PAUSE_MS, play, STEPS, storedEvents } from '../../support/child-mode';

/** Faster than a hand, so that the tests are. */
const QUICK = { scanMs: 300, scanFirstMs: 200, debounceMs: 0 } as const;

async function playBy(fields: Partial<TouchSupports & VoiceSupports>) {
  const scene = await newScene(STEPS, { ...QUICK, ...fields });
  const shown = await play(scene);
  await atStep('Wet hands');
  await waitFor(() => expect(document.querySelector('[data-access]')).not.toBeNull());
  const press = (code = 'Space') => {
    scene.tab.platform.advance(PAUSE_MS);
    const target = document.activeElement ?? document.body;
    const took = !fireEvent.keyDown(target, { code, key: ' ' });
    fireEvent.keyUp(target, { code, key: ' ' });
    return took;
  };
  return { ...shown, scene, press };
}

const scanned = () => document.querySelector('[data-scanned]');
const offers = (name: string | RegExp) =>
  waitFor(() => expect(scanned()).toBe(screen.getByRole('button', { name })), { interval: 10 });

describe('A7 one switch', () => {
  test('plays a whole routine: Done is offered first on each screen', async () => {
    // Long enough for a press on a busy machine to meet what was offered.
    const { press, scene } = await playBy({ accessMethod: 'one-switch', scanMs: 3_000 });
    expect(scanned()).toBeNull();
    press();
    for (const next of ['Scrub', 'Dry hands', 'Finished']) {
      await offers('Done');
      press();
      await atStep(next);
    }
    await offers('My routines');
    press();
    expect(await screen.findByRole('heading', { name: 'Mia' })).toBeVisible();
    await offers(/Wash hands/);
    expect(await storedEvents(scene)).toEqual([]);
  });

  test('goes through Done, Hear, Break, Help, and the lock comes last', async () => {
    const { press } = await playBy({ accessMethod: 'one-switch' });
    press();
    for (const name of ['Done', 'Hear it', 'Break', 'Help me', /For grown-ups/]) await offers(name);
    await offers('Done');
  });

  test('takes what is offered, here the break', async () => {
    const { press } = await playBy({ accessMethod: 'one-switch' });
    press();
    await offers('Break');
    press();
    expect(await atStep('My break')).toBeVisible();
    await offers('Breathe');
  });

  test('A8: rests after its passes, and leaves nothing on the screen', async () => {
    const { press } = await playBy({ accessMethod: 'one-switch', scanPasses: 1, scanMs: 50, scanFirstMs: 0 });
    press();
    await offers('Done');
    await waitFor(() => expect(scanned()).toBeNull());
    expect(document.querySelector('[data-scanning]')).toBeNull();
    press();
    await offers('Done');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Wet hands');
  });

  test('A12: a switch that is held down or bounces counts once', async () => {
    const { press } = await playBy({ accessMethod: 'one-switch', debounceMs: 3_000 });
    press();
    fireEvent.keyDown(document.body, { code: 'Space', repeat: true });
    press();
    await offers('Hear it');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Wet hands');
  });

  test('A14: the focus stays where it is, and the button that has it does not answer to the switch', async () => {
    const { press } = await playBy({ accessMethod: 'one-switch' });
    const help = screen.getByRole('button', { name: 'Help me' });
    help.focus();
    expect(press()).toBe(true);
    await offers('Hear it');
    expect(help).toHaveFocus();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Wet hands');
  });

  test('A10: a finger of somebody else brings a new screen, which is scanned from its start', async () => {
    const { press, tap } = await playBy({ accessMethod: 'one-switch' });
    press();
    await offers('Break');
    await tap('Done');
    await atStep('Scrub');
    await offers('Done');
    await offers('Hear it');
  });
});

test('A9: two switches play a whole routine: one moves on, one chooses', async () => {
  const { press } = await playBy({ accessMethod: 'two-switches' });
  press('Enter');
  await offers('Done');
  for (const next of ['Scrub', 'Dry hands', 'Finished']) {
    press('Space');
    await atStep(next);
    await offers(/Done|My routines/);
  }
  press('Enter');
  await offers('Back');
  press('Space');
  expect(await atStep('Dry hands')).toBeVisible();
});

test('A9: with three switches the third goes back, and the keys are those of the child', async () => {
  const switchKeys = { choose: 'ArrowDown', next: 'ArrowRight', back: 'ArrowLeft' };
  const { press } = await playBy({ accessMethod: 'three-switches', switchKeys });
  press('ArrowRight');
  await offers('Done');
  press('ArrowRight');
  press('ArrowRight');
  await offers('Break');
  press('ArrowLeft');
  press('ArrowLeft');
  await offers('Done');
  for (const next of ['Scrub', 'Dry hands', 'Finished']) {
    press('ArrowDown');
    await atStep(next);
    await offers(/Done|My routines/);
  }
});

test('A13: the lock is reached by switch, and its question is answered by switch', async () => {
  const { press } = await playBy({ accessMethod: 'three-switches' });
  press('Enter');
  press('Digit3');
  await offers(/For grown-ups/);
  press('Space');
  await screen.findByRole('dialog', { name: 'For grown-ups' });
  const [a = 0, b = 0] = (screen.getByText(/How much/).textContent?.match(/\d+/g) ?? []).map(Number);
  await offers('1');
  for (const digit of String(a * b)) {
    // One to nine, then the key that deletes, then nought.
    const place = digit === '0' ? 10 : Number(digit) - 1;
    for (let moves = 0; moves < place; moves += 1) press('Enter');
    await offers(digit);
    press('Space');
    await offers('1');
  }
  press('Digit3');
  await offers('Cancel');
  press('Digit3');
  await offers('Open');
  press('Space');
  // In the panel that opens, the scan goes on.
  await screen.findByRole('button', { name: 'Leave child mode' });
  await offers('Back to the child');
  press('Digit3');
  await offers('Leave child mode');
  press('Space');
  expect(await screen.findByText(/grown-up side/)).toBeVisible();
});

describe('A16 the whole screen is the switch', () => {
  const finger = { pointerType: 'touch', button: 0, pointerId: 7, isPrimary: true };
  const touch = (target: Element) => {
    fireEvent.pointerDown(target, finger);
    fireEvent.pointerUp(target, finger);
    fireEvent.click(target, { detail: 1 });
  };

  test('a touch chooses what is offered, not what lies under the finger', async () => {
    const { scene } = await playBy({ accessMethod: 'one-switch', touchIsSwitch: true });
    const help = screen.getByRole('button', { name: 'Help me' });
    touch(help);
    await offers('Done');
    scene.tab.platform.advance(PAUSE_MS);
    touch(help);
    expect(await atStep('Scrub')).toBeVisible();
  });

  test('in the question for grown-ups a finger on a button is a finger', async () => {
    await playBy({ accessMethod: 'one-switch', touchIsSwitch: true, scanMs: 3_000 });
    fireEvent.click(screen.getByRole('button', { name: /For grown-ups/ }));
    touch(await screen.findByRole('button', { name: '7' }));
    expect(screen.getByRole('textbox')).toHaveValue('7');
    touch(screen.getByRole('dialog'));
    await offers('1');
  });
});

describe('A15 a scan that is heard', () => {
  test('says the name of each item, in the language that the item is in', async () => {
    const { press, scene } = await playBy({ accessMethod: 'two-switches', scanAloud: true });
    const { spoken } = scene.tab.platform;
    for (const _ of ['Done', 'Hear it', 'Break']) press('Enter');
    expect(spoken).toEqual(
      ['Done', 'Hear it', 'Break'].map((text) => expect.objectContaining({ text, language: 'en' })),
    );
  });

  test('waits on a new screen until the screen itself has spoken', async () => {
    const { press, scene } = await playBy({
      accessMethod: 'two-switches',
      scanAloud: true,
      scanFirstMs: 500,
    });
    for (let moves = 0; moves < 4; moves += 1) press('Enter');
    await offers('Help me');
    press('Space');
    await atStep('I need help');
    const last = () => scene.tab.platform.spoken.at(-1)?.text.replace(/[\u2068\u2069]/g, '');
    expect(last()).toBe('I need help');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(last()).toBe('I need help');
    scene.tab.platform.endVoice();
    await waitFor(() => expect(last()).toBe('Together'));
  });

  test('with one switch, goes on when the words are at their end', async () => {
    const { press, scene } = await playBy({ accessMethod: 'one-switch', scanAloud: true, scanFirstMs: 0 });
    press();
    await offers('Done');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(scene.tab.platform.heardNow()).toEqual(['Done']);
    await offers('Done');
    scene.tab.platform.endVoice();
    await offers('Hear it');
  });

  test('S9: has the voice of this child', async () => {
    const { press, scene } = await playBy({
      accessMethod: 'two-switches',
      scanAloud: true,
      ...{ voiceRate: 0.7, voicePitch: 1.2, voiceVolume: 0.3, voices: { en: 'bea' } },
    });
    press('Enter');
    expect(scene.tab.platform.spokenHow.at(-1)).toEqual({
      ...{ rate: 0.7, pitch: 1.2, volume: 0.3, voiceURI: 'bea' },
    });
  });

  test('is silent for a child who hears nothing from the device', async () => {
    const scene = await newScene(STEPS, {
      ...QUICK,
      accessMethod: 'one-switch',
      scanAloud: true,
      silent: true,
    });
    await play(scene);
    await atStep('Wet hands');
    await waitFor(() => expect(document.querySelector('[data-access]')).not.toBeNull());
    fireEvent.keyDown(document.body, { code: 'Space' });
    await offers('Break');
    expect(scene.tab.platform.spoken).toEqual([]);
  });
});

test('the ring of the scan is at least 6 px wide with a second ring around it', async () => {
  const { press } = await playBy({ accessMethod: 'two-switches' });
  press('Enter');
  await offers('Done');
  const { outlineWidth, outlineStyle, boxShadow } = getComputedStyle(
    screen.getByRole('button', { name: 'Done' }),
  );
  expect(Number.parseFloat(outlineWidth)).toBeGreaterThanOrEqual(6);
  expect(outlineStyle).toBe('solid');
  expect(boxShadow).not.toBe('none');
});

test('A24: in the panel a choice is offered by its label, and taken', async () => {
  await playBy({ accessMethod: 'three-switches' });
  const group = document.createElement('dialog');
  group.innerHTML = '<h2>Window</h2><label><input type="radio" name="x" /><span>Five seconds</span></label>';
  document.querySelector('[data-child-mode]')?.append(group);
  group.showModal();
  const press = (code: string) => fireEvent.keyDown(document.activeElement ?? document.body, { code });
  press('Enter');
  await waitFor(() => expect(scanned()).toBe(group.querySelector('label')));
  press('Space');
  expect(screen.getByRole('radio', { name: 'Five seconds' })).toBeChecked();
  press('Tab');
  press('Enter');
  expect(scanned()).not.toBeNull();
  group.remove();
});
