import type { Recorder } from './platform';

/** Fetched with the first recording: child mode, which shares the platform, only plays them. */
export function createLazyRecorder(): Recorder {
  return { start: async (limits) => (await import('./recorder')).startRecording(limits) };
}
