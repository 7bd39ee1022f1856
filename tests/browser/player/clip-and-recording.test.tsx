import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { atStep, newScene, play } from '../../support/child-mode';
import { recordedClip } from '../../support/clip-files';
import { openTab, valueIn } from '../../support/open-tab';
import { stepFields } from '../../support/sample-routine';

afterEach(() => vi.restoreAllMocks());

const clipOf = () => screen.findByLabelText<HTMLVideoElement>('Push the plunger');

async function newClip(fields = {}) {
  const tab = await openTab();
  const media = valueIn(await tab.media.put(await recordedClip(700)));
  const clip = { media, poster: null, durationMs: 700 };
  const step = stepFields('Soap', { say: { en: 'Push the plunger' }, clip });
  return newScene([step, stepFields('Next one')], fields, tab);
}

describe('a clip', () => {
  test('plays once on arrival, muted, and again when the card is tapped', async () => {
    const { tap } = await play(await newClip());
    const video = await clipOf();
    expect(video.muted).toBe(true);
    expect(video.loop).toBe(false);
    await waitFor(() => expect(video.ended).toBe(true), { timeout: 5_000 });
    await tap('Hear it');
    await waitFor(() => expect(video.ended).toBe(false));
  });

  test('has its words as captions', async () => {
    await play(await newClip());
    const video = await clipOf();
    await waitFor(() => expect(video.textTracks[0]?.cues?.length).toBe(1));
    expect(video.textTracks[0]?.cues?.[0]).toHaveProperty('text', 'Push the plunger');
  });

  test('with less motion it waits for a tap', async () => {
    const { tap } = await play(await newClip({ lessMotion: true }));
    const video = await clipOf();
    await waitFor(() => expect(video.readyState).toBeGreaterThan(1));
    expect(video.paused).toBe(true);
    await tap('Hear it');
    await waitFor(() => expect(video.currentTime).toBeGreaterThan(0));
  });

  test('is left behind with its step', async () => {
    const { tap } = await play(await newClip());
    await clipOf();
    await tap('Done');
    await atStep('Next one');
    expect(screen.queryByLabelText('Push the plunger')).toBeNull();
  });
});

describe('a recording', () => {
  const newRecording = async (fields = {}) => {
    const tab = await openTab();
    const media = valueIn(await tab.media.put(new Blob(['voice'], { type: 'audio/webm' })));
    const recording = { media, durationMs: 1_000 };
    return newScene([stepFields('Soap', { recording })], fields, tab);
  };

  test('is heard in the place of the voice', async () => {
    const played = vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();
    const scene = await newRecording();
    const { tap } = await play(scene);
    await tap('Hear it');
    await waitFor(() => expect(played).toHaveBeenCalledOnce());
    expect(scene.tab.platform.spoken).toEqual([]);
  });

  test('that cannot be played leaves the word to the voice', async () => {
    const scene = await newRecording();
    const { tap } = await play(scene);
    await tap('Hear it');
    await waitFor(() => expect(scene.tab.platform.spoken.at(-1)?.text).toBe('Soap'));
  });

  test('S10: a silent child hears neither, and there is no speaker', async () => {
    await play(await newRecording({ silent: true }));
    await atStep('Soap');
    expect(screen.queryByRole('button', { name: 'Hear it' })).toBeNull();
  });
});
