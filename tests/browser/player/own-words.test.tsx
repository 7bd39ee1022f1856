import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { atStep, newScene, play } from '../../support/child-mode';
import { eventsOf, typesOf, wasTold } from '../../support/played';

describe("P33: the child's own words", () => {
  test('a word is stored, spoken and shown large', async () => {
    const scene = await newScene();
    const { tap } = await play(scene);
    await tap('Help me');
    await atStep('I need help');
    await tap('Too loud');
    expect(await atStep('Too loud')).toBeVisible();
    await wasTold('Too loud');
    expect(scene.tab.platform.spoken.at(-1)?.text).toBe('Too loud');
    expect(await eventsOf(scene)).toContainEqual(expect.objectContaining({ type: 'said', word: 'too-loud' }));
  });

  test('P10: after a reload it is still shown; More leads to the other words, Back to the step', async () => {
    const scene = await newScene();
    const first = await play(scene);
    await first.tap('Help me');
    await first.tap('It hurts');
    await atStep('It hurts');
    first.unmount();
    const { tap } = await play(scene);
    await atStep('It hurts');
    await tap('More');
    await atStep('I need help');
    await tap('Toilet');
    await atStep('Toilet');
    await tap(/^Back to/);
    expect(await atStep('Wet hands')).toBeVisible();
  });

  test('only those that the grown-up has set are there', async () => {
    const { tap } = await play(await newScene(undefined, { ownWords: ['no-touch'] }));
    await tap('Help me');
    expect(await screen.findByRole('button', { name: 'No touching' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Too loud' })).toBeNull();
  });

  test('P17: the word that was tapped is gone, so the heading has the focus', async () => {
    const { tap } = await play(await newScene());
    await tap('Help me');
    await tap('Toilet');
    const heading = await atStep('Toilet');
    await waitFor(() => expect(heading).toHaveFocus());
  });
});

test('P34: a break beyond the number that was set is heard as a wish', async () => {
  const scene = await newScene(undefined, { breakLimit: 1 });
  const { tap } = await play(scene);
  await tap('Break');
  await atStep('My break');
  await tap(/^Back to/);
  await atStep('Wet hands');
  await tap('Break');
  expect(await atStep('I want a break')).toBeVisible();
  expect(await typesOf(scene)).toContain('said');
});
