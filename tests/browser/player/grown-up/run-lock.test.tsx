/** K8: the lock that was opened once in a run. */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { RELOCK_MS } from '@/features/player/grown-up/use-grown-up-lock';
import { AT_SCRUB, renderGrownUpScene } from '../../../support/grown-up-scene';
import { answer, lockButton, unlock } from '../../../support/lock-hand';
import { arrived, done } from '../../../support/sample-run';

const openLock = () => screen.findByRole('button', { name: 'For grown-ups' });
const panel = () => screen.findByRole('button', { name: 'Back to the child' });

let visibility: DocumentVisibilityState = 'visible';
beforeEach(() => {
  visibility = 'visible';
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
});
afterEach(() => vi.restoreAllMocks());

function show(state: DocumentVisibilityState) {
  visibility = state;
  act(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
}

/** Unlocked once, with the panel closed again. */
async function unlockedScene() {
  const scene = await renderGrownUpScene();
  await unlock(scene.user);
  await scene.user.click(await panel());
  return scene;
}

describe('K8 passed once, a tap is enough', () => {
  test('by finger or mouse', async () => {
    const { user } = await unlockedScene();
    await user.click(await openLock());
    expect(await panel()).toBeVisible();
  });

  test('K16: to leave child mode, the question is asked once more', async () => {
    const { user, onExit } = await unlockedScene();
    await user.click(await openLock());
    await user.click(await screen.findByRole('button', { name: 'Leave child mode' }));
    expect(onExit).not.toHaveBeenCalled();
    await user.type(await screen.findByRole('textbox', { name: /×/ }), `${await answer()}{Enter}`);
    expect(onExit).toHaveBeenCalledTimes(1);
  });

  test('K16: whoever does not answer is in the panel again', async () => {
    const { user, onExit } = await unlockedScene();
    await user.click(await openLock());
    await user.click(await screen.findByRole('button', { name: 'Leave child mode' }));
    await screen.findByRole('textbox', { name: /×/ });
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await panel()).toBeVisible();
    expect(screen.queryByRole('textbox', { name: /×/ })).toBeNull();
    expect(onExit).not.toHaveBeenCalled();
  });

  test('by key', async () => {
    const { user } = await unlockedScene();
    (await openLock()).focus();
    await user.keyboard('{Enter}');
    expect(await panel()).toBeVisible();
  });

  test('the focus is at the lock again when the panel is closed', async () => {
    await unlockedScene();
    const lock = await openLock();
    await waitFor(() => expect(lock).toHaveFocus());
  });

  test('until the run ends; then it can be opened anew to note what was', async () => {
    const { user, addEvents } = await unlockedScene();
    act(() => addEvents([done(30, 'scrub', 0), arrived(30, 'dry'), done(40, 'dry')]));
    await unlock(user);
    expect(await panel()).toBeVisible();
  });

  test('the end of the run takes nothing away that the grown-up has open', async () => {
    const { user, addEvents } = await unlockedScene();
    await user.click(await openLock());
    await panel();
    act(() => addEvents([done(30, 'scrub', 0), arrived(30, 'dry'), done(40, 'dry')]));
    expect(await panel()).toBeVisible();
    await user.click(await panel());
    expect(await lockButton()).toBeVisible();
  });

  test('a reload locks again', async () => {
    const { unmount, tab } = await unlockedScene();
    unmount();
    await renderGrownUpScene({ tab, events: AT_SCRUB });
    expect(await lockButton()).toBeVisible();
  });
});

describe('K8 out of sight', () => {
  test('for less than five minutes changes nothing', async () => {
    const { tab } = await unlockedScene();
    show('hidden');
    tab.platform.advance(RELOCK_MS);
    show('visible');
    expect(await openLock()).toBeVisible();
  });

  test('for longer it locks again, and closes the panel', async () => {
    const { tab, user } = await unlockedScene();
    await user.click(await openLock());
    await panel();
    show('hidden');
    tab.platform.advance(RELOCK_MS + 1);
    show('visible');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await lockButton()).toBeVisible();
  });

  test('with a clock that was set back it locks again', async () => {
    const { tab } = await unlockedScene();
    show('hidden');
    tab.platform.advance(-1);
    show('visible');
    expect(await lockButton()).toBeVisible();
  });
});

test('K8: before it was opened, Enter on the lock opens no panel', async () => {
  const { user } = await renderGrownUpScene();
  (await lockButton()).focus();
  await user.keyboard('{Enter}');
  fireEvent.blur(await lockButton());
  expect(screen.queryByRole('dialog')).toBeNull();
});
