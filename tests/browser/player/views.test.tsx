import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { atStep, newScene, play, STEPS, setSize } from '../../support/child-mode';
import { smallCard, wasTold } from '../../support/played';
import { stepFields } from '../../support/sample-routine';

afterEach(() => page.viewport(1000, 700));

const MANY = Array.from({ length: 9 }, (_, i) => stepFields(`Step ${i + 1}`));
const main = () => within(screen.getByRole('main'));
const buttons = () =>
  main()
    .getAllByRole('button')
    .map((one) => one.getAttribute('aria-label') ?? one.textContent);

describe('P1: a view of several steps still has one step that is now', () => {
  test('now and next: only what is now answers, and what comes is not to be tapped', async () => {
    const { tap } = await play(await newScene(STEPS, { view: 'now-next', readAloud: 'on-tap' }));
    await atStep('Wet hands');
    expect(await main().findByText('Now')).toBeVisible();
    expect(main().getByText('Next')).toBeVisible();
    expect(main().getByText('Scrub')).toBeVisible();
    expect(main().queryByText('Dry hands')).toBeNull();
    expect(buttons().slice(0, 4)).toEqual(['Done', 'Hear it', 'Break', 'Help me']);
    await tap('Done');
    await atStep('Scrub');
    expect(main().getByText('Dry hands')).toBeVisible();
  });

  test('after the last step comes the end', async () => {
    await play(await newScene(STEPS.slice(0, 1), { view: 'now-next-later' }));
    await atStep('Wet hands');
    expect(await main().findByText('Finished')).toBeVisible();
    expect(main().queryByText('Later')).toBeNull();
  });

  test('first, then: what comes after the routine is the "then" of its last step', async () => {
    const ending = { cards: [smallCard('swing', 'Swing')] };
    const { tap } = await play(await newScene(STEPS, { view: 'first-then' }, undefined, { ending }));
    await tap('Done');
    await atStep('Scrub');
    await tap('Done');
    await atStep('Dry hands');
    expect(await main().findByText('First')).toBeVisible();
    expect(main().getByText('Then')).toBeVisible();
    expect(main().getByText('Swing')).toBeInTheDocument();
  });

  test('the card is heard, and says its words', async () => {
    const scene = await newScene(STEPS, { view: 'now-next' });
    const { tap } = await play(scene);
    await tap('Hear it');
    expect(scene.tab.platform.spoken.at(-1)).toEqual({ text: 'Wet hands', language: 'en' });
  });
});

test.each(['now-next', 'first-then', 'list'] as const)(
  'P42: in %s a step whose plan has no words is seen as its picture, and heard of with its name',
  async (view) => {
    const stage = { level: 'I', delayMs: 0, voice: null, words: 'none', picture: null } as const;
    const fading = { way: 'most-to-least', stages: [stage], stage: 0, criterion: 3 } as const;
    const [wet, ...others] = STEPS;
    if (wet === undefined) return;
    await play(await newScene([{ ...wet, fading }, ...others], { view }));
    await atStep('Wet hands');
    const widthOf = async (words: string) => {
      const all = await main().findAllByText(words);
      return all.find((one) => one.closest('[data-part="step"]'))?.getBoundingClientRect().width;
    };
    await waitFor(async () => expect(await widthOf('Scrub')).toBeGreaterThan(20));
    expect(await widthOf('Wet hands')).toBeLessThanOrEqual(1);
  },
);

describe('the list', () => {
  test('what is done moves to the finished place, and the next step is the first row', async () => {
    const { tap } = await play(await newScene(STEPS, { view: 'list' }));
    await tap('Done');
    await atStep('Scrub');
    const [rows] = await main().findAllByRole('list');
    expect(rows?.firstElementChild).toHaveTextContent('Scrub');
    expect(rows).not.toHaveTextContent('Wet hands');
    expect(main().getByRole('img', { name: 'Wet hands' })).toBeVisible();
  });

  test('shows no more rows than the setting says, and says how many are left', async () => {
    await setSize('tablet, upright');
    await play(await newScene(MANY, { view: 'list', cardsVisible: 4 }));
    expect(await screen.findByText('Step 4')).toBeVisible();
    expect(main().queryByText('Step 5')).toBeNull();
    expect(main().getByText('+ 5')).toBeVisible();
  });

  test('shows fewer where there is no room, instead of rows that have to be scrolled', async () => {
    await setSize('phone');
    await play(await newScene(MANY, { view: 'list', cardsVisible: 9 }));
    expect(await screen.findByText(/^\+ [4-7]$/)).toBeVisible();
    expect(main().queryByText('Step 9')).toBeNull();
  });
});

describe('in every view', () => {
  test.each(['now-next', 'now-next-later', 'first-then', 'list'] as const)(
    'P17, P18: Done keeps the focus, and each step is told once: %s',
    async (view) => {
      const { tap, user } = await play(await newScene(STEPS, { view }));
      await wasTold('Step 1 of 3. Wet hands.');
      await tap('Done');
      await wasTold('Step 2 of 3. Scrub. 20 seconds.');
      expect(screen.getByRole('button', { name: 'Done' })).toHaveFocus();
      await user.tab();
      expect(screen.getByRole('button', { name: 'Hear it' })).toHaveFocus();
    },
  );

  test.each(['now-next', 'list'] as const)('P10: a reload comes back to the same step: %s', async (view) => {
    const scene = await newScene(STEPS, { view });
    const first = await play(scene);
    await first.tap('Done');
    await atStep('Scrub');
    first.unmount();
    await play(scene);
    expect(await atStep('Scrub')).toBeInTheDocument();
  });
});
