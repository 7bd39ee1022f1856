import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { atStep, newScene, PAUSE_MS, play, STEPS } from '../../support/child-mode';
import { unlock } from '../../support/lock-hand';

const finger = { pointerType: 'touch', button: 0, pointerId: 7, isPrimary: true };
const touch = (target: Element) => {
  fireEvent.pointerDown(target, finger);
  fireEvent.pointerUp(target, finger);
  fireEvent.click(target, { detail: 1 });
};
const lock = () => screen.getByRole('button', { name: /For grown-ups/ });
const scanned = () => document.querySelector('[data-scanned]');

async function playByScreen() {
  const scene = await newScene(STEPS, { accessMethod: 'one-switch', touchIsSwitch: true, scanMs: 5_000 });
  const shown = await play(scene);
  await atStep('Wet hands');
  await waitFor(() => expect(document.querySelector('[data-access]')).not.toBeNull());
  scene.tab.platform.advance(PAUSE_MS);
  return shown;
}

describe('A16 the lock, where the whole screen is the switch', () => {
  test('a short touch of it is the switch, a long one is the grown-up', async () => {
    await playByScreen();
    touch(lock());
    await waitFor(() => expect(scanned()).toBe(screen.getByRole('button', { name: 'Done' })));
    expect(screen.queryByRole('dialog')).toBeNull();
    fireEvent.pointerDown(lock(), finger);
    expect(await screen.findByRole('dialog', {}, { timeout: 5_000 })).toBeVisible();
  });

  test('K8: once it was opened, a tap on it is the grown-up too', async () => {
    const { user, tap } = await playByScreen();
    await unlock(user);
    await tap('Back to the child');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    touch(lock());
    expect(await screen.findByRole('button', { name: 'Back to the child' })).toBeVisible();
    expect(scanned()).toBeNull();
  });
});
