import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { atStep, newScene, play, STEPS } from '../../support/child-mode';
import { eventsOf, typesOf, wasTold } from '../../support/played';

const newAny = (fields = {}) => newScene(STEPS, { stepOrder: 'any', ...fields });
const offered = () =>
  within(screen.getByRole('main'))
    .getAllByRole('button')
    .map((one) => one.getAttribute('aria-label') ?? one.textContent);

describe('P22: in any order the child picks what comes next', () => {
  test('from the steps that are open, with Break and Help beside them', async () => {
    await play(await newAny());
    expect(await atStep('What comes next?')).toBeVisible();
    await wasTold('What comes next?');
    expect(offered().slice(0, 5)).toEqual(['Wet hands', 'Scrub', 'Dry hands', 'Break', 'Help me']);
  });

  test('the pick is stored and shown, and what is done is offered no more', async () => {
    const scene = await newAny();
    const { tap } = await play(scene);
    await tap('Dry hands');
    await atStep('Dry hands');
    await wasTold('Step 3 of 3. Dry hands.');
    expect((await eventsOf(scene))[0]).toMatchObject({ type: 'picked', stepId: scene.routine.steps[2]?.id });
    await tap('Done');
    await atStep('What comes next?');
    expect(offered()).not.toContain('Dry hands');
  });

  test('when all are done it is finished', async () => {
    const { tap } = await play(await newAny());
    for (const name of ['Scrub', 'Dry hands', 'Wet hands']) {
      await tap(name);
      await atStep(name);
      await tap('Done');
    }
    expect(await atStep('Finished')).toBeVisible();
  });

  test('P10: a reload while picking, and in a picked step, comes back to it', async () => {
    const scene = await newAny();
    const first = await play(scene);
    await atStep('What comes next?');
    first.unmount();
    const second = await play(scene);
    await second.tap('Scrub');
    await atStep('Scrub');
    second.unmount();
    await play(scene);
    expect(await atStep('Scrub')).toBeVisible();
  });

  test('P17: the card that was picked is gone, so the heading has the focus', async () => {
    const { tap } = await play(await newAny());
    await tap('Scrub');
    const heading = await atStep('Scrub');
    await waitFor(() => expect(heading).toHaveFocus());
  });
});

describe('P23: later is an answer', () => {
  test('the step stays open and is offered last', async () => {
    const scene = await newAny();
    const { tap } = await play(scene);
    await tap('Wet hands');
    await atStep('Wet hands');
    await tap('Later');
    await atStep('What comes next?');
    expect(offered().slice(0, 3)).toEqual(['Scrub', 'Dry hands', 'Wet hands']);
    expect(await typesOf(scene)).toContain('put-off');
  });

  test('Back has made room for it, and is among the cards of Help', async () => {
    const { tap } = await play(await newAny());
    await tap('Wet hands');
    await atStep('Wet hands');
    await tap('Done');
    await atStep('What comes next?');
    await tap('Scrub');
    await atStep('Scrub');
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
    await tap('Help me');
    await atStep('I need help');
    await tap('Back');
    expect(await atStep('Wet hands')).toBeVisible();
  });
});

test('only so many cards at once as the setting says; the others are on the next page', async () => {
  const { tap } = await play(await newAny({ cardsVisible: 2 }));
  await atStep('What comes next?');
  expect(offered().slice(0, 2)).toEqual(['Wet hands', 'More']);
  await tap('More');
  expect(offered().slice(0, 2)).toEqual(['Scrub', 'More']);
  await tap('More');
  await tap('More');
  expect(offered().slice(0, 2)).toEqual(['Wet hands', 'More']);
});
