/** A device whose clock stands still until it is moved, and which remembers what was asked of it. */
import { createLazyPictureIntake } from '@/platform/picture-intake-on-demand';
import { createPins } from '@/platform/pin';
import type { Platform, SpeechVoiceState } from '@/platform/platform';

export type FakePlatform = Platform & {
  /** Milliseconds since 1970; starts at a Monday morning. */
  setNow(ms: number): void;
  advance(ms: number): void;
  readonly spoken: readonly { readonly text: string; readonly language: string }[];
  setVoice(state: SpeechVoiceState): void;
  /** As on a page without https. */
  takeCryptography(): void;
  isAwake(): boolean;
  isRunLockHeld(): boolean;
};

/** The real number is for real attackers. */
const FAST_ROUNDS = 1_000;

export const MONDAY_MORNING = Date.UTC(2025, 0, 6, 7, 0);

/** `ids` keeps the ids of two platforms apart, as two tabs need it. */
export function createFakePlatform(ids = 'id'): FakePlatform {
  let now = MONDAY_MORNING;
  let counted = 0;
  let awake = false;
  let full = false;
  let holds = 0;
  let pins = createPins(undefined, FAST_ROUNDS);
  let voice: SpeechVoiceState = 'ready';
  const voiceListeners = new Set<() => void>();
  const spoken: { text: string; language: string }[] = [];

  return {
    clock: { now: () => now },
    setNow: (ms) => {
      now = ms;
    },
    advance: (ms) => {
      now += ms;
    },
    newId: () => {
      counted += 1;
      return `${ids}-${counted}`;
    },
    spoken,
    setVoice: (state) => {
      voice = state;
      for (const listener of voiceListeners) listener();
    },
    speech: {
      voiceFor: () => voice,
      speak: async (text, language) => {
        if (voice !== 'ready') return 'silent';
        spoken.push({ text, language });
        return 'spoken';
      },
      stop: () => undefined,
      onVoices: (listener) => {
        voiceListeners.add(listener);
        return () => voiceListeners.delete(listener);
      },
    },
    isAwake: () => awake,
    screenWake: {
      hold: async () => {
        awake = true;
        return true;
      },
      release: () => {
        awake = false;
      },
    },
    fullScreen: {
      enter: async () => {
        full = true;
        return true;
      },
      leave: async () => {
        full = false;
      },
      isFull: () => full,
    },
    pictures: createLazyPictureIntake(),
    takeCryptography: () => {
      pins = { ...pins, canKeep: () => false };
    },
    pins: {
      canKeep: () => pins.canKeep(),
      make: (digits) => pins.make(digits),
      matches: (digits, pin) => pins.matches(digits, pin),
    },
    isRunLockHeld: () => holds > 0,
    runLock: {
      hold: () => {
        let held = true;
        holds += 1;
        return () => {
          if (held) holds -= 1;
          held = false;
        };
      },
      isHeldAnywhere: async () => holds > 0,
    },
  };
}
