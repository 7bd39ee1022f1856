import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { atStep, newScene, play, STEPS } from '../../support/child-mode';
import { eventsOf, wasTold } from '../../support/played';

describe('P36: the feelings check', () => {
  test('before: face and body words are stored, several of them, and the first step comes', async () => {
    const scene = await newScene(STEPS, { feelingsAsked: 'before' });
    const { tap } = await play(scene);
    await atStep('How do I feel?');
    await wasTold('How do I feel?');
    await tap('Worried');
    await atStep('How does my body feel?');
    await tap('Fast heart');
    await tap('Tight');
    await tap('Hot');
    await tap('Hot');
    expect(screen.getByRole('button', { name: 'Tight' })).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('button', { name: 'Hot' })).toHaveAttribute('aria-pressed', 'false');
    await tap('Done');
    await atStep('Wet hands');
    expect(await eventsOf(scene)).toContainEqual(
      expect.objectContaining({
        type: 'felt',
        when: 'before',
        feeling: 'worried',
        body: ['fast-heart', 'tight'],
      }),
    );
  });

  test('"I don\'t know" is a feeling, and no body word has to be chosen', async () => {
    const scene = await newScene(STEPS, { feelingsAsked: 'before' });
    const { tap } = await play(scene);
    await tap("I don't know");
    await atStep('How does my body feel?');
    await tap('Done');
    await atStep('Wet hands');
    expect(await eventsOf(scene)).toContainEqual(
      expect.objectContaining({ type: 'felt', feeling: 'i-dont-know', body: [] }),
    );
  });

  test('P2: a second tap on a face marks no body word, and brings nobody further', async () => {
    const scene = await newScene(STEPS, { feelingsAsked: 'before' });
    const { tap, user } = await play(scene);
    await tap('Worried');
    await atStep('How does my body feel?');
    await user.click(screen.getByRole('button', { name: 'Tight' }));
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(screen.getByRole('button', { name: 'Tight' })).toHaveAttribute('aria-pressed', 'false');
    await tap('Tight');
    expect(screen.getByRole('button', { name: 'Tight' })).toHaveAttribute('aria-pressed', 'true');
  });

  test('after: it comes before the end, and "Not now" is an answer', async () => {
    const scene = await newScene(STEPS.slice(0, 1), { feelingsAsked: 'after' });
    const { tap } = await play(scene);
    await tap('Done');
    await atStep('How do I feel?');
    await tap('Not now');
    await atStep('Finished');
    expect((await eventsOf(scene)).at(-1)).toMatchObject({ type: 'felt', when: 'after', feeling: null });
  });

  test('from Help, and back to the same step', async () => {
    const { tap } = await play(await newScene());
    await tap('Done');
    await atStep('Scrub');
    await tap('Help me');
    await atStep('I need help');
    await tap('How do I feel?');
    await atStep('How do I feel?');
    await tap('Happy');
    await tap('Back');
    await atStep('How do I feel?');
    await tap('Tired');
    await atStep('How does my body feel?');
    await tap('Done');
    expect(await atStep('Scrub')).toBeVisible();
  });

  test('P10: after a reload it is asked still', async () => {
    const scene = await newScene(STEPS, { feelingsAsked: 'both' });
    const first = await play(scene);
    await atStep('How do I feel?');
    first.unmount();
    await play(scene);
    expect(await atStep('How do I feel?')).toBeVisible();
  });
});

describe('P35: whether a break helped', () => {
  const rated = async (answer: string) => {
    const scene = await newScene(STEPS, { asksAfterBreak: true });
    const { tap } = await play(scene);
    await tap('Break');
    await tap('Quiet');
    await atStep('Quiet');
    await tap(/^Back to/);
    await atStep('Did it help?');
    await wasTold('Did it help?');
    await tap(answer);
    await atStep('Wet hands');
    return (await eventsOf(scene)).find(({ type }) => type === 'break-rated');
  };

  test.each([
    ['It helped', 'helped'],
    ['It did not help', 'did-not-help'],
    ['Not now', 'not-now'],
  ])('is asked after a break with a card: %s', async (answer, rating) => {
    expect(await rated(answer)).toMatchObject({ card: 'quiet', rating });
  });

  test('is not asked where no card was chosen', async () => {
    const { tap } = await play(await newScene(STEPS, { asksAfterBreak: true }));
    await tap('Break');
    await atStep('My break');
    await tap(/^Back to/);
    expect(await atStep('Wet hands')).toBeVisible();
  });
});
