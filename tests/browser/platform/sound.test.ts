import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ChimeKind } from '@/platform/platform';
import { createSound, ring } from '@/platform/sound';

const KINDS: readonly ChimeKind[] = ['end', 'warning'];
const RATE = 44_100;

/** What comes out of the loudspeaker. */
async function heard(kind: ChimeKind, volume: number) {
  const context = new OfflineAudioContext(1, RATE * 3, RATE);
  ring(context, kind, volume);
  const samples = (await context.startRendering()).getChannelData(0);
  const loudest = (fromS: number, toS: number) =>
    samples.slice(fromS * RATE, toS * RATE).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  return { loudest };
}

describe('S11 a chime is soft', () => {
  test.each(KINDS)('%s: never louder than a fifth, however loud it is set', async (kind) => {
    const full = (await heard(kind, 1)).loudest(0, 3);
    expect(full).toBeGreaterThan(0.02);
    expect(full).toBeLessThanOrEqual(0.2);
    expect((await heard(kind, 50)).loudest(0, 3)).toBeCloseTo(full, 5);
    expect((await heard(kind, 0.5)).loudest(0, 3)).toBeCloseTo(full / 2, 3);
  });

  test.each(KINDS)('%s: it swells in no less than 20 ms and dies away by itself', async (kind) => {
    const { loudest } = await heard(kind, 1);
    const full = loudest(0, 3);
    expect(loudest(0, 0.015)).toBeLessThan(full / 2);
    expect(loudest(2.5, 3)).toBeLessThan(0.001);
  });
});

/** An audio context as far as a page is concerned; `isAllowed` is whether a tap has come. */
function fakeContext(isAllowed: () => boolean, refuses = false) {
  const real = new OfflineAudioContext(1, RATE, RATE);
  const createGain = vi.fn(() => real.createGain());
  const context = {
    state: 'suspended' as AudioContextState,
    currentTime: 0,
    destination: real.destination,
    createGain,
    createOscillator: () => real.createOscillator(),
    resume: vi.fn(async () => {
      if (refuses) throw new DOMException('no', 'NotAllowedError');
      if (isAllowed()) context.state = 'running';
    }),
    suspend: vi.fn(async () => {
      context.state = 'suspended';
    }),
  };
  return { context, rings: () => createGain.mock.calls.length / 3 };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(navigator, 'userActivation', 'get').mockReturnValue({ hasBeenActive: false, isActive: false });
});
afterEach(() => vi.restoreAllMocks());

function scene({ refuses = false } = {}) {
  let tapped = false;
  let now = 0;
  const { context, rings } = fakeContext(() => tapped, refuses);
  const make = vi.fn(() => context as unknown as AudioContext);
  const sound = createSound(make, () => now);
  return {
    sound,
    context,
    make,
    rings,
    tap: async () => {
      tapped = true;
      document.body.click();
      await vi.advanceTimersByTimeAsync(0);
    },
    pass: (ms: number) => {
      now += ms;
      return vi.advanceTimersByTimeAsync(ms);
    },
  };
}

describe('S12 sound wakes with a tap and sleeps when it is idle', () => {
  test('before the first tap nothing is made, and a chime is silence', async () => {
    const { sound, make } = scene();
    sound.prepare();
    await sound.chime('end', 1);
    expect(make).not.toHaveBeenCalled();
  });

  test('the first tap wakes it, later taps are left alone', async () => {
    const { sound, make, context, tap, rings } = scene();
    sound.prepare();
    await tap();
    expect(context.state).toBe('running');
    await tap();
    expect(make).toHaveBeenCalledTimes(1);
    expect(context.resume).toHaveBeenCalledTimes(1);
    await sound.chime('end', 1);
    expect(rings()).toBe(1);
  });

  test('idle, it sleeps; the next chime wakes it', async () => {
    const { sound, context, tap, pass, rings } = scene();
    sound.prepare();
    await tap();
    await pass(8_000);
    expect(context.state).toBe('suspended');
    await sound.chime('warning', 1);
    expect(context.state).toBe('running');
    expect(rings()).toBe(1);
  });

  test('nobody who wants no sound wakes it', async () => {
    const { make, tap } = scene();
    await tap();
    expect(make).not.toHaveBeenCalled();
  });
});

describe('S13 a device without sound is silent', () => {
  test('no audio context at all', async () => {
    vi.spyOn(navigator, 'userActivation', 'get').mockReturnValue({ hasBeenActive: true, isActive: true });
    const sound = createSound(() => {
      throw new ReferenceError('AudioContext is not defined');
    });
    sound.prepare();
    document.body.click();
    await expect(sound.chime('end', 1)).resolves.toBeUndefined();
  });

  test('one that refuses to begin', async () => {
    const { sound, tap, rings } = scene({ refuses: true });
    sound.prepare();
    await tap();
    await expect(sound.chime('end', 1)).resolves.toBeUndefined();
    expect(rings()).toBe(0);
  });

  test('one that begins too late does not sound then', async () => {
    const { sound, context, tap, pass, rings } = scene();
    sound.prepare();
    await tap();
    await pass(8_000);
    context.resume.mockImplementation(async () => {
      await pass(5_000);
      context.state = 'running';
    });
    await sound.chime('end', 1);
    expect(rings()).toBe(0);
  });

  test('two chimes at once are one', async () => {
    const { sound, tap, rings } = scene();
    sound.prepare();
    await tap();
    await sound.chime('end', 1);
    await sound.chime('warning', 1);
    expect(rings()).toBe(1);
  });
});
