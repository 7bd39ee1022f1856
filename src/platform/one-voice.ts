/**
 * One voice at once. A recording and the device's speech are two machines that know nothing of each other, and two
 * voices at the same time are noise, for a child who hears everything at the same loudness most of all: whichever begins
 * stops the other. Both stop when the screen is hidden: a tablet in a bag does not talk.
 */
import type { Platform } from './platform';

type Voices = Pick<Platform, 'speech' | 'recordedVoice'>;

export function oneVoice(
  { speech, recordedVoice }: Voices,
  page: Pick<Document, 'addEventListener' | 'visibilityState'> | undefined = globalThis.document,
): Voices {
  page?.addEventListener('visibilitychange', () => {
    if (page.visibilityState !== 'hidden') return;
    speech.stop();
    recordedVoice.stop();
  });
  return {
    speech: {
      ...speech,
      speak(text, language, options) {
        recordedVoice.stop();
        return speech.speak(text, language, options);
      },
    },
    recordedVoice: {
      ...recordedVoice,
      play(url, volume) {
        speech.stop();
        return recordedVoice.play(url, volume);
      },
    },
  };
}
