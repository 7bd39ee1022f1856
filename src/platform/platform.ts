/** The device, one interface per ability, so that tests can stand in for each. */
export type Clock = { now(): number };

export type SpeechVoiceState = 'ready' | 'none' | 'unknown';
export type Speech = {
  /** Whether a local voice speaks this language; 'unknown' until the device answered. */
  voiceFor(language: string): SpeechVoiceState;
  /** Resolves when it ended, was replaced or could not speak; never rejects. */
  speak(text: string, language: string): Promise<'spoken' | 'silent'>;
  stop(): void;
  onVoices(listener: () => void): () => void;
};

export type ScreenWake = {
  /** Keeps the screen on until released; resolves false where the device refuses. Asks again when the page comes back. */
  hold(): Promise<boolean>;
  release(): void;
};

export type FullScreen = { enter(): Promise<boolean>; leave(): Promise<void>; isFull(): boolean };

/** Held (shared) by every tab in which a routine runs, so that no tab installs an update meanwhile. */
export type RunLock = { hold(): () => void; isHeldAnywhere(): Promise<boolean> };

export type Platform = {
  readonly clock: Clock;
  readonly speech: Speech;
  readonly screenWake: ScreenWake;
  readonly fullScreen: FullScreen;
  readonly runLock: RunLock;
  /** Random UUID. */
  newId(): string;
};
