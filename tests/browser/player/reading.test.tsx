import { cleanup, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { atStep, newScene, play } from '../../support/child-mode';
import { stepFields } from '../../support/sample-routine';

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

test('S17 a question and the end are read as they come, to a child who hears what comes', async () => {
  const heard = async (readAloud: 'on-arrival' | 'on-tap') => {
    const scene = await newScene([stepFields('Soap')], { readAloud, feelingsAsked: 'before' });
    const { tap } = await play(scene);
    await tap('Not now');
    await tap('Done');
    await atStep('Finished');
    const texts = () => scene.tab.platform.spoken.map(({ text }) => text);
    if (readAloud === 'on-arrival') await waitFor(() => expect(texts()).toContain('Finished'));
    return texts();
  };
  expect(await heard('on-arrival')).toEqual(['How do I feel?', 'Soap', 'Finished']);
  cleanup();
  expect(await heard('on-tap')).toEqual([]);
});
