import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { page, userEvent as realUser } from 'vitest/browser';
import type { TouchSupports } from '@/domain/supports/touch-supports';
import { atStep, newScene, PAUSE_MS, play, STEPS, storedEvents } from '../../support/child-mode';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function playBy(fields: Partial<TouchSupports>) {
  const scene = await newScene(STEPS, fields);
  const shown = await play(scene);
  await atStep('Wet hands');
  scene.tab.platform.advance(PAUSE_MS);
  const done = screen.getByRole('button', { name: 'Done' });
  const dones = async () => (await storedEvents(scene)).filter(({ type }) => type === 'done').length;
  return { ...shown, scene, done, dones, stays: () => expect(done).not.toHaveAttribute('data-filling') };
}

/** A finger on the middle of a button, or beside it. */
function finger(button: HTMLElement, pointerId = 1) {
  const box = button.getBoundingClientRect();
  const at = (x: number) => ({
    pointerId,
    pointerType: 'touch',
    button: 0,
    clientX: x,
    clientY: box.top + box.height / 2,
  });
  const inside = at(box.left + box.width / 2);
  const beside = at(box.left - 60);
  return {
    down: () => fireEvent.pointerDown(button, inside),
    slideOff: () => fireEvent.pointerMove(button, beside),
    up: () => {
      fireEvent.pointerUp(button, inside);
      fireEvent.click(button, { detail: 1 });
    },
    upBeside: () => fireEvent.pointerUp(button, beside),
  };
}

describe('A1 hold to activate', () => {
  test('answers once when it was held for the time, and shows a ring until then', async () => {
    const { done, dones } = await playBy({ holdMs: 300 });
    const hand = finger(done);
    hand.down();
    expect(done).toHaveAttribute('data-filling');
    expect(await atStep('Scrub')).toBeVisible();
    expect(done).not.toHaveAttribute('data-filling');
    hand.up();
    await wait(50);
    expect(await dones()).toBe(1);
  });

  test('letting go early is nothing at all', async () => {
    const { done, dones, stays } = await playBy({ holdMs: 400 });
    const hand = finger(done);
    hand.down();
    await wait(100);
    hand.up();
    stays();
    await wait(500);
    expect(await dones()).toBe(0);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Wet hands');
  });

  test('sliding off is nothing too, unless the child answers by touching', async () => {
    const first = await playBy({ holdMs: 300 });
    const hand = finger(first.done);
    hand.down();
    hand.slideOff();
    first.stays();
    await wait(400);
    expect(await first.dones()).toBe(0);
    first.unmount();

    const { done } = await playBy({ holdMs: 300, pressOn: 'touch' });
    const trembling = finger(done);
    trembling.down();
    trembling.slideOff();
    expect(await atStep('Scrub')).toBeVisible();
  });

  test('a real mouse can hold, and a real click is too short', async () => {
    const { done, dones } = await playBy({ holdMs: 700 });
    await realUser.click(page.elementLocator(done));
    await wait(900);
    expect(await dones()).toBe(0);
    await realUser.click(page.elementLocator(done), { delay: 1_100 });
    expect(await atStep('Scrub')).toBeVisible();
    expect(await dones()).toBe(1);
  });

  test('A2: keys, screen readers and switch software are answered at once', async () => {
    const { done, user, scene } = await playBy({ holdMs: 2_000, pressOn: 'touch' });
    fireEvent.click(done);
    await atStep('Scrub');
    scene.tab.platform.advance(PAUSE_MS);
    done.focus();
    await user.keyboard('{Enter}');
    await atStep('Dry hands');
    scene.tab.platform.advance(PAUSE_MS);
    const reader = { pointerType: 'mouse', width: 0, height: 0, pressure: 0 };
    fireEvent.pointerDown(done, reader);
    fireEvent.pointerUp(done, reader);
    fireEvent.click(done, { detail: 1 });
    expect(await atStep('Finished')).toBeVisible();
  });
});

describe('A3 when a tap counts', () => {
  test('on touch: as the finger comes down, and its lifting adds nothing', async () => {
    const { done, dones } = await playBy({ pressOn: 'touch', ignoreRepeatMs: 0 });
    const hand = finger(done);
    hand.down();
    expect(await atStep('Scrub')).toBeVisible();
    hand.up();
    await wait(50);
    expect(await dones()).toBe(1);
  });

  test('A5: on touch, the click of the lifting finger is kept from what came up under it', async () => {
    const { scene } = await playBy({ pressOn: 'touch', ignoreRepeatMs: 0 });
    const breakButton = screen.getByRole('button', { name: 'Break' });
    const hand = finger(breakButton);
    hand.down();
    await atStep('My break');
    const offer = screen.getByRole('button', { name: 'Breathe' });
    fireEvent.pointerUp(offer, { pointerId: 1, pointerType: 'touch' });
    fireEvent.click(offer, { detail: 1 });
    await wait(50);
    expect((await storedEvents(scene)).some(({ type }) => type === 'break-card')).toBe(false);
  });

  test('on release: sliding off means no', async () => {
    const { done, dones } = await playBy({});
    const hand = finger(done);
    hand.down();
    hand.upBeside();
    await wait(50);
    expect(await dones()).toBe(0);
  });
});

describe('A4 more than one finger', () => {
  test('the first touch of a button wins', async () => {
    const { done, dones } = await playBy({ ignoreRepeatMs: 0 });
    const [first, second] = [finger(done, 1), finger(done, 2)];
    first.down();
    second.down();
    fireEvent.pointerUp(done, { pointerId: 2, pointerType: 'touch' });
    expect(await dones()).toBe(0);
    first.up();
    await atStep('Scrub');
    expect(await dones()).toBe(1);
  });

  test('a palm that rests on the button gives way to a finger', async () => {
    const { done, dones } = await playBy({ ignoreRepeatMs: 0 });
    const [palm, tip] = [finger(done, 1), finger(done, 2)];
    palm.down();
    await wait(1_050);
    tip.down();
    tip.up();
    await atStep('Scrub');
    palm.upBeside();
    await wait(50);
    expect(await dones()).toBe(1);
  });

  test('A2: after a tap that brought no click, a key still counts', async () => {
    const { done, scene } = await playBy({});
    finger(done).down();
    const box = done.getBoundingClientRect();
    fireEvent.pointerUp(done, {
      pointerId: 1,
      pointerType: 'touch',
      clientX: box.left + 5,
      clientY: box.top + 5,
    });
    await atStep('Scrub');
    scene.tab.platform.advance(PAUSE_MS);
    fireEvent.click(done);
    expect(await atStep('Dry hands')).toBeVisible();
  });
});

test.each(['normal', 'big', 'whole-picture'] as const)(
  'A6: child mode says how large the targets are: %s',
  async (targetSize) => {
    const { container } = await playBy({ targetSize });
    await waitFor(() => expect(container.querySelector(`[data-targets="${targetSize}"]`)).not.toBeNull());
  },
);
