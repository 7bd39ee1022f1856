import type { Speech } from './platform';

export function createSpeech(): Speech {
  return {
    voiceFor: () => 'unknown',
    speak: () => Promise.resolve('silent'),
    stop: () => undefined,
    onVoices: () => () => undefined,
  };
}
