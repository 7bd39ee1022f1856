/**
 * Soft tones, made where they are heard: nothing to load, and gentle at every volume.
 *
 * A browser lets a page sound only after a tap, and an iPad only what was woken within one, so the context is made and
 * woken by the first tap after somebody prepared for sound. It is put to sleep when it is idle, since an awake one keeps
 * the device's audio on. The silent switch of an iPhone or iPad silences this; that is what the switch is for.
 * A device without sound, or one that refuses, is silent and nothing else: no chime is the only news of anything.
 */
import type { ChimeKind, Sound } from './platform';

const IDLE_MS = 8_000;
/** What has not begun by then would come too late to be understood. */
const LATE_MS = 1_000;
/** One at a time: two at once would be louder than one may be. */
const APART_MS = 400;
const PEAK = 0.2;
const SILENCE = 0.0001;

type Tone = {
  readonly hz: number;
  readonly attackS: number;
  readonly releaseS: number;
  readonly share: number;
};
const TONES: Readonly<Record<ChimeKind, Tone>> = {
  end: { hz: 392, attackS: 0.06, releaseS: 2.2, share: 1 },
  warning: { hz: 523, attackS: 0.04, releaseS: 1.4, share: 0.8 },
};
/** Times the tone's own pitch, and how much of the tone each is; together no more than the whole. */
const PARTIALS = [
  { times: 1, share: 0.75 },
  { times: 2, share: 0.25 },
];
const GESTURES = ['pointerup', 'click', 'keydown'] as const;

/** `volume` from 0 to 1. Gives the second at which it has died away. */
export function ring(context: BaseAudioContext, kind: ChimeKind, volume: number): number {
  const { hz, attackS, releaseS, share } = TONES[kind];
  const peak = Math.max(PEAK * share * Math.min(Math.max(volume, 0), 1), SILENCE);
  const start = context.currentTime + 0.01;
  const end = start + attackS + releaseS;
  const envelope = context.createGain();
  envelope.gain.setValueAtTime(SILENCE, context.currentTime);
  envelope.gain.setValueAtTime(SILENCE, start);
  envelope.gain.linearRampToValueAtTime(peak, start + attackS);
  envelope.gain.exponentialRampToValueAtTime(SILENCE, end);
  envelope.connect(context.destination);
  for (const partial of PARTIALS) {
    const wave = context.createOscillator();
    const part = context.createGain();
    wave.type = 'sine';
    wave.frequency.value = hz * partial.times;
    part.gain.value = partial.share;
    wave.connect(part).connect(envelope);
    wave.start(start);
    wave.stop(end);
  }
  return end;
}

export function createSound(
  makeContext: () => AudioContext = () => new AudioContext(),
  now: () => number = () => performance.now(),
): Sound {
  let context: AudioContext | null = null;
  let isPrepared = false;
  let rungAt = Number.NEGATIVE_INFINITY;
  let idle: ReturnType<typeof setTimeout> | undefined;

  async function wake(): Promise<AudioContext | null> {
    try {
      context ??= makeContext();
      if (context.state !== 'running') await context.resume();
      return context.state === 'running' ? context : null;
    } catch {
      return null; // refused, or no such thing here: silence
    }
  }
  function sleepLater(): void {
    clearTimeout(idle);
    idle = setTimeout(() => context?.suspend().catch(() => undefined), IDLE_MS); // already closed
  }
  async function onGesture(): Promise<void> {
    if ((await wake()) === null) return;
    for (const gesture of GESTURES) window.removeEventListener(gesture, onGesture, true);
    sleepLater();
  }

  return {
    prepare() {
      if (isPrepared) return;
      isPrepared = true;
      for (const gesture of GESTURES) window.addEventListener(gesture, onGesture, true);
    },
    async chime(kind, volume) {
      const asked = now();
      // Made outside a tap it would only warn; there will be none before the first tap.
      if (volume <= 0 || (context === null && navigator.userActivation?.hasBeenActive === false)) return;
      if (asked - rungAt < APART_MS) return;
      rungAt = asked;
      const awake = await wake();
      if (awake === null || now() - asked > LATE_MS) return;
      try {
        ring(awake, kind, volume);
      } catch {
        return; // closed by the device meanwhile
      }
      sleepLater();
    },
  };
}
