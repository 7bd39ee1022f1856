import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { atStep, newScene, play, STEPS } from '../../support/child-mode';
import { valueIn } from '../../support/open-tab';
import { eventsOf, typesOf, wasTold } from '../../support/played';
import { stepFields } from '../../support/sample-routine';

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

const named = (name: string) => screen.queryByRole('button', { name });

describe('P46: Stop keeps its place, and what it stands in the way of is in Help', () => {
  test('where the child starts the time', async () => {
    const scene = await newScene(STEPS.slice(1), { stopShown: true, timerStart: 'by-child' });
    const { tap } = await play(scene);
    await atStep('Scrub');
    expect(named('Stop')).toBeVisible();
    expect(named('Start the time')).toBeNull();
    await tap('Help me');
    await tap('Start the time');
    await atStep('Scrub');
    await waitFor(async () => expect(await typesOf(scene)).toContain('timer-started'));
    await tap('Help me');
    await atStep('I need help');
    expect(named('Start the time')).toBeNull();
  });

  test('in any order Later, and from it the step is put off', async () => {
    const scene = await newScene(STEPS, { stopShown: true, stepOrder: 'any' });
    const { tap } = await play(scene);
    await tap('Scrub');
    await atStep('Scrub');
    expect(named('Stop')).toBeVisible();
    await tap('Help me');
    await tap('Later');
    expect(await atStep('What comes next?')).toBeVisible();
    expect(await typesOf(scene)).toContain('put-off');
  });

  test('in any order Later is in Help also where Start the time has the place', async () => {
    const { tap } = await play(await newScene(STEPS, { timerStart: 'by-child', stepOrder: 'any' }));
    await tap('Scrub');
    await atStep('Scrub');
    expect(named('Start the time')).toBeVisible();
    await tap('Help me');
    await tap('Later');
    expect(await atStep('What comes next?')).toBeVisible();
  });

  test('Back within the smaller steps', async () => {
    const parts = [
      { id: 'one', picture: null, label: { en: 'One sock' } },
      { id: 'two', picture: null, label: { en: 'Other sock' } },
    ];
    const { tap } = await play(await newScene([stepFields('Socks', { parts })], { stopShown: true }));
    await tap('Help me');
    await tap('Small steps');
    await atStep(/^One sock/);
    await tap('Done');
    await atStep(/^Other sock/);
    await tap('Help me');
    await tap('Back');
    expect(await atStep(/^One sock/)).toBeVisible();
  });
});

test('P45: a routine inside another has Stop on its own steps, where it says so', async () => {
  const inner = await newScene(STEPS.slice(1, 2), {}, undefined, { canStop: true });
  const { tab, childId } = inner;
  const fields = { childId, title: { en: 'Day' }, cover: null, hue: 'sky' as const, source: null };
  const steps = [STEPS[0], stepFields('Dentist', { kind: 'routine', routineId: inner.routine.id })].filter(
    (step) => step !== undefined,
  );
  const [day] = valueIn(await tab.routines.create([{ ...fields, steps }]));
  if (day === undefined) throw new Error('no routine was made');
  const { tap } = await play({ ...inner, routine: day });
  await atStep('Wet hands');
  expect(named('Stop')).toBeNull();
  await tap('Done');
  await atStep('Scrub');
  await tap('Stop');
  expect(await atStep('Stopped')).toBeVisible();
});
