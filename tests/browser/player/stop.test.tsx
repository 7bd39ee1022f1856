import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { atStep, newScene, play, STEPS } from '../../support/child-mode';
import { eventsOf, typesOf, wasTold } from '../../support/played';

/** Stopped in the second of three steps. */
async function stopped() {
  const scene = await newScene(STEPS, { stopShown: true });
  const shown = await play(scene);
  await shown.tap('Done');
  await atStep('Scrub');
  await shown.tap('Stop');
  await atStep('Stopped');
  return { scene, ...shown };
}

describe('P32: Stop ends the step at once', () => {
  test('it is stored and told, nobody asks why, and it waits', async () => {
    const { scene } = await stopped();
    await wasTold('Stopped');
    const last = (await eventsOf(scene)).at(-1);
    expect(last).toMatchObject({ type: 'stopped', stepId: scene.routine.steps[1]?.id });
    scene.tab.platform.advance(600_000);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(await atStep('Stopped')).toBeVisible();
  });

  test('however soon after another tap', async () => {
    const scene = await newScene(STEPS, { stopShown: true });
    const { tap, user } = await play(scene);
    await tap('Done');
    await atStep('Scrub');
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    expect(await atStep('Stopped')).toBeVisible();
  });

  test('Go on is the next step', async () => {
    const { tap } = await stopped();
    await tap('Go on');
    expect(await atStep('Dry hands')).toBeVisible();
  });

  test('Finish is the end', async () => {
    const { scene, tap } = await stopped();
    await tap('Finish');
    expect(await atStep('Finished')).toBeVisible();
    expect(await typesOf(scene)).toContain('finished');
  });

  test('Back takes it back', async () => {
    const { tap } = await stopped();
    await tap('Back');
    expect(await atStep('Scrub')).toBeVisible();
  });

  test('P10: after a reload it is asked still; a break and help lead back to it', async () => {
    const { scene, unmount } = await stopped();
    unmount();
    const { tap } = await play(scene);
    await atStep('Stopped');
    await tap('Break');
    await atStep('My break');
    await tap(/^Back to/);
    await atStep('Stopped');
    await tap('Help me');
    await atStep('I need help');
    await tap(/^Back to/);
    expect(await atStep('Stopped')).toBeVisible();
  });

  test('on the last step there is nothing to go on to', async () => {
    const { tap } = await play(await newScene(STEPS.slice(0, 1), { stopShown: true }));
    await tap('Stop');
    await atStep('Stopped');
    expect(screen.queryByRole('button', { name: 'Go on' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Finish' })).toBeVisible();
  });

  test('a routine may have it without the setting of the child', async () => {
    await play(await newScene(STEPS, {}, undefined, { canStop: true }));
    expect(await screen.findByRole('button', { name: 'Stop' })).toBeVisible();
  });
});
