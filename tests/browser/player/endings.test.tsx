import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { AWAY_MS } from '@/domain/playing/playback';
import { atStep, newScene, play, STEPS } from '../../support/child-mode';
import { valueIn } from '../../support/open-tab';
import { eventsOf, smallCard, wasTold } from '../../support/played';

const ONE = STEPS.slice(0, 1);
const SWING = smallCard('swing', 'Swing');
const BOOK = smallCard('book', 'Book');

describe('P15: the end is a word and a tick', () => {
  test.each(['none', 'tick', 'small'] as const)(
    'with the celebration %s the word is there',
    async (celebration) => {
      const { tap } = await play(await newScene(ONE, { celebration }));
      await tap('Done');
      expect(await atStep('Finished')).toBeInTheDocument();
      await wasTold('Finished');
      expect(screen.getByRole('button', { name: 'My routines' })).toBeVisible();
    },
  );

  test('one card of the routine is what comes then', async () => {
    const { tap } = await play(await newScene(ONE, {}, undefined, { ending: { cards: [SWING] } }));
    await tap('Done');
    await atStep('Finished');
    expect(await screen.findByText('Then')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Swing' })).toBeNull();
    await tap('My routines');
    expect(await screen.findByRole('heading', { name: 'Mia' })).toBeVisible();
  });
});

describe('P26: what comes then can be chosen', () => {
  const ended = async () => {
    const scene = await newScene(ONE, {}, undefined, { ending: { cards: [SWING, BOOK] } });
    const shown = await play(scene);
    await shown.tap('Done');
    await atStep('What comes now?');
    return { scene, ...shown };
  };

  test('the card is stored and shown, and can be chosen again', async () => {
    const { scene, tap } = await ended();
    await wasTold('Finished. What comes now?');
    await tap('Swing');
    await atStep('Finished');
    expect((await eventsOf(scene)).at(-1)).toMatchObject({ type: 'chosen', stepId: '', choice: 'swing' });
    await tap('Back');
    await atStep('What comes now?');
    await tap('Book');
    await atStep('Finished');
    expect((await eventsOf(scene)).at(-1)).toMatchObject({ choice: 'book' });
  });

  test('none has to be chosen: home is there', async () => {
    const { tap } = await ended();
    await tap('My routines');
    expect(await screen.findByRole('heading', { name: 'Mia' })).toBeVisible();
  });

  test('P4: Back takes back the last Done', async () => {
    const { tap } = await ended();
    await tap('Back');
    expect(await atStep('Wet hands')).toBeVisible();
  });
});

describe('P37: tokens come as steps are done and are never taken away', () => {
  const tokens = (earned: number) => screen.findByRole('img', { name: `Tokens: ${earned} of 3` });

  test('the last step brings the last one, and Back takes none', async () => {
    const { tap } = await play(await newScene(STEPS, { tokens: 3 }));
    expect(await tokens(0)).toBeVisible();
    await tap('Done');
    await atStep('Scrub');
    expect(await tokens(1)).toBeVisible();
    await tap('Back');
    await atStep('Wet hands');
    expect(await tokens(1)).toBeVisible();
    for (const next of ['Scrub', 'Dry hands', 'Finished']) {
      await tap('Done');
      await atStep(next);
    }
    expect(await tokens(3)).toBeVisible();
  });

  test('P10: nor does a reload', async () => {
    const scene = await newScene(STEPS, { tokens: 3 });
    const first = await play(scene);
    await first.tap('Done');
    await atStep('Scrub');
    first.unmount();
    await play(scene);
    expect(await tokens(1)).toBeVisible();
  });

  test('nor does starting again after a long time away, nor a change of the routine after that', async () => {
    const scene = await newScene(STEPS, { tokens: 3 });
    const first = await play(scene);
    await first.tap('Done');
    await atStep('Scrub');
    first.unmount();
    scene.tab.platform.advance(AWAY_MS + 60_000);
    const second = await play(scene);
    await second.tap('Start again');
    await atStep('Wet hands');
    expect(await tokens(1)).toBeVisible();
    second.unmount();
    const stepId = scene.routine.steps[0]?.id ?? '';
    const set = { label: { en: 'Wet both hands' } };
    const change = { routineId: scene.routine.id, steps: [{ stepId, set }] };
    valueIn(await scene.tab.routines.change(change, 'change-step'));
    await play(scene);
    await atStep('Wet both hands');
    expect(await tokens(1)).toBeVisible();
  });
});
