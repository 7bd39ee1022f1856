import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { RECORDING_MS } from '@/domain/step';
import { startRecording } from '@/platform/recorder';

/** A microphone that hears a tone. */
async function toneMicrophone(): Promise<MediaStream> {
  // A browser makes no sound for a page that nobody has touched.
  await userEvent.click(document.body);
  const audio = new AudioContext();
  await audio.resume();
  const [tone, out] = [audio.createOscillator(), audio.createMediaStreamDestination()];
  tone.connect(out);
  tone.start();
  return out.stream;
}

function microphone(answer: () => MediaStream | Promise<MediaStream>): void {
  vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockImplementation(async () => {
    return answer();
  });
}

const refusing = (name: string) => () => {
  throw new DOMException('', name);
};

async function kindAtStart(): Promise<string> {
  const started = await startRecording(RECORDING_MS);
  return started.ok ? 'ok' : started.failure.kind;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('E24: a recording', () => {
  test('is kept with its length, and the microphone is let go of', async () => {
    const stream = await toneMicrophone();
    microphone(() => stream);
    const started = await startRecording(RECORDING_MS);
    if (!started.ok) throw new Error(started.failure.kind);
    await wait(800);
    started.value.stop();
    const done = await started.value.done;
    if (!done.ok) throw new Error(done.failure.kind);
    expect(done.value.bytes.type).toMatch(/^audio\//);
    expect(done.value.bytes.size).toBeGreaterThan(0);
    expect(done.value.durationMs).toBeGreaterThan(500);
    expect(stream.getTracks().every((track) => track.readyState === 'ended')).toBe(true);
  });

  test('ends by itself when its time is over', async () => {
    microphone(toneMicrophone);
    const started = await startRecording({ min: 100, max: 500 });
    if (!started.ok) throw new Error(started.failure.kind);
    const done = await started.value.done;
    if (!done.ok) throw new Error(done.failure.kind);
    expect(done.value.durationMs).toBeGreaterThan(200);
    expect(done.value.durationMs).toBeLessThanOrEqual(500);
  });

  test('of a moment is too short', async () => {
    microphone(toneMicrophone);
    const started = await startRecording(RECORDING_MS);
    if (!started.ok) throw new Error(started.failure.kind);
    started.value.stop();
    expect(await started.value.done).toMatchObject({ ok: false, failure: { kind: 'too-short' } });
  });

  test('that is given up lets go of the microphone', async () => {
    const stream = await toneMicrophone();
    microphone(() => stream);
    const started = await startRecording(RECORDING_MS);
    if (!started.ok) throw new Error(started.failure.kind);
    started.value.cancel();
    await vi.waitFor(() => expect(stream.getTracks()[0]?.readyState).toBe('ended'));
  });

  test('says why there is none', async () => {
    microphone(refusing('NotAllowedError'));
    expect(await kindAtStart()).toBe('refused');
    microphone(refusing('NotFoundError'));
    expect(await kindAtStart()).toBe('no-microphone');
    microphone(refusing('NotReadableError'));
    expect(await kindAtStart()).toBe('broken');
    vi.stubGlobal('MediaRecorder', undefined);
    expect(await kindAtStart()).toBe('unsupported');
  });
});
