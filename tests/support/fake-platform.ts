/** A device whose clock stands still until it is moved, and which remembers what was asked of it. */
import { fail, ok } from '@/domain/result';
import { createLazyClipIntake } from '@/platform/clip-intake-on-demand';
import { createLazyPictureIntake } from '@/platform/picture-intake-on-demand';
import { createPins } from '@/platform/pin';
import type {
  ChimeKind,
  LocalVoice,
  Platform,
  Recorded,
  RecorderFailure,
  SpeakOptions,
  SpeechVoiceState,
} from '@/platform/platform';

export type FakePlatform = Platform & {
  /** Milliseconds since 1970; starts at a Monday morning. */
  setNow(ms: number): void;
  advance(ms: number): void;
  readonly spoken: readonly { readonly text: string; readonly language: string }[];
  /** How the sentence with the same place in `spoken` was to be said. */
  readonly spokenHow: readonly (SpeakOptions | undefined)[];
  setVoice(state: SpeechVoiceState): void;
  /** As on a page without https. */
  takeCryptography(): void;
  /** What the microphone will say from now on: a failure at once, or at the end of the recording. */
  setRecorder(next: FakeRecorder): void;
  isRecording(): boolean;
  setVoices(voices: readonly LocalVoice[]): void;
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
  let voice: SpeechVoiceState = 'ready';
  const voiceListeners = new Set<() => void>();
  let recorder: FakeRecorder = {};
  let isRecording = false;
  const spoken: { text: string; language: string }[] = [];
  const spokenHow: (SpeakOptions | undefined)[] = [];
  const chimes: { kind: ChimeKind; volume: number }[] = [];
  let voices: readonly LocalVoice[] = [];
  const tellVoices = () => {
    for (const listener of voiceListeners) listener();
  };

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
    spokenHow,
    setVoice: (state) => {
      voice = state;
      tellVoices();
    },
    setVoices: (list) => {
      voices = list;
      tellVoices();
    },
    chimes,
    sound: {
      prepare: () => undefined,
      chime: async (kind, volume) => {
        chimes.push({ kind, volume });
      },
    },
    speech: {
      voiceFor: () => voice,
      voicesOf: () => voices,
      speak: async (text, language, options) => {
        if (voice !== 'ready') return 'silent';
        spoken.push({ text, language });
        spokenHow.push(options);
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
