import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { atStep, newScene, PAUSE_MS, play, renderChildMode } from '../../support/child-mode';

const said = (scene: Awaited<ReturnType<typeof newScene>>) =>
  scene.tab.platform.spoken.map(({ text }) => text);

describe('P56, S10: Break, Help, Stop and the own words are said, whatever is read to the child', () => {
  test.each(['on-tap', 'never'] as const)('reading %s', async (readAloud) => {
    const scene = await newScene(undefined, { readAloud, stopShown: true });
    const { tap } = await play(scene);
    await tap('Break');
    await atStep('My break');
    await tap(/^Back to/);
    await atStep('Wet hands');
    await tap('Help me');
    await atStep('I need help');
    await tap('It hurts');
    await atStep('It hurts');
    await tap(/^Back to/);
    await atStep('Wet hands');
    await tap('Stop');
    await atStep(/./);
    expect(said(scene)).toEqual(['Break', 'I need help', 'It hurts', 'Stop']);
  });

  test('on arrival: the step that was being read does not cut the wish short', async () => {
    const scene = await newScene(undefined, { readAloud: 'on-arrival' });
    const { tap } = await play(scene);
    await tap('Break');
    await atStep('My break');
    expect(said(scene)).toEqual(['Wet hands', 'Break']);
  });

  test('only "silent" stops it', async () => {
    const scene = await newScene(undefined, { silent: true, stopShown: true });
    const { tap } = await play(scene);
    await tap('Break');
    await atStep('My break');
    await tap(/^Back to/);
    await tap('Stop');
    await screen.findByRole('button', { name: 'Go on' });
    expect(said(scene)).toEqual([]);
  });

  test('at home too, and in the break there', async () => {
    const scene = await newScene(undefined, { readAloud: 'never' });
    const { user } = await renderChildMode(scene.tab);
    for (const name of ['Break', 'Help me', 'Too loud']) {
      const button = await screen.findByRole('button', { name });
      scene.tab.platform.advance(PAUSE_MS);
      await user.click(button);
    }
    await atStep('Too loud');
    expect(said(scene)).toEqual(['Break', 'I need help', 'Too loud']);
  });
});
