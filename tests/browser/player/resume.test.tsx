import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { AWAY_MS } from '@/domain/playing/playback';
import { HEARTBEAT_MS } from '@/domain/playing/timer';
import { atStep, newScene, play, storedEvents } from '../../support/child-mode';
import { valueIn } from '../../support/open-tab';

const leftAtDone = async (scene: Parameters<typeof storedEvents>[0]) => {
  const done = (await storedEvents(scene)).findLast((event) => event.type === 'done');
  return done?.type === 'done' ? done.leftMs : undefined;
};

/** What a closed page leaves: the store, and a clock that goes on. */
async function playedTo(step: string) {
  const scene = await newScene();
  const shown = await play(scene);
  await atStep('Wet hands');
  await shown.tap('Done');
  await atStep(step);
  return { scene, shown };
}

describe('P10: after a reload', () => {
  test('the child is at the same step, with the time that is truly left', async () => {
    const { scene, shown } = await playedTo('Scrub');
    scene.tab.platform.advance(5_000);
    shown.unmount();
    scene.tab.platform.advance(5_000);
    const again = await play(scene);
    await atStep('Scrub');
    await again.tap('Done');
    await atStep('Dry hands');
    expect(await leftAtDone(scene)).toBe(9_000);
  });

  test('a break is still a break, and help is still shown', async () => {
    const { scene, shown } = await playedTo('Scrub');
    await shown.tap('Break');
    await atStep('My break');
    await shown.tap('Drink');
    await atStep('Drink');
    await shown.tap('Help me');
    await atStep('I need help');
    shown.unmount();
    const again = await play(scene);
    await atStep('I need help');
    await again.tap(/Back to/);
    await atStep('Drink');
    await again.tap(/Back to/);
    expect(await atStep('Scrub')).toBeVisible();
  });

  test('the step can still be taken back', async () => {
    const { scene, shown } = await playedTo('Scrub');
    shown.unmount();
    const again = await play(scene);
    await atStep('Scrub');
    await again.tap('Back');
    expect(await atStep('Wet hands')).toBeVisible();
  });
});

describe('P8: away for more than 30 minutes', () => {
  test('it asks, and Go on goes on with the time that was last shown', async () => {
    const { scene, shown } = await playedTo('Scrub');
    scene.tab.platform.advance(5_000);
    window.dispatchEvent(new Event('pagehide'));
    shown.unmount();
    await waitFor(async () =>
      expect(valueIn(await scene.tab.runs.open(scene.childId))?.seen.leftMs).toBe(15_000),
    );
    scene.tab.platform.advance(AWAY_MS + 60_000);
    const again = await play(scene);
    await atStep('Go on or start again?');
    expect(screen.queryByRole('timer')).toBeNull();
    await again.tap('Go on');
    await atStep('Scrub');
    await again.tap('Done');
    await atStep('Dry hands');
    expect(await leftAtDone(scene)).toBe(14_000);
  });

  test('Start again is a new run, and the old one is kept as left', async () => {
    const { scene, shown } = await playedTo('Scrub');
    shown.unmount();
    const old = valueIn(await scene.tab.runs.open(scene.childId));
    scene.tab.platform.advance(AWAY_MS + 60_000);
    const again = await play(scene);
    await atStep('Go on or start again?');
    await again.tap('Start again');
    await atStep('Wet hands');
    expect(valueIn(await scene.tab.runs.get(old?.id ?? ''))).toMatchObject({ outcome: 'left' });
    expect(valueIn(await scene.tab.runs.open(scene.childId))?.id).not.toBe(old?.id);
  });

  test('a page that was only hidden asks as well when it comes back', async () => {
    const { scene } = await playedTo('Scrub');
    scene.tab.platform.advance(AWAY_MS + 60_000);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(await atStep('Go on or start again?')).toBeVisible();
  });
});

describe('P12: a routine that was changed meanwhile', () => {
  async function changeAStep({ tab, routine }: Awaited<ReturnType<typeof newScene>>) {
    const stepId = routine.steps[0]?.id ?? '';
    const set = { label: { en: 'Wet both hands' } };
    valueIn(await tab.routines.change({ routineId: routine.id, steps: [{ stepId, set }] }, 'change-step'));
  }

  test('begins anew without asking when nothing was done yet', async () => {
    const scene = await newScene();
    const shown = await play(scene);
    await atStep('Wet hands');
    shown.unmount();
    await changeAStep(scene);
    await play(scene);
    expect(await atStep('Wet both hands')).toBeVisible();
  });

  test('asks otherwise, and time stands still meanwhile', async () => {
    const { scene, shown } = await playedTo('Scrub');
    shown.unmount();
    await changeAStep(scene);
    const again = await play(scene);
    await atStep('Go on or start again?');
    scene.tab.platform.advance(60_000);
    await again.tap('Go on');
    await atStep('Scrub');
    await again.tap('Done');
    await atStep('Dry hands');
    expect(await leftAtDone(scene)).toBe(19_000);
  });
});

describe("the device's clock", () => {
  test('T9: set back an hour, no time is given back, and that is written down', async () => {
    const { scene, shown } = await playedTo('Scrub');
    scene.tab.platform.advance(5_000);
    window.dispatchEvent(new Event('pagehide'));
    scene.tab.platform.advance(-3_600_000);
    document.dispatchEvent(new Event('visibilitychange'));
    await waitFor(async () =>
      expect((await storedEvents(scene)).map((event) => event.type)).toContain('resumed'),
    );
    await shown.tap('Done');
    await atStep('Dry hands');
    expect(await leftAtDone(scene)).toBe(15_000 - HEARTBEAT_MS - 1_000);
  });
});
