import { describe, expect, test } from 'vitest';
import { CLIP_MS } from '@/domain/step';
import { openClip } from '@/platform/clip-intake';
import { PLACE, recordedClip, withPlace } from '../../support/clip-files';

const kindOf = async (file: Blob, limits = CLIP_MS as { min: number; max: number }) => {
  const opened = await openClip(file, limits);
  return opened.ok ? 'ok' : opened.failure.kind;
};

describe('E25: a clip on its way in', () => {
  test('brings its length and a frame of it, also when its file does not say how long it is', async () => {
    const opened = await openClip(await recordedClip(1_600), CLIP_MS);
    if (!opened.ok) throw new Error(opened.failure.kind);
    expect(opened.value.durationMs).toBeGreaterThan(1_000);
    expect(opened.value.durationMs).toBeLessThan(2_600);
    expect(opened.value.poster?.type).toBe('image/jpeg');
    const frame = await createImageBitmap(opened.value.poster ?? new Blob());
    expect([frame.width, frame.height]).toEqual([64, 48]);
  });

  test('is refused when it is too short, too long or too large', async () => {
    const clip = await recordedClip(600);
    expect(await kindOf(clip)).toBe('too-short');
    expect(await kindOf(clip, { min: 0, max: 0 })).toBe('too-long');
    const large = new File([new Uint8Array(30 * 1024 * 1024 + 1)], 'large.mp4', { type: 'video/mp4' });
    expect(await kindOf(large)).toBe('too-large');
  });

  test('is refused when it is empty, something else, or cannot be played here', async () => {
    expect(await kindOf(new Blob([], { type: 'video/mp4' }))).toBe('empty');
    expect(await kindOf(new Blob(['%PDF'], { type: 'application/pdf' }))).toBe('not-a-clip');
    expect(await kindOf(new Blob(['no film'], { type: 'video/mp4' }))).toBe('broken');
  });

  test('does not say where it was filmed any more, and plays', async () => {
    const filmed = await withPlace(await recordedClip(1_600, 'mp4'));
    expect(await filmed.text()).toContain(PLACE);
    const opened = await openClip(filmed, CLIP_MS);
    if (!opened.ok) throw new Error(opened.failure.kind);
    expect(await opened.value.bytes.text()).not.toContain(PLACE);
    expect(opened.value.bytes.size).toBe(filmed.size);
    expect(opened.value.bytes.type).toBe(filmed.type);
    expect(opened.value.durationMs).toBeGreaterThan(1_000);
  });
});
