import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { isAnswer, newMultiplication } from '@/domain/multiplication';
import { HOLD_MS } from '@/features/player/lock/lock';
import { paths } from '@/ui/hash-route';
import { atStep, newScene, play, renderChildMode } from '../../support/child-mode';

const lock = () => screen.findByRole('button', { name: 'For grown-ups: hold for 3 seconds' });
const question = async () => {
  const words = (await screen.findByText(/How much is/)).textContent ?? '';
  const [a = 0, b = 0] = (words.match(/\d+/g) ?? []).map(Number);
  return a * b;
};

afterEach(() => vi.useRealTimers());

/** Holds the lock for so long, without waiting for it. */
async function holdFor(
  ms: number,
  press: (button: HTMLElement) => void,
  lift: (button: HTMLElement) => void,
) {
  const button = await lock();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  press(button);
  vi.advanceTimersByTime(ms);
  lift(button);
  vi.useRealTimers();
  return button;
}

const byFinger = [
  (button: HTMLElement) => fireEvent.pointerDown(button, { button: 0, pointerType: 'touch' }),
  (button: HTMLElement) => {
    fireEvent.pointerUp(button, { pointerType: 'touch' });
    fireEvent.click(button, { detail: 1 });
  },
] as const;

describe('K1 the lock is held for three seconds', () => {
  test('by a finger', async () => {
    await play(await newScene());
    await holdFor(HOLD_MS, ...byFinger);
    expect(await screen.findByRole('dialog', { name: 'For grown-ups' })).toBeVisible();
  });

  test.each(['Enter', ' '])('by the key "%s"', async (key) => {
    await play(await newScene());
    await holdFor(
      HOLD_MS,
      (button) => {
        button.focus();
        fireEvent.keyDown(button, { key });
        fireEvent.keyDown(button, { key, repeat: true });
      },
      (button) => fireEvent.keyUp(button, { key }),
    );
    expect(await screen.findByRole('dialog')).toBeVisible();
  });

  test('a short tap only says what to do', async () => {
    await play(await newScene());
    await holdFor(HOLD_MS - 100, ...byFinger);
    expect(await screen.findByText('Hold for 3 seconds')).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test("K2: a screen reader's bare click opens the question at once", async () => {
    await play(await newScene());
    fireEvent.click(await lock());
    expect(await screen.findByRole('dialog')).toBeVisible();
  });
});

describe('K2 what gives only a click is not asked to hold', () => {
  test("a touch screen's reader, whose press has no size", async () => {
    await play(await newScene());
    const button = await lock();
    fireEvent.pointerDown(button, { button: 0, pointerType: 'touch', width: 0, height: 0 });
    fireEvent.pointerUp(button, { pointerType: 'touch', width: 0, height: 0 });
    fireEvent.click(button, { detail: 1 });
    expect(await screen.findByRole('dialog')).toBeVisible();
  });

  test('a switch or an eye, also after a finger that slid off', async () => {
    await play(await newScene());
    const button = await lock();
    fireEvent.pointerDown(button, { button: 0, pointerType: 'touch' });
    fireEvent.pointerCancel(button, { pointerType: 'touch' });
    button.click();
    expect(await screen.findByRole('dialog')).toBeVisible();
  });
});

describe('K3 the question', () => {
  test('has an answer of two digits, and is never asked twice in a row', () => {
    for (let i = 0; i < 49; i += 1) {
      const asked = newMultiplication(() => i / 49);
      expect(asked.a * asked.b).toBeGreaterThanOrEqual(12);
      expect(asked.a * asked.b).toBeLessThanOrEqual(81);
      const next = newMultiplication(() => i / 49, asked);
      expect(next.a * next.b).not.toBe(asked.a * asked.b);
    }
  });

  test('may be answered in Arabic digits', () => {
    expect(isAnswer('٤٢', { a: 6, b: 7 })).toBe(true);
    expect(isAnswer(' 42', { a: 6, b: 7 })).toBe(true);
    expect(isAnswer('4', { a: 6, b: 7 })).toBe(false);
  });

  test('answered on the keys of the screen, it leads to the grown-up side, and the child mode is over', async () => {
    const { tab } = await newScene();
    const { user } = await renderChildMode(tab);
    fireEvent.click(await lock());
    for (const digit of String(await question()))
      await user.click(screen.getByRole('button', { name: digit }));
    await user.click(screen.getByRole('button', { name: 'Open' }));
    expect(await screen.findByText('grown-up side at #/')).toBeVisible();
    expect(tab.settings.current().locked).toBe(false);
  });

  test('a wrong answer brings another question, without a word of blame', async () => {
    const { tab } = await newScene();
    const { user } = await renderChildMode(tab);
    fireEvent.click(await lock());
    const right = await question();
    await user.type(screen.getByRole('textbox', { name: /How much/ }), '1{Enter}');
    expect(await screen.findByText('That was another number. Here is a new question.')).toBeVisible();
    expect(await question()).not.toBe(right);
    expect(screen.getByRole('textbox')).toHaveValue('');
    expect(screen.getByRole('textbox')).toHaveFocus();
    await user.type(screen.getByRole('textbox'), `${await question()}{Enter}`);
    expect(await screen.findByText(/grown-up side/)).toBeVisible();
  });

  test('Cancel closes it, and the lock has the focus again', async () => {
    const { user } = await play(await newScene());
    fireEvent.click(await lock());
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await lock()).toHaveFocus();
  });

  test('Escape closes it too', async () => {
    await play(await newScene());
    fireEvent.click(await lock());
    const dialog = await screen.findByRole('dialog');
    fireEvent(dialog, new Event('cancel', { cancelable: true }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

describe('K4 nothing else leads out', () => {
  test('child mode is locked from its first moment', async () => {
    const { tab } = await newScene();
    await renderChildMode(tab);
    await waitFor(() => expect(tab.settings.current().locked).toBe(true));
  });

  test("the browser's Back stays where the child is", async () => {
    await play(await newScene());
    await atStep('Wet hands');
    for (let i = 0; i < 2; i += 1) {
      const moved = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
      window.history.back();
      await moved;
    }
    expect(await atStep('Wet hands')).toBeVisible();
    expect(window.location.hash).toMatch(/^#\/play\//);
  });

  test('an address of the grown-up side is put back', async () => {
    const { routine, ...scene } = await newScene();
    await play({ ...scene, routine });
    await atStep('Wet hands');
    window.location.hash = paths.settings();
    await waitFor(() => expect(window.location.hash).toBe(paths.play(routine.id)));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Wet hands');
  });

  test('opened while it is locked, an address of the grown-up side shows the home of the child', async () => {
    const { tab } = await newScene();
    await tab.settings.change({ locked: true });
    await renderChildMode(tab, paths.settings());
    expect(await screen.findByRole('heading', { name: 'Mia' })).toBeVisible();
    expect(window.location.hash).toBe(paths.childHome());
  });

  test("after the lock was opened, the browser's Back does not lead into child mode again", async () => {
    const { tab } = await newScene();
    window.history.pushState(null, '', '#/before');
    const { user } = await renderChildMode(tab);
    await user.click(await screen.findByRole('heading', { name: 'Mia' }));
    fireEvent.click(await lock());
    await user.type(await screen.findByRole('textbox'), `${await question()}{Enter}`);
    await screen.findByText('grown-up side at #/');
    expect(window.history.state?.childDepth).toBeUndefined();
  });
});

test('P9: leaving in the middle of a step makes its time stand still', async () => {
  const scene = await newScene();
  const { tap, user } = await play(scene);
  await atStep('Wet hands');
  await tap('Done');
  await atStep('Scrub');
  scene.tab.platform.advance(5_000);
  fireEvent.click(await lock());
  await user.type(await screen.findByRole('textbox'), `${await question()}{Enter}`);
  await user.click(await screen.findByRole('button', { name: 'Leave child mode' }));
  await screen.findByText(/grown-up side/);
  scene.tab.platform.advance(600_000);
  const run = await scene.tab.runs.open(scene.childId);
  expect(run.ok && run.value?.events.at(-1)).toMatchObject({ type: 'paused', leftMs: 15_000 });
});
