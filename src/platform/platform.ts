/** The device, one interface per ability, so that tests can stand in for each. */
import type { LockPin } from '@/domain/lock-pin';
import type { Result } from '@/domain/result';

export type Clock = { now(): number };

export type ChimeKind = 'end' | 'warning';
export type Sound = {
  /** There may be something to hear: the next tap wakes the sound of a device that asks for one. */
  prepare(): void;
  /** A soft tone, `volume` from 0 to 1; silence where the device has none or refuses. Never rejects. */
  chime(kind: ChimeKind, volume: number): Promise<void>;
};

export type SpeechVoiceState = 'ready' | 'none' | 'unknown';
/** How a voice speaks: 1 is its own rate, pitch and full volume. */
export type SpeakOptions = {
  readonly rate?: number;
  readonly pitch?: number;
  readonly volume?: number;
  /** A local voice; where it is gone or speaks another language, the best local one stands in. */
  readonly voiceURI?: string | undefined;
};
export type LocalVoice = { readonly name: string; readonly voiceURI: string };

export type Speech = {
  /** Whether a local voice speaks this language; 'unknown' until the device answered. */
  voiceFor(language: string): SpeechVoiceState;
  /** Resolves when it ended, was replaced or could not speak; never rejects. */
  speak(text: string, language: string, options?: SpeakOptions): Promise<'spoken' | 'silent'>;
  stop(): void;
  /** Resolves once nothing is heard any more, neither this voice nor a recording. */
  whenQuiet(): Promise<void>;
  /** Tells at once, and at each change, whether this voice or a recording is heard. Returns what ends it. */
  onVoice(listener: (isHeard: boolean) => void): () => void;
  /** The local voices of a language, the best first; the same list until `onVoices` tells of others. */
  voicesOf(language: string): readonly LocalVoice[];
  onVoices(listener: () => void): () => void;
};

export type RecordedOutcome = 'ended' | 'stopped' | 'unplayable';
export type RecordedVoice = {
  /**
   * Plays an address of this page from its beginning, `volume` from 0 to 1, in the place of what was heard before.
   * Resolves when it ended, was stopped or replaced, or could not be played; never rejects.
   */
  play(url: string, volume: number): Promise<RecordedOutcome>;
  stop(): void;
};

export type ScreenWake = {
  /** Keeps the screen on until released; resolves false where the device refuses. Asks again when the page comes back. */
  hold(): Promise<boolean>;
  release(): void;
};

export type FullScreen = { enter(): Promise<boolean>; leave(): Promise<void>; isFull(): boolean };

/** Held (shared) by every tab in which a routine runs, so that no tab installs an update meanwhile. */
export type RunLock = { hold(): () => void; isHeldAnywhere(): Promise<boolean> };

/** The lock's number, kept as a hash. `canKeep` is false where the browser has no cryptography; the others then reject. */
export type Pins = {
  canKeep(): boolean;
  make(digits: string): Promise<LockPin>;
  matches(digits: string, pin: LockPin): Promise<boolean>;
};

export type PictureFailure = {
  readonly kind: 'empty' | 'too-large' | 'unreadable' | 'not-a-picture' | 'heic' | 'broken';
};
export type OpenedPicture = {
  /** Upright, no larger than a screen needs; an address of this page. */
  readonly url: string;
  readonly width: number;
  readonly height: number;
  close(): void;
};
/** Pixels of the opened picture after turning. */
export type CropArea = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
export type PictureIntake = {
  open(file: Blob): Promise<Result<OpenedPicture, PictureFailure>>;
  /** A square JPEG of at most 300 kB without any metadata. `turn`: 0, 90, 180 or 270 degrees clockwise. */
  crop(picture: OpenedPicture, area: CropArea, turn: number): Promise<Result<Blob, PictureFailure>>;
  /** A file of a picture pack as it is kept: at most 300 kB (a drawing 4 MB), without scripts, addresses or metadata. */
  prepare(bytes: Uint8Array<ArrayBuffer>): Promise<Result<Blob, PictureFailure>>;
};

export type RecorderFailure = {
  readonly kind: 'unsupported' | 'refused' | 'no-microphone' | 'too-short' | 'broken';
};
export type Recorded = { readonly bytes: Blob; readonly durationMs: number };
export type RunningRecording = {
  stop(): void;
  /** Nothing is kept, and `done` never resolves. */
  cancel(): void;
  /** Resolves once it was stopped, or by itself when its time is over. */
  readonly done: Promise<Result<Recorded, RecorderFailure>>;
};
export type Recorder = {
  /** Asks for the microphone; it is let go of as soon as the recording ends. */
  start(limits: {
    readonly min: number;
    readonly max: number;
  }): Promise<Result<RunningRecording, RecorderFailure>>;
};

export type ClipFailure = {
  readonly kind: 'empty' | 'too-large' | 'too-long' | 'too-short' | 'not-a-clip' | 'broken';
};
/** `poster`: a frame of it as a JPEG; null where none can be drawn. */
export type OpenedClip = {
  readonly bytes: Blob;
  readonly poster: Blob | null;
  readonly durationMs: number;
};
export type ClipIntake = {
  open(
    file: Blob,
    limits: { readonly min: number; readonly max: number },
  ): Promise<Result<OpenedClip, ClipFailure>>;
};

export type Platform = {
  readonly clock: Clock;
  /** Of these two only one is heard at once, and neither while the screen is hidden. */
  readonly speech: Speech;
  readonly recordedVoice: RecordedVoice;
  readonly sound: Sound;
  readonly screenWake: ScreenWake;
  readonly fullScreen: FullScreen;
  readonly runLock: RunLock;
  readonly pictures: PictureIntake;
  readonly pins: Pins;
  readonly clips: ClipIntake;
  readonly recorder: Recorder;
  /** Random UUID. */
  newId(): string;
};
