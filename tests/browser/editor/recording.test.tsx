import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { recordedClip } from '../../support/clip-files';
import { newEditorScene, openEditor, part, storedStep } from '../../support/editor-scene';

async function openMore() {
  const scene = await newEditorScene();
  const shown = await openEditor(scene);
  await shown.user.click(part(0, 'main'));
  await shown.user.click(await screen.findByRole('button', { name: /^More for this step/ }));
  const { platform } = scene.tab;
  return { ...shown, scene, platform, stored: () => storedStep(scene, 0) };
}

const record = () => screen.findByRole('button', { name: /^Record/ });

describe("E24: a family's own voice", () => {
  test('is recorded, listened to, recorded again, undone and removed', async () => {
    const { user, platform, stored, scene } = await openMore();
    await user.click(await record());
    expect(await screen.findByText('Recording. It ends by itself after 20 seconds.')).toBeVisible();
    expect(platform.isRecording()).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    await waitFor(async () => expect((await stored()).recording?.durationMs).toBe(1_400));
    const { media = '' } = (await stored()).recording ?? {};
    await user.click(await screen.findByRole('button', { name: 'Listen' }));
    const url = await scene.tab.media.url(media);
    await waitFor(() => expect(platform.heardNow()).toEqual([url]));

    platform.setRecorder({
      recorded: { bytes: new Blob(['Again'], { type: 'audio/mp4' }), durationMs: 900 },
    });
    await user.click(screen.getByRole('button', { name: 'Record again' }));
    expect(platform.heardNow()).toEqual([]);
    await user.click(await screen.findByRole('button', { name: 'Stop' }));
    await waitFor(async () => expect((await stored()).recording?.durationMs).toBe(900));
    // Later than what would be the same edit (D17).
    platform.advance(3_000);
    await user.click(screen.getByRole('button', { name: 'Remove the recording' }));
    await waitFor(async () => expect((await stored()).recording).toBeNull());
    expect(await record()).toHaveFocus();
    await user.click(await screen.findByRole('button', { name: /^Undo/ }));
    await waitFor(async () => expect((await stored()).recording).not.toBeNull());
  });

  test('that this device cannot play is said to be so, and another try takes that back', async () => {
    const { user, platform } = await openMore();
    await user.click(await record());
    await user.click(await screen.findByRole('button', { name: 'Stop' }));
    await user.click(await screen.findByRole('button', { name: 'Listen' }));
    await waitFor(() => expect(platform.heardNow()).toHaveLength(1));
    platform.refuseRecordings();
    await user.click(screen.getByRole('button', { name: 'Listen' }));
    expect(await screen.findByText(/^This recording cannot be played/)).toBeVisible();
  });

  test('and the voice of the device are never heard at once', async () => {
    const { user, platform } = await openMore();
    await user.click(await record());
    await user.click(await screen.findByRole('button', { name: 'Stop' }));
    await user.click(await screen.findByRole('button', { name: 'Listen' }));
    await waitFor(() => expect(platform.played).toHaveLength(1));
    await user.click(screen.getByRole('button', { name: 'Hear it' }));
    expect(platform.heardNow()).toEqual([platform.spoken.at(-1)?.text]);
    await user.click(screen.getByRole('button', { name: 'Listen' }));
    await waitFor(() => expect(platform.played).toHaveLength(2));
    expect(platform.heardNow()).toEqual([platform.played.at(-1)?.url]);
  });

  test.each([
    ['unsupported', /^This browser cannot record/],
    ['refused', /^The microphone is not allowed/],
    ['no-microphone', /^There is no microphone/],
    ['broken', /^The recording did not work/],
  ] as const)('that cannot begin (%s) changes nothing, and it is said', async (kind, words) => {
    const { user, platform, stored } = await openMore();
    platform.setRecorder({ atStart: kind });
    await user.click(await record());
    expect(await screen.findByText(words)).toBeVisible();
    expect((await stored()).recording ?? null).toBeNull();
  });

  test('that is too short changes nothing, and it is said', async () => {
    const { user, platform, stored } = await openMore();
    platform.setRecorder({ atEnd: 'too-short' });
    await user.click(await record());
    await user.click(await screen.findByRole('button', { name: 'Stop' }));
    expect(await screen.findByText('That was too short. Nothing has changed.')).toBeVisible();
    expect((await stored()).recording ?? null).toBeNull();
  });

  test('is given up when another step is chosen, and the microphone is let go of', async () => {
    const { user, platform, stored } = await openMore();
    await user.click(await record());
    await screen.findByRole('button', { name: 'Stop' });
    await user.click(part(1, 'main'));
    await waitFor(() => expect(platform.isRecording()).toBe(false));
    expect((await stored()).recording ?? null).toBeNull();
  });

  test('that cannot be kept changes nothing, and it is said', async () => {
    const { user, platform, stored } = await openMore();
    platform.setRecorder({
      recorded: { bytes: new Blob(['x'], { type: 'text/plain' }), durationMs: 900 },
    });
    await user.click(await record());
    await user.click(await screen.findByRole('button', { name: 'Stop' }));
    const group = within(screen.getByRole('group', { name: 'A voice your child knows' }));
    await waitFor(() => expect(group.getByRole('status')).not.toBeEmptyDOMElement());
    expect((await stored()).recording ?? null).toBeNull();
  });
});

describe('E25: a clip', () => {
  const input = (from: 'camera' | 'file') =>
    document.querySelector(`[data-clip-input="${from}"]`) as HTMLInputElement;

  test('is kept with a frame of it, shown, undone and removed', async () => {
    const { user, stored, scene, platform } = await openMore();
    expect(input('camera')).toHaveAttribute('capture', 'environment');
    await user.upload(input('file'), await recordedClip(1_500));
    await waitFor(async () => expect((await stored()).clip).toBeTruthy(), { timeout: 10_000 });
    const clip = (await stored()).clip;
    expect(clip?.durationMs).toBeGreaterThan(1_000);
    const video = await screen.findByLabelText(/^Clip of/);
    expect(video).toHaveAttribute('src', await scene.tab.media.url(clip?.media ?? ''));
    expect(video).toHaveAttribute('poster', await scene.tab.media.url(clip?.poster ?? ''));
    platform.advance(3_000);
    await user.click(screen.getByRole('button', { name: 'Remove the clip' }));
    await waitFor(async () => expect((await stored()).clip).toBeNull());
    expect(screen.getByRole('button', { name: 'Choose a clip' })).toHaveFocus();
    await user.click(await screen.findByRole('button', { name: /^Undo/ }));
    await waitFor(async () => expect((await stored()).clip).toEqual(clip));
  });

  test('that is no clip, or too large, is refused in words and changes nothing', async () => {
    const { user, stored } = await openMore();
    await user.upload(input('file'), new File(['no film'], 'a.mp4', { type: 'video/mp4' }));
    expect(await screen.findByText(/^This browser cannot play this clip/)).toBeVisible();
    const large = new File([new Uint8Array(30 * 1024 * 1024 + 1)], 'large.mp4', { type: 'video/mp4' });
    await user.upload(input('file'), large);
    expect(await screen.findByText(/^This clip is larger than 30 MB/)).toBeVisible();
    await user.upload(input('camera'), await recordedClip(500));
    expect(await screen.findByText('This clip is shorter than 1 second.')).toBeVisible();
    expect((await stored()).clip ?? null).toBeNull();
  });
});
