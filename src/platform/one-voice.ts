/**
 * One voice at once. A recording and the device's speech are two machines that know nothing of each other, and two
 * voices at the same time are noise, for a child who hears everything at the same loudness most of all: whichever begins
 * stops the other. Both stop when the screen is hidden: a tablet in a bag does not talk.
 */
import type { Platform, RecordedVoice, Speech } from './platform';

/** It knows of its own sentences only. */
export type SpeechMachine = Omit<Speech, 'whenQuiet' | 'onVoice'>;
type Voices = { readonly speech: SpeechMachine; readonly recordedVoice: RecordedVoice };

export function oneVoice(
  { speech, recordedVoice }: Voices,
  page: Pick<Document, 'addEventListener' | 'visibilityState'> | undefined = globalThis.document,
): Pick<Platform, 'speech' | 'recordedVoice'> {
  let heard: Promise<unknown> = Promise.resolve();
  let isHeard = false;
  const listeners = new Set<(isHeard: boolean) => void>();
  function tell(now: boolean): void {
    if (isHeard === now) return;
    isHeard = now;
    for (const listener of listeners) listener(now);
  }
  function hear<Outcome>(ending: Promise<Outcome>): Promise<Outcome> {
    heard = ending;
    tell(true);
    void ending.then(() => heard === ending && tell(false));
    return ending;
  }
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
        return hear(speech.speak(text, language, options));
      },
      onVoice(listener) {
        listeners.add(listener);
        listener(isHeard);
        return () => listeners.delete(listener);
      },
      async whenQuiet() {
        let last: unknown;
        while (last !== heard) {
          last = heard;
          await heard;
        }
      },
    },
    recordedVoice: {
      ...recordedVoice,
      play(url, volume) {
        speech.stop();
        return hear(recordedVoice.play(url, volume));
      },
    },
  };
}
