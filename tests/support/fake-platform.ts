/** A device whose clock stands still until it is moved, and which remembers what was asked of it. */
import { fail, ok } from '@/domain/result';
import { createLazyClipIntake } from '@/platform/clip-intake-on-demand';
import { createLazyPictureIntake } from '@/platform/picture-intake-on-demand';
import { createPins } from '@/platform/pin';
import type { ChimeKind, Platform, Recorded, RecorderFailure } from '@/platform/platform';
import { createFakeVoices, type FakeVoices } from './fake-voices';

export type FakePlatform = Platform &
  FakeVoices & {
    /** Milliseconds since 1970; starts at a Monday morning. */
    setNow(ms: number): void;
    advance(ms: number): void;
    /** As on a page without https. */
    takeCryptography(): void;
    /** What the microphone will say from now on: a failure at once, or at the end of the recording. */
    setRecorder(next: FakeRecorder): void;
    isRecording(): boolean;
    readonly chimes: readonly { readonly kind: ChimeKind; readonly volume: number }[];
    isAwake(): boolean;
    isRunLockHeld(): boolean;
  };

/** The real number is for real attackers. */
const FAST_ROUNDS = 1_000;
export type FakeRecorder = {
  readonly atStart?: RecorderFailure['kind'];
  readonly atEnd?: RecorderFailure['kind'];
  readonly recorded?: Recorded;
};

export const MONDAY_MORNING = Date.UTC(2025, 0, 6, 7, 0);

/** `ids` keeps the ids of two platforms apart, as two tabs need it. */
const SAID: Recorded = { bytes: new Blob(['Brush!'], { type: 'audio/webm;codecs=opus' }), durationMs: 1_400 };

export function createFakePlatform(ids = 'id'): FakePlatform {
  let now = MONDAY_MORNING;
  let counted = 0;
  let awake = false;
  let full = false;
  let holds = 0;
  let pins = createPins(undefined, FAST_ROUNDS);
  let recorder: FakeRecorder = {};
  let isRecording = false;
  const chimes: { kind: ChimeKind; volume: number }[] = [];
  const voices = createFakeVoices();

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
    chimes,
    sound: {
      prepare: () => undefined,
      chime: async (kind, volume) => {
        chimes.push({ kind, volume });
      },
    },
    ...voices,
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
    clips: createLazyClipIntake(),
    setRecorder: (next) => {
      recorder = next;
    },
    isRecording: () => isRecording,
    recorder: {
      start: async () => {
        if (recorder.atStart !== undefined) return fail({ kind: recorder.atStart });
        isRecording = true;
        let finish: () => void = () => undefined;
        const end = new Promise<void>((resolve) => {
          finish = () => {
            isRecording = false;
            resolve();
          };
        });
        return ok({
          stop: () => finish(),
          cancel: () => {
            isRecording = false;
          },
          done: end.then(() =>
            recorder.atEnd === undefined ? ok(recorder.recorded ?? SAID) : fail({ kind: recorder.atEnd }),
          ),
        });
      },
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
