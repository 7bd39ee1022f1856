import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { accessibilityFaults } from '../../support/accessibility';
import { atStep, newScene, play } from '../../support/child-mode';
import { openTab, valueIn } from '../../support/open-tab';
import { stepFields } from '../../support/sample-routine';

const picture = { kind: 'pictogram', id: 'bath' } as const;
const RINSE = stepFields('Rinse hair', { who: 'grown-up', picture });
const STEPS = [RINSE, stepFields('Dry hands', { who: 'together', picture })];
const BOARDS = ['now-next', 'now-next-later', 'first-then', 'list'] as const;
const card = async () => {
  await atStep(/^Rinse hair/);
  return waitFor(() => {
    const [now] = document.querySelectorAll<HTMLElement>('[data-part="step"]');
    if (now === undefined) throw new Error('no card yet');
    return within(now);
  });
};

test.each(BOARDS)('P54: the card that is now says who does it: %s', async (view) => {
  await play(await newScene(STEPS, { view }));
  expect((await card()).getByText('A grown-up does this')).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});

test.each(BOARDS)('P54: without labels a sign on its picture does: %s', async (view) => {
  await play(await newScene(STEPS, { view, labelPosition: 'none' }));
  const now = await card();
  expect(now.getByRole('img', { name: 'A grown-up does this' })).toBeVisible();
  expect(screen.getAllByRole('img', { name: /does this|do this/ })).toHaveLength(1);
});

test('P54: with one step at once, a sign without labels, and words under a word card', async () => {
  const first = await play(await newScene(STEPS, { labelPosition: 'none' }));
  expect(await screen.findByRole('img', { name: 'A grown-up does this' })).toBeVisible();
  first.unmount();
  await play(await newScene(STEPS, { pictureLevel: 'word' }));
  const words = await screen.findByText('A grown-up does this');
  expect(words.getBoundingClientRect().height).toBeGreaterThan(10);
});

test('P54: the cards to pick from have the sign', async () => {
  await play(await newScene([...STEPS, stepFields('Story', { picture })], { stepOrder: 'any' }));
  expect(await screen.findByRole('button', { name: 'Rinse hair A grown-up does this' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Dry hands We do this together' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Story' })).toBeVisible();
});

test('P54: backward chaining shows the grown-up’s steps as the grown-up’s', async () => {
  const chaining = { method: 'backward', targetStepId: null, criterion: 3 } as const;
  const steps = [stepFields('Rinse hair', { picture }), stepFields('Dry hair', { picture })];
  const { tap } = await play(await newScene(steps, { view: 'list' }, undefined, { chaining }));
  expect((await card()).getByText('A grown-up does this')).toBeVisible();
  await tap('Done');
  await atStep('Dry hair');
  expect(screen.queryByText('A grown-up does this')).toBeNull();
});

test.each(['one', ...BOARDS] as const)('P54: it is heard after the words: %s', async (view) => {
  const scene = await newScene([{ ...RINSE, say: { en: 'Rinse your hair.' } }], { view });
  const { tap } = await play(scene);
  await tap('Hear it');
  const { text } = scene.tab.platform.spoken.at(-1) ?? {};
  expect(text).toBe('Rinse your hair. A grown-up does this');
});

test('P54: reading on arrival says it too, a recording is heard first, and what is stopped says nothing more', async () => {
  const tab = await openTab();
  const media = valueIn(await tab.media.put(new Blob(['voice'], { type: 'audio/webm' })));
  const recording = { media, durationMs: 1_000 };
  const scene = await newScene([{ ...RINSE, recording }], { readAloud: 'on-arrival' }, tab);
  const { tap } = await play(scene);
  const { platform } = scene.tab;
  await waitFor(() => expect(platform.played).toHaveLength(1));
  platform.endVoice();
  await waitFor(() => expect(platform.heardNow()).toEqual(['A grown-up does this']));
  platform.endVoice();
  await tap('Hear it');
  await waitFor(() => expect(platform.played).toHaveLength(2));
  platform.recordedVoice.stop();
  await new Promise((later) => setTimeout(later, 50));
  expect(platform.heardNow()).toEqual([]);
});
