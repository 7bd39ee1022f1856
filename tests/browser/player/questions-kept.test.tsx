import { screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { AWAY_MS } from '@/domain/playing/playback';
import { atStep, newScene, play, type SizeName, STEPS, setSize } from '../../support/child-mode';
import { valueIn } from '../../support/open-tab';

const AWAY = 'Go on or start again?';
type Shown = Awaited<ReturnType<typeof play>>;
afterEach(() => page.viewport(1000, 700));

async function breakAndHelpLeadBack({ tap }: Shown, question: string) {
  await tap('Break');
  await atStep('My break');
  await tap(/^Back to/);
  await atStep(question);
  await tap('Help me');
  await atStep('I need help');
  expect(screen.queryByRole('button', { name: 'Together' })).toBeNull();
  await tap(/^Back to/);
  await atStep(question);
}

describe('P59: Break and Help are one tap away while something is asked, and lead back to it', () => {
  test('before the first step', async () => {
    const shown = await play(await newScene(STEPS, { feelingsAsked: 'before' }));
    await atStep('How do I feel?');
    await breakAndHelpLeadBack(shown, 'How do I feel?');
    await shown.tap('Not now');
    expect(await atStep('Wet hands')).toBeVisible();
  });

  test('among the body words, and on demand', async () => {
    const shown = await play(await newScene());
    await shown.tap('Help me');
    await shown.tap('How do I feel?');
    await atStep('How do I feel?');
    await breakAndHelpLeadBack(shown, 'How do I feel?');
    await shown.tap('Happy');
    await atStep('How does my body feel?');
    await shown.tap('Break');
    await atStep('My break');
  });

  test('after a break', async () => {
    const shown = await play(await newScene(STEPS, { asksAfterBreak: true }));
    await shown.tap('Break');
    await shown.tap('Quiet');
    await atStep('Quiet');
    await shown.tap(/^Back to/);
    await atStep('Did it help?');
    await breakAndHelpLeadBack(shown, 'Did it help?');
    await shown.tap('Not now');
    expect(await atStep('Wet hands')).toBeVisible();
  });

  test('after a long time away; a reload in the break comes to the question too', async () => {
    const scene = await newScene();
    const first = await play(scene);
    await first.tap('Done');
    await atStep('Scrub');
    scene.tab.platform.advance(AWAY_MS + 60_000);
    document.dispatchEvent(new Event('visibilitychange'));
    await atStep(AWAY);
    await breakAndHelpLeadBack(first, AWAY);
    expect(scene.tab.platform.spoken.map(({ text }) => text)).toEqual(['Break', 'I need help']);
    await first.tap('Break');
    await atStep('My break');
    first.unmount();
    const again = await play(scene);
    await atStep('My break');
    await again.tap(/^Back to/);
    await atStep(AWAY);
    await again.tap('Go on');
    expect(await atStep('Scrub')).toBeVisible();
  });

  test('after the routine was changed', async () => {
    const scene = await newScene();
    const first = await play(scene);
    await first.tap('Done');
    await atStep('Scrub');
    first.unmount();
    const stepId = scene.routine.steps[0]?.id ?? '';
    const set = { label: { en: 'Wet both hands' } };
    const change = { routineId: scene.routine.id, steps: [{ stepId, set }] };
    valueIn(await scene.tab.routines.change(change, 'change-step'));
    const again = await play(scene);
    await atStep(AWAY);
    await breakAndHelpLeadBack(again, AWAY);
    await again.tap('Go on');
    expect(await atStep('Scrub')).toBeVisible();
  });
});

test.each<SizeName>(['phone', 'short phone', 'tablet, wide'])(
  'P58, P36: "I don\'t know" is on every page of faces and body words, %s',
  async (size) => {
    await setSize(size);
    const { tap } = await play(await newScene(STEPS, { feelingsAsked: 'before' }));
    for (const question of ['How do I feel?', 'How does my body feel?']) {
      await atStep(question);
      expect(screen.getByRole('button', { name: "I don't know" })).toBeVisible();
      if (size !== 'tablet, wide') {
        await tap('More');
        expect(screen.getByRole('button', { name: "I don't know" })).toBeVisible();
      }
      if (question === 'How do I feel?') await tap("I don't know");
    }
  },
);
