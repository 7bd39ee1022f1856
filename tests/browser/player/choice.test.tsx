import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { atStep, newScene, play } from '../../support/child-mode';
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
