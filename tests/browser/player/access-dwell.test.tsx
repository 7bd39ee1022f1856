import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { atStep, newScene, PAUSE_MS, play, STEPS, storedEvents } from '../../support/child-mode';

const DWELL_MS = 600;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function playByEye() {
  const scene = await newScene(STEPS, { accessMethod: 'dwell', dwellMs: DWELL_MS });
  const shown = await play(scene);
  await atStep('Wet hands');
  scene.tab.platform.advance(PAUSE_MS);
  await waitFor(() => expect(document.querySelector('[data-access]')).not.toBeNull());
  const done = screen.getByRole('button', { name: 'Done' });
  let moves = 0;
  /** An eye is never quite still. */
  const look = (target: Element) => {
    moves += 1;
    const { left, top } = target.getBoundingClientRect();
    fireEvent.pointerMove(target, {
      pointerType: 'mouse',
      clientX: left + 20 + (moves % 5),
      clientY: top + 20,
    });
  };
  const away = () => look(screen.getByRole('heading', { level: 1 }));
  const dones = async () => (await storedEvents(scene)).filter(({ type }) => type === 'done').length;
  return { ...shown, scene, done, look, away, dones };
}

test('A17: a pointer that rests over a button fills a ring and takes it; so a whole routine is played', async () => {
  const { look, away, done, scene } = await playByEye();
  for (const next of ['Scrub', 'Dry hands', 'Finished']) {
    look(done);
    expect(done).toHaveAttribute('data-filling');
    await atStep(next);
    expect(done).not.toHaveAttribute('data-filling');
    scene.tab.platform.advance(PAUSE_MS);
    away();
  }
  look(screen.getByRole('button', { name: 'My routines' }));
  expect(await screen.findByRole('heading', { name: 'Mia' })).toBeVisible();
});

test('A18: a short dwell is no slip, however long repeats of a finger are passed over', async () => {
  const scene = await newScene(STEPS, { accessMethod: 'dwell', dwellMs: DWELL_MS, ignoreRepeatMs: 3_000 });
  await play(scene);
  await atStep('Wet hands');
  await waitFor(() => expect(document.querySelector('[data-access]')).not.toBeNull());
  scene.tab.platform.advance(DWELL_MS);
  screen.getByRole('button', { name: 'Done' }).click();
  await atStep('Scrub');
});

test('A17: leaving before the ring is full is nothing', async () => {
  const { look, away, done, dones } = await playByEye();
  look(done);
  await wait(DWELL_MS / 2);
  away();
  expect(done).not.toHaveAttribute('data-filling');
  await wait(DWELL_MS);
  expect(await dones()).toBe(0);
});

test('A18: what was taken is not taken again while the pointer stays on it', async () => {
  const { look, away, scene } = await playByEye();
  const hear = screen.getByRole('button', { name: 'Hear it' });
  const heard = () => scene.tab.platform.spoken.length;
  look(hear);
  await waitFor(() => expect(heard()).toBe(1));
  look(hear);
  await wait(DWELL_MS + 200);
  expect(heard()).toBe(1);
  away();
  look(hear);
  await waitFor(() => expect(heard()).toBe(2));
});

test('A18: a pointer that lies still does not play on by itself on the next screen; one that moves begins anew', async () => {
  const { look, done, dones, scene } = await playByEye();
  look(done);
  await atStep('Scrub');
  scene.tab.platform.advance(PAUSE_MS);
  await wait(DWELL_MS + 200);
  expect(await dones()).toBe(1);
  look(done);
  expect(done).toHaveAttribute('data-filling');
  expect(await atStep('Dry hands')).toBeVisible();
});

test('A17: fingers are no dwelling pointers, and a click is not taken twice', async () => {
  const { look, done, scene } = await playByEye();
  fireEvent.pointerMove(done, { pointerType: 'touch', clientX: 5, clientY: 5 });
  expect(done).not.toHaveAttribute('data-filling');
  const hear = screen.getByRole('button', { name: 'Hear it' });
  look(hear);
  fireEvent.pointerDown(hear, { pointerType: 'mouse' });
  expect(hear).not.toHaveAttribute('data-filling');
  await wait(DWELL_MS + 200);
  expect(scene.tab.platform.spoken).toEqual([]);
});

test('A19: the lock is reached too, as slowly as a finger holds it', async () => {
  const { look } = await playByEye();
  look(screen.getByRole('button', { name: /For grown-ups/ }));
  await wait(DWELL_MS + 300);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(await screen.findByRole('dialog', { name: 'For grown-ups' })).toBeVisible();
  look(screen.getByRole('button', { name: '8' }));
  await waitFor(() => expect(screen.getByRole('textbox')).toHaveValue('8'));
});
