import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { atStep, newScene, play, STEPS, setSize } from '../../support/child-mode';
import { eventsOf, typesOf, wasTold } from '../../support/played';

const newAny = (fields = {}) => newScene(STEPS, { stepOrder: 'any', ...fields });
const lockName = 'For grown-ups: hold for 3 seconds';
const offered = () =>
  within(screen.getByRole('main'))
    .getAllByRole('button')
    .map((one) => one.getAttribute('aria-label') ?? one.textContent);

describe('P22: in any order the child picks what comes next', () => {
  test('from the steps that are open, with Break and Help beside them', async () => {
    await play(await newAny());
    expect(await atStep('What comes next?')).toBeVisible();
    await wasTold('What comes next?');
    const cards = ['Wet hands', 'Scrub', 'Dry hands'];
    expect(offered()).toEqual([...cards, 'Break', 'Help me', 'Later', 'Together', lockName]);
  });

  test('the pick is stored and shown, and what is done is offered no more', async () => {
    const scene = await newAny();
    const { tap } = await play(scene);
    await tap('Dry hands');
    await atStep('Dry hands');
    await wasTold('0 of 3 done. Dry hands.');
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

  test('so it is while picking: a calm place that asks nothing, and then everything is as it was', async () => {
    const scene = await newAny();
    const { tap } = await play(scene);
    await tap('Later');
    const heading = await atStep('Later is OK');
    await wasTold('Later is OK');
    expect(offered()).toEqual(['I am ready', 'Hear it', 'Break', 'Help me', lockName]);
    await waitFor(() => expect(heading).toHaveFocus());
    await tap('I am ready');
    await atStep('What comes next?');
    expect(offered().slice(0, 3)).toEqual(['Wet hands', 'Scrub', 'Dry hands']);
    expect(await typesOf(scene)).toEqual(['later', 'ready']);
  });

  test('P10: a reload, a break and help come back to it', async () => {
    const scene = await newAny();
    const first = await play(scene);
    await first.tap('Later');
    await atStep('Later is OK');
    first.unmount();
    const { tap } = await play(scene);
    await atStep('Later is OK');
    await tap('Break');
    await tap(/^Back to: .?Later/);
    await atStep('Later is OK');
    await tap('Help me');
    await tap(/^Back to: .?Later/);
    expect(await atStep('Later is OK')).toBeVisible();
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

describe('P23: together is an answer while picking', () => {
  test('it is heard, seen, and goes with the next pick', async () => {
    const scene = await newAny();
    const { tap } = await play(scene);
    await tap('Together');
    await atStep('What do we do together?');
    await wasTold('What do we do together?');
    expect(scene.tab.platform.spoken.at(-1)?.text).toBe('Together');
    expect(screen.getByRole('button', { name: 'Together' })).toHaveAttribute('aria-pressed', 'true');
    await tap('Scrub');
    expect(await atStep(/^Scrub/)).toHaveTextContent('We do this together');
    expect(await typesOf(scene)).toEqual(['together-next', 'together', 'picked']);
    await tap('Done');
    await atStep('What comes next?');
    await tap('Wet hands');
    expect(await atStep(/^Wet hands/)).not.toHaveTextContent('We do this together');
  });

  test('a second tap takes it back; P17: the button keeps the focus', async () => {
    const { tap } = await play(await newAny());
    await tap('Together');
    await atStep('What do we do together?');
    expect(screen.getByRole('button', { name: 'Together' })).toHaveFocus();
    await tap('Together');
    await atStep('What comes next?');
    expect(screen.getByRole('button', { name: 'Together' })).toHaveAttribute('aria-pressed', 'false');
  });

  test('P10: a reload keeps it', async () => {
    const scene = await newAny();
    const first = await play(scene);
    await first.tap('Together');
    await atStep('What do we do together?');
    first.unmount();
    await play(scene);
    expect(await atStep('What do we do together?')).toBeVisible();
  });

  test.each([
    ['Later', 'Later is OK'],
    ['Together', 'What do we do together?'],
  ])('P16: on a short phone, and everywhere else too, Help has %s', async (name, heading) => {
    await setSize('short phone');
    try {
      const { tap } = await play(await newAny());
      await atStep('What comes next?');
      expect(screen.queryByRole('button', { name })).toBeNull();
      await tap('Help me');
      await atStep('I need help');
      expect(screen.getByRole('button', { name: /^Back to: .?My cards/ })).toBeVisible();
      await tap(name);
      expect(await atStep(heading)).toBeVisible();
    } finally {
      await page.viewport(1000, 700);
    }
  });
});

test('T14: on a tablet the time to leave is told while picking, with the time of every open step', async () => {
  await setSize('tablet, wide');
  try {
    const scene = await newScene(STEPS, { stepOrder: 'any' }, undefined, { leaveAt: '07:31' });
    scene.tab.platform.setNow(new Date(2025, 0, 6, 7, 0, 50).getTime());
    const { tap } = await play(scene);
    expect(await screen.findByText('Extra time: 29 minutes')).toBeVisible();
    await tap('Dry hands');
    await atStep('Dry hands');
    expect(await screen.findByText('Extra time: 29 minutes')).toBeVisible();
  } finally {
    await page.viewport(1000, 700);
  }
});

test('only so many cards at once as the setting says; the others are on the next page', async () => {
  const { tap } = await play(await newAny({ cardsVisible: 2 }));
  await atStep('What comes next?');
  expect(offered().slice(0, 2)).toEqual(['Wet hands', 'More']);
  await tap('More');
  // P2: a second tap soon after skips no page.
  screen.getByRole('button', { name: 'More' }).click();
  expect(offered().slice(0, 2)).toEqual(['Scrub', 'More']);
  await tap('More');
  await tap('More');
  expect(offered().slice(0, 2)).toEqual(['Wet hands', 'More']);
});
