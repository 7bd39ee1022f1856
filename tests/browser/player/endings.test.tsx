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

describe('P53: what comes then takes nothing from the end', () => {
  const ending = (cards: readonly (typeof SWING)[]) => ({ ending: { cards } });
  const tick = () => document.querySelectorAll('main [data-icon="tick"]').length;

  test.each([
    ['tick', 1],
    ['small', 1],
    ['none', 0],
  ] as const)('with the celebration %s, one card or a choice', async (celebration, ticks) => {
    const fields = { celebration, tokens: 3 } as const;
    for (const cards of [[SWING], [SWING, BOOK]]) {
      const { tap, unmount } = await play(await newScene(ONE, fields, undefined, ending(cards)));
      await tap('Done');
      await atStep(cards.length === 1 ? 'Finished' : 'What comes now?');
      expect(await screen.findByRole('img', { name: 'Tokens: 3 of 3' })).toBeVisible();
      expect(screen.getAllByText('Finished').length).toBeGreaterThan(0);
      expect(tick()).toBe(ticks);
      unmount();
    }
  });

  test('an own photo stands there as well', async () => {
    const photo = { kind: 'photo', media: 'f'.repeat(64) } as const;
    const fields = { celebration: 'photo', celebrationPhoto: photo } as const;
    const { tap } = await play(await newScene(ONE, fields, undefined, ending([SWING, BOOK])));
    await tap('Done');
    await atStep('What comes now?');
    expect(document.querySelector('[class*="photo"]')).toBeVisible();
    expect(tick()).toBe(0);
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
