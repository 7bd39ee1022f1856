import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { oneVoice } from '@/platform/one-voice';
import type { Speech } from '@/platform/platform';
import { createRecordedVoice } from '@/platform/recorded-voice';

/** A tone as a file that every browser plays. */
function tone(seconds: number): string {
  const rate = 8_000;
  const samples = Math.round(rate * seconds);
  const file = new DataView(new ArrayBuffer(44 + samples));
  const text = (place: number, words: string) =>
    [...words].forEach((sign, i) => {
      file.setUint8(place + i, sign.charCodeAt(0));
    });
  text(0, 'RIFF');
  file.setUint32(4, 36 + samples, true);
  text(8, 'WAVEfmt ');
  file.setUint32(16, 16, true);
  file.setUint16(20, 1, true);
  file.setUint16(22, 1, true);
  file.setUint32(24, rate, true);
  file.setUint32(28, rate, true);
  file.setUint16(32, 1, true);
  file.setUint16(34, 8, true);
  text(36, 'data');
  file.setUint32(40, samples, true);
  for (let i = 0; i < samples; i += 1) file.setUint8(44 + i, 128 + 40 * Math.sin(i / 3));
  return URL.createObjectURL(new Blob([file.buffer], { type: 'audio/wav' }));
}

function newVoice() {
  const audio = new Audio();
  return { audio, voice: createRecordedVoice(() => audio) };
}

// A browser plays nothing for a page that nobody has touched.
beforeEach(() => userEvent.click(document.body));

describe('S14: a recording', () => {
  test('is played to its end, as loud as asked', async () => {
    const { audio, voice } = newVoice();
    const played = voice.play(tone(0.3), 0.5);
    expect(audio.volume).toBe(0.5);
    expect(await played).toBe('ended');
    expect(audio.currentTime).toBeGreaterThan(0.2);
  });

  test('stops when it is told to', async () => {
    const { audio, voice } = newVoice();
    const played = voice.play(tone(5), 1);
    await vi.waitFor(() => expect(audio.currentTime).toBeGreaterThan(0));
    voice.stop();
    expect(await played).toBe('stopped');
    expect(audio.paused).toBe(true);
  });

  test('stopped before it began is no recording that cannot be played', async () => {
    const { voice } = newVoice();
    const played = voice.play(tone(5), 1);
    voice.stop();
    expect(await played).toBe('stopped');
  });

  test('gives way to the next, which begins at its beginning', async () => {
    const { audio, voice } = newVoice();
    const first = voice.play(tone(5), 1);
    await vi.waitFor(() => expect(audio.currentTime).toBeGreaterThan(0));
    const second = voice.play(tone(0.3), 1);
    expect(await first).toBe('stopped');
    expect(await second).toBe('ended');
  });

  test('tells that it cannot be played, and the next one can', async () => {
    const { voice } = newVoice();
    const noSound = URL.createObjectURL(new Blob(['no sound'], { type: 'audio/webm' }));
    expect(await voice.play(noSound, 1)).toBe('unplayable');
    expect(await voice.play('blob:gone', 1)).toBe('unplayable');
    expect(await voice.play(tone(0.1), 1)).toBe('ended');
  });

  test('of a volume that there is not is played as loud as there is', async () => {
    const { audio, voice } = newVoice();
    expect(await voice.play(tone(0.1), 7)).toBe('ended');
    expect(audio.volume).toBe(1);
  });
});

describe('S15: one voice at once', () => {
  function newVoices() {
    const speech = { speak: vi.fn(async () => 'spoken'), stop: vi.fn() };
    const page = Object.assign(new EventTarget(), { visibilityState: 'visible' as DocumentVisibilityState });
    const { audio, voice: recordedVoice } = newVoice();
    const voices = oneVoice({ speech: speech as unknown as Speech, recordedVoice }, page as Document);
    return { audio, page, deviceSpeech: speech, ...voices };
  }

  test('the speech of the device stops the recording, and a recording stops the speech', async () => {
    const { audio, speech, recordedVoice, deviceSpeech } = newVoices();
    const played = recordedVoice.play(tone(5), 1);
    expect(deviceSpeech.stop).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(audio.currentTime).toBeGreaterThan(0));
    expect(await speech.speak('Soap', 'en', { rate: 2 })).toBe('spoken');
    expect(deviceSpeech.speak).toHaveBeenCalledWith('Soap', 'en', { rate: 2 });
    expect(await played).toBe('stopped');
    expect(audio.paused).toBe(true);
  });

  test('both are silent as soon as the screen is hidden', async () => {
    const { page, recordedVoice, deviceSpeech } = newVoices();
    const played = recordedVoice.play(tone(5), 1);
    page.dispatchEvent(new Event('visibilitychange'));
    expect(deviceSpeech.stop).toHaveBeenCalledOnce();
    page.visibilityState = 'hidden';
    page.dispatchEvent(new Event('visibilitychange'));
    expect(await played).toBe('stopped');
    expect(deviceSpeech.stop).toHaveBeenCalledTimes(2);
  });
});
