import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { QUESTION_AFTER_MS } from '@/domain/lock-pin';
import { newScene, renderChildMode } from '../../support/child-mode';
import { answer, lockButton } from '../../support/lock-hand';
import type { Tab } from '../../support/open-tab';

const field = () => screen.findByLabelText('PIN of your family');
const outside = () => screen.findByText(/grown-up side/);

afterEach(() => vi.useRealTimers());

async function withPin(pin = '4711') {
  const { tab } = await newScene();
  await tab.settings.change({ lockPin: await tab.platform.pins.make(pin) });
  return tab;
}

async function openLock(tab: Tab) {
  const shown = await renderChildMode(tab);
  fireEvent.click(await lockButton());
  await screen.findByRole('dialog');
  const type = async (pin: string) => {
    const before = tab.settings.current().lockTries?.wrong ?? 0;
    await shown.user.type(await field(), `${pin}{Enter}`);
    return before;
  };
  const tryWrong = async (pin = '0000') => {
    const before = await type(pin);
    await waitFor(() => expect(tab.settings.current().lockTries?.wrong).toBe(before + 1));
  };
  return { ...shown, type, tryWrong };
}

describe('K5 the PIN of the family', () => {
  test('opens the lock, typed or on the keys of the screen', async () => {
    const tab = await withPin();
    const { user } = await openLock(tab);
    for (const digit of '4711') await user.click(screen.getByRole('button', { name: digit }));
    expect(await field()).toHaveValue('4711');
    await user.click(screen.getByRole('button', { name: 'Open' }));
    expect(await outside()).toBeVisible();
    expect(tab.settings.current().locked).toBe(false);
  });

  test('may be typed in Arabic digits, and is not shown', async () => {
    const { user } = await openLock(await withPin());
    expect(await field()).toHaveAttribute('type', 'password');
    await user.type(await field(), '٤٧١١{Enter}');
    expect(await outside()).toBeVisible();
  });

  test('without cryptography the multiplication is asked', async () => {
    const tab = await withPin();
    tab.platform.takeCryptography();
    const { user } = await openLock(tab);
    await user.type(await screen.findByRole('textbox'), `${await answer()}{Enter}`);
    expect(await outside()).toBeVisible();
  });
});

describe('K6 after wrong tries', () => {
  test('it says so calmly, and does not count aloud', async () => {
    const { tryWrong } = await openLock(await withPin());
    await tryWrong();
    expect(await screen.findByText('That was another PIN.')).toBeVisible();
    expect(await field()).toHaveValue('');
    expect(await field()).toHaveFocus();
  });

  test('there is a pause that a reload does not shorten, and then the right one opens', async () => {
    const tab = await withPin();
    const first = await openLock(tab);
    for (let time = 0; time < 3; time += 1) await first.tryWrong();
    expect(await screen.findByText(/can be tried in 5 seconds/)).toBeVisible();
    first.unmount();
    const second = await openLock(tab);
    expect(await screen.findByText(/can be tried in 5 seconds/)).toBeVisible();
    await second.type('4711');
    expect(tab.settings.current().locked).toBe(true);
    tab.platform.advance(5_000);
    await second.user.type(await field(), '{Enter}');
    expect(await outside()).toBeVisible();
    await waitFor(() => expect(tab.settings.current().lockTries).toBeNull());
  });

  test('a clock that is set back shortens no pause', async () => {
    const tab = await withPin();
    const first = await openLock(tab);
    for (let time = 0; time < 3; time += 1) await first.tryWrong();
    first.unmount();
    tab.platform.advance(-3_600_000);
    const second = await openLock(tab);
    await second.type('4711');
    expect(await screen.findByText(/can be tried in 5 seconds/)).toBeVisible();
    tab.platform.advance(5_000);
    await second.user.type(await field(), '{Enter}');
    expect(await outside()).toBeVisible();
  });
});

describe('K7 a forgotten PIN', () => {
  test('ten minutes after the first wrong try the multiplication is offered instead', async () => {
    const tab = await withPin();
    const first = await openLock(tab);
    await first.tryWrong();
    expect(await screen.findByText(/After ten minutes a question/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Answer a question instead' })).toBeNull();
    first.unmount();
    tab.platform.advance(QUESTION_AFTER_MS);
    const { user } = await openLock(tab);
    await user.click(await screen.findByRole('button', { name: 'Answer a question instead' }));
    await user.type(await screen.findByRole('textbox'), `${await answer()}{Enter}`);
    expect(await outside()).toBeVisible();
  });

  test('nothing is offered while nothing was tried', async () => {
    const tab = await withPin();
    await openLock(tab);
    tab.platform.advance(QUESTION_AFTER_MS);
    expect(screen.queryByText(/question/)).toBeNull();
  });
});
