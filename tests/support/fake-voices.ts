/** A device that talks: it remembers what it was asked to say, and goes on saying it until something ends it. */
import { oneVoice } from '@/platform/one-voice';
import type {
  LocalVoice,
  Platform,
  RecordedOutcome,
  SpeakOptions,
  SpeechVoiceState,
} from '@/platform/platform';

export type FakeVoices = Pick<Platform, 'speech' | 'recordedVoice'> & {
  readonly spoken: readonly { readonly text: string; readonly language: string }[];
  /** How the sentence with the same place in `spoken` was to be said. */
  readonly spokenHow: readonly (SpeakOptions | undefined)[];
  setVoice(state: SpeechVoiceState): void;
  setVoices(voices: readonly LocalVoice[]): void;
  /** The recordings that were played. */
  readonly played: readonly { readonly url: string; readonly volume: number }[];
  /** As with a recording from another device. */
  refuseRecordings(): void;
  /** What can be heard at this moment: words, addresses. */
  heardNow(): readonly string[];
  /** Whatever is heard comes to its end. */
  endVoice(): void;
};

export function createFakeVoices(): FakeVoices {
  let state: SpeechVoiceState = 'ready';
  let voices: readonly LocalVoice[] = [];
  let playsRecordings = true;
  const listeners = new Set<() => void>();
  const spoken: { text: string; language: string }[] = [];
  const spokenHow: (SpeakOptions | undefined)[] = [];
  const played: { url: string; volume: number }[] = [];
  const speaking = newMouth<'spoken'>();
  const playing = newMouth<RecordedOutcome>();
  const tell = () => {
    for (const listener of listeners) listener();
  };

  return {
    ...oneVoice({
      speech: {
        voiceFor: () => state,
        voicesOf: () => voices,
        speak: async (text, language, options) => {
          speaking.end('spoken');
          if (state !== 'ready') return 'silent';
          spoken.push({ text, language });
          spokenHow.push(options);
          return speaking.begin(text);
        },
        stop: () => speaking.end('spoken'),
        onVoices: (listener) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      },
      recordedVoice: {
        play: async (url, volume) => {
          playing.end('stopped');
          if (!playsRecordings) return 'unplayable';
          played.push({ url, volume });
          return playing.begin(url);
        },
        stop: () => playing.end('stopped'),
      },
    }),
    spoken,
    spokenHow,
    setVoice: (next) => {
      state = next;
      tell();
    },
    setVoices: (list) => {
      voices = list;
      tell();
    },
    played,
    refuseRecordings: () => {
      playsRecordings = false;
    },
    heardNow: () => [...speaking.saying(), ...playing.saying()],
    endVoice: () => {
      speaking.end('spoken');
      playing.end('ended');
    },
  };
}

function newMouth<Outcome>() {
  let words: readonly string[] = [];
  let resolve: (outcome: Outcome) => void = () => undefined;
  return {
    saying: () => words,
    begin(said: string): Promise<Outcome> {
      words = [said];
      return new Promise((ended) => {
        resolve = ended;
      });
    },
    end(outcome: Outcome): void {
      words = [];
      resolve(outcome);
    },
  };
}
