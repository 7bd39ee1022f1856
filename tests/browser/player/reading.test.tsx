import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { newScene, play } from '../../support/child-mode';

test("S9 a card is read in the child's own voice", async () => {
  const scene = await newScene(undefined, {
    voices: { en: 'bea' },
    voiceRate: 0.8,
    voicePitch: 1.1,
    voiceVolume: 0.6,
  });
  const { tap } = await play(scene);
  await tap('Hear it');
  expect(scene.tab.platform.spoken).toEqual([{ text: 'Wet hands', language: 'en' }]);
  expect(scene.tab.platform.spokenHow).toEqual([{ rate: 0.8, pitch: 1.1, volume: 0.6, voiceURI: 'bea' }]);
});

test.each([{ silent: true }, { readAloud: 'never' } as const])(
  'S10 with %j nothing is read and nothing offers it',
  async (fields) => {
    const scene = await newScene(undefined, fields);
    await play(scene);
    await screen.findByRole('button', { name: 'Done' });
    expect(screen.queryByRole('button', { name: 'Hear it' })).toBeNull();
    expect(scene.tab.platform.spoken).toEqual([]);
  },
);
