import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { atStep, newScene, play } from '../../support/child-mode';
import { recordedClip } from '../../support/clip-files';
import { unlock } from '../../support/lock-hand';
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

  test('S16: with its sound on it is mute while the card is read, and stands still on a hidden page', async () => {
    const scene = await newClip({ clipSound: true, readAloud: 'on-arrival' });
    await play(scene);
    const video = await clipOf();
    const { platform } = scene.tab;
    await waitFor(() => expect(platform.heardNow()).toEqual(['Push the plunger']));
    expect(video.muted).toBe(true);
    platform.endVoice();
    await waitFor(() => expect(video.muted).toBe(false));
    const pause = vi.spyOn(video, 'pause');
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(pause).toHaveBeenCalledOnce();
  });

  test.each(['now-next', 'list'] as const)(
    'P50: has the screen to itself in every view: %s',
    async (view) => {
      const { tap } = await play(await newClip({ view }));
      expect((await clipOf()).getBoundingClientRect().height).toBeGreaterThan(200);
      await tap('Done');
      await atStep('Next one');
      await waitFor(() => expect(document.querySelector('[data-part="step"]')).not.toBeNull());
    },
  );

  test.each([
    ['is gone', 'f'.repeat(64)],
    ['cannot be played', null],
  ])("P50: one that %s leaves its place to the step's picture", async (_, gone) => {
    const tab = await openTab();
    const media = gone ?? valueIn(await tab.media.put(new Blob(['no film'], { type: 'video/webm' })));
    const clip = { media, poster: null, durationMs: 700 };
    await play(
      await newScene([stepFields('Soap', { picture: { kind: 'pictogram', id: 'soap' }, clip })], {}, tab),
    );
    await atStep('Soap');
    const drawn = () => document.querySelector('[data-slot="picture"] svg:not([data-icon])');
    await waitFor(() => expect(drawn()?.childElementCount).toBeGreaterThan(0));
    expect(drawn()?.getBoundingClientRect().height).toBeGreaterThan(150);
    expect(document.querySelector('video')).toBeNull();
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
    const steps = [stepFields('Soap', { recording }), stepFields('Next one')];
    const scene = await newScene(steps, fields, tab);
    return { scene, device: tab.platform, url: (await tab.media.url(media)) ?? '' };
  };
  /** A recording that is being heard. */
  const hearing = async (fields = {}) => {
    const { scene, device, url } = await newRecording(fields);
    const shown = await play(scene);
    await shown.tap('Hear it');
    await waitFor(() => expect(device.heardNow()).toEqual([url]));
    return { ...shown, device, url };
  };

  test("S14: is heard in the place of the voice, as loud as the child's voice", async () => {
    const { device, url } = await hearing({ voiceVolume: 0.4 });
    expect(device.played).toEqual([{ url, volume: 0.4 }]);
    expect(device.spoken).toEqual([]);
    device.endVoice();
    expect(device.heardNow()).toEqual([]);
  });

  test('S14: that cannot be played leaves the word to the voice', async () => {
    const { scene, device } = await newRecording();
    device.refuseRecordings();
    const { tap } = await play(scene);
    await tap('Hear it');
    await waitFor(() => expect(device.heardNow()).toEqual(['Soap']));
  });

  test('S14: that is gone leaves the word to the voice', async () => {
    const step = stepFields('Soap', { recording: { media: 'f'.repeat(64), durationMs: 1_000 } });
    const scene = await newScene([step]);
    const { tap } = await play(scene);
    await tap('Hear it');
    await waitFor(() => expect(scene.tab.platform.heardNow()).toEqual(['Soap']));
  });

  test('S15: ends with its step', async () => {
    const { tap, device } = await hearing();
    await tap('Done');
    await atStep('Next one');
    // It is let go after the paint.
    await waitFor(() => expect(device.heardNow()).toEqual([]));
  });

  test('S15: gives way to "I need help", which is said to its end', async () => {
    const { tap, device } = await hearing();
    await tap('Help me');
    await screen.findByRole('heading', { name: 'I need help' });
    expect(device.heardNow()).toEqual(['I need help']);
  });

  test('S15: stops when the screen is hidden, and nothing is said in its place', async () => {
    const { device } = await hearing();
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(device.heardNow()).toEqual([]);
    expect(device.spoken).toEqual([]);
  });

  test('S15: stops when child mode is left', async () => {
    const { tap, user, device, url } = await hearing();
    await unlock(user);
    expect(device.heardNow()).toEqual([url]);
    await tap('Leave child mode');
    await screen.findByText(/grown-up side/);
    expect(device.heardNow()).toEqual([]);
  });

  test('S10: a silent child hears neither, and there is no speaker', async () => {
    const { scene } = await newRecording({ silent: true });
    await play(scene);
    await atStep('Soap');
    expect(screen.queryByRole('button', { name: 'Hear it' })).toBeNull();
  });
});
