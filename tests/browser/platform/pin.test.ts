import { expect, test } from 'vitest';
import { createPins } from '@/platform/pin';
import { createLazyPins } from '@/platform/pin-on-demand';

const pins = createPins();

test('K5: a PIN is known again, another one is not', async () => {
  const kept = await pins.make('4711');
  expect(await pins.matches('4711', kept)).toBe(true);
  expect(await pins.matches('4712', kept)).toBe(false);
  expect(await pins.matches('04711', kept)).toBe(false);
});

test('K5: what is kept is a hash with a salt of its own, repeated at least 210,000 times', async () => {
  const [one, other] = [await pins.make('4711'), await pins.make('4711')];
  expect(one.rounds).toBeGreaterThanOrEqual(210_000);
  expect(atob(one.salt)).toHaveLength(16);
  expect(atob(one.hash)).toHaveLength(32);
  expect(one.salt).not.toBe(other.salt);
  expect(one.hash).not.toBe(other.hash);
});

test('K5: a PIN that was kept with other rounds is still known', async () => {
  expect(await pins.matches('4711', await createPins(crypto.subtle, 1_000).make('4711'))).toBe(true);
});

test('what is fetched on first use keeps and knows a number just the same', async () => {
  const lazy = createLazyPins();
  expect(lazy.canKeep()).toBe(true);
  expect(await lazy.matches('4711', await lazy.make('4711'))).toBe(true);
});
