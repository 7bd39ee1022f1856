import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { atStep, newScene, play, setSize } from '../../support/child-mode';
import { eventsOf, smallCard, wasTold } from '../../support/played';
import { stepFields } from '../../support/sample-routine';

const SNACK = stepFields('Choose a snack', {
  kind: 'choice',
  choices: [smallCard('apple', 'Apple'), smallCard('pear', 'Pear')],
});
const newChoice = () => newScene([SNACK, stepFields('Eat')]);

describe('P26: of a choice the child takes one', () => {
  test('the tap is stored and spoken, and ends the step', async () => {
    const scene = await newChoice();
    const { tap } = await play(scene);
    await atStep('Choose a snack');
    await tap('Pear');
    expect(await atStep('Eat')).toBeVisible();
    expect(await eventsOf(scene)).toContainEqual(expect.objectContaining({ type: 'chosen', choice: 'pear' }));
    expect(scene.tab.platform.spoken.at(-1)?.text).toBe('Pear');
  });

  test('P55: smaller steps that were entered for another kind neither open nor swallow the tap', async () => {
    const parts = [smallCard('wash', 'Wash'), smallCard('peel', 'Peel')];
    const { tap } = await play(await newScene([{ ...SNACK, parts }, stepFields('Eat')]));
    await tap('Help me');
    await atStep('I need help');
    expect(screen.queryByRole('button', { name: 'Small steps' })).toBeNull();
    await tap(/^Back to/);
    await atStep('Choose a snack');
    await tap('Pear');
    expect(await atStep('Eat')).toBeVisible();
  });

  test('"Not now" is as good an answer', async () => {
    const scene = await newChoice();
    const { tap } = await play(scene);
    await tap('Not now');
    expect(await atStep('Eat')).toBeVisible();
    expect((await eventsOf(scene)).some(({ type }) => type === 'chosen')).toBe(false);
  });

  test('Back takes the choice back', async () => {
    const { tap } = await play(await newChoice());
    await tap('Apple');
    await atStep('Eat');
    await tap('Back');
    expect(await atStep('Choose a snack')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Pear' })).toBeVisible();
  });

  test('P18: the question is told once', async () => {
    await play(await newChoice());
    await wasTold('Step 1 of 2. Choose a snack.');
  });

  test('P10: after a reload it is asked still, and a break leads back to it', async () => {
    const scene = await newChoice();
    const first = await play(scene);
    await first.tap('Break');
    await atStep('My break');
    first.unmount();
    const { tap } = await play(scene);
    await tap(/^Back to/);
    expect(await atStep('Choose a snack')).toBeVisible();
  });
});

describe('P57: a choice follows the settings of the child', () => {
  afterEach(() => page.viewport(1000, 700));
  const NINE = stepFields('Choose a game', {
    kind: 'choice',
    choices: ['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((id) => smallCard(id, `Game ${id}`)),
  });
  const games = () => screen.queryAllByRole('button', { name: /^Game/ }).map((card) => card.textContent);

  test.each(['tablet, wide', 'short phone'] as const)('Stop is there and ends the step, %s', async (size) => {
    await setSize(size);
    const { tap } = await play(await newScene([SNACK, stepFields('Eat')], { stopShown: true }));
    await atStep('Choose a snack');
    await tap('Stop');
    expect(await screen.findByRole('button', { name: 'Finish' })).toBeVisible();
  });

  test('no more cards at once than were set, and "Not now" on every page', async () => {
    await setSize('tablet, wide');
    const { tap } = await play(await newScene([NINE], { cardsVisible: 2 }));
    await atStep('Choose a game');
    const seen = new Set<string | null>();
    for (let number = 0; number < 5; number += 1) {
      expect(games().length).toBeLessThanOrEqual(2);
      expect(screen.getByRole('button', { name: 'Not now' })).toBeVisible();
      for (const game of games()) seen.add(game);
      await tap('More');
    }
    expect(seen.size).toBe(9);
  });

  test('"Not now" is on every page of a short phone', async () => {
    await setSize('short phone');
    const { tap } = await play(await newScene([NINE]));
    await atStep('Choose a game');
    for (let number = 0; number < 5; number += 1) {
      expect(screen.getByRole('button', { name: 'Not now' })).toBeVisible();
      await tap('More');
    }
  });

  test('tokens or progress are shown, and neither where the child wants none', async () => {
    const first = await play(await newScene([SNACK], { tokens: 3 }));
    expect(await screen.findByRole('img', { name: 'Tokens: 0 of 3' })).toBeVisible();
    first.unmount();
    const second = await play(await newScene([SNACK], { progress: 'dots' }));
    expect(await screen.findByRole('img', { name: 'Step 1 of 1' })).toBeVisible();
    second.unmount();
    await play(await newScene([SNACK], { progress: 'none' }));
    await atStep('Choose a snack');
    expect(screen.queryByRole('img', { name: 'Step 1 of 1' })).toBeNull();
  });

  test('it is heard: the question, then the cards, on arrival and from Hear', async () => {
    const scene = await newScene([SNACK], { readAloud: 'on-arrival' });
    const { tap } = await play(scene);
    await atStep('Choose a snack');
    const said = () => scene.tab.platform.spoken.map(({ text }) => text);
    const all = 'Choose a snack. Apple. Pear. Not now';
    await waitFor(() => expect(said()).toEqual([all]));
    await tap('Hear it');
    await waitFor(() => expect(said()).toEqual([all, all]));
  });

  test('no time runs, although one was entered for another kind', async () => {
    const timer = { kind: 'at-most', durationMs: 60_000 } as const;
    const scene = await newScene([{ ...SNACK, timer }]);
    const { tap } = await play(scene);
    await tap('Apple');
    await atStep('Finished');
    expect(await eventsOf(scene)).toContainEqual(expect.objectContaining({ type: 'done', leftMs: null }));
  });
});
