/**
 * Reading aloud with the voices of the device itself, never with a remote one: that would send the words away.
 *
 * Browsers differ in every detail. Voices arrive late, or only after they were asked for; some devices list none.
 * A sentence may be swallowed without a word, so one that has not begun after a second is tried once more and then
 * given up: a voice that starts later would surprise the child. iOS speaks only after something was spoken
 * within a tap. Android ignores `voice` and heeds `lang`, others the other way round, so both are set.
 */
import type { SpeechMachine } from './one-voice';
import type { LocalVoice, SpeakOptions, SpeechVoiceState } from './platform';

const START_MS = 1_000;
const VOICES_MS = 3_000;
/** Spoken when a language has voices for several regions and none is the device's default. */
const REGIONS: Readonly<Record<string, string>> = { en: 'en-gb', ar: 'ar-sa' };

export function createSpeech(
  synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis,
): SpeechMachine {
  if (synthesis === undefined || typeof SpeechSynthesisUtterance === 'undefined') return SILENCE;
  const voices = deviceVoices(synthesis);
  let replace: (() => void) | null = null;

  function stop(): void {
    replace?.();
    synthesis?.cancel();
  }

  return {
    voiceFor: (language) => voices.stateOf(language),
    onVoices: voices.onChange,
    stop,
    voicesOf: voices.listOf,
    speak(text, language, options = {}) {
      // A second `speak` waits behind the first for ever on some devices; only `cancel` clears the way.
      stop();
      const voice = voices.find(language, options.voiceURI);
      if (voice === null || text.trim() === '') return Promise.resolve('silent');
      return new Promise((resolve) => {
        const utterance = say(synthesis, text, { voice, ...options }, (outcome) => {
          replace = null;
          resolve(outcome);
        });
        replace = utterance.abandon;
      });
    },
  };
}

type Outcome = 'spoken' | 'silent';

function say(
  synthesis: SpeechSynthesis,
  text: string,
  { voice, rate = 1, pitch = 1, volume = 1 }: SpeakOptions & { readonly voice: SpeechSynthesisVoice },
  told: (o: Outcome) => void,
) {
  let current: SpeechSynthesisUtterance | null = null;
  let watchdog: ReturnType<typeof setTimeout> | undefined;
  let hasStarted = false;

  function finish(outcome: Outcome): void {
    clearTimeout(watchdog);
    current = null;
    told(outcome);
  }

  function begin(triesLeft: number): void {
    const utterance = new SpeechSynthesisUtterance(text);
    // Kept in `current` also because Chrome forgets the events of an utterance that nobody holds.
    current = utterance;
    utterance.voice = voice;
    utterance.lang = tag(voice.lang);
    utterance.rate = rate;
    utterance.pitch = pitch;
    utterance.volume = volume;
    utterance.onstart = () => {
      if (current !== utterance) return;
      hasStarted = true;
      clearTimeout(watchdog);
    };
    utterance.onend = () => current === utterance && finish('spoken');
    utterance.onerror = () => current === utterance && finish(hasStarted ? 'spoken' : 'silent');
    if (synthesis.paused) synthesis.resume();
    synthesis.speak(utterance);
    watchdog = setTimeout(() => {
      current = null;
      synthesis.cancel();
      if (triesLeft > 0) begin(triesLeft - 1);
      else finish('silent');
    }, START_MS);
  }

  begin(1);
  return { abandon: () => finish(hasStarted ? 'spoken' : 'silent') };
}

/** Asks the device for its voices only once somebody wants to know: the question alone wakes its speech service. */
function deviceVoices(synthesis: SpeechSynthesis) {
  const listeners = new Set<() => void>();
  let own: readonly SpeechSynthesisVoice[] | null = null;
  const lists = new Map<string, readonly LocalVoice[]>();

  function tell(): void {
    for (const listener of listeners) listener();
  }
  function read(isFinal: boolean): void {
    const all = synthesis.getVoices();
    if (all.length === 0 && !isFinal) return;
    own = all.filter((voice) => voice.localService);
    lists.clear();
    tell();
  }
  let isListening = false;
  function listen(): void {
    if (isListening) return;
    isListening = true;
    synthesis.addEventListener?.('voiceschanged', () => read(true));
    primeOnFirstTap(synthesis);
    own = null;
    const all = synthesis.getVoices();
    if (all.length > 0) own = all.filter((voice) => voice.localService);
    else setTimeout(() => own === null && read(true), VOICES_MS);
  }
  /** The device's own choice first, then the usual region. */
  function fitting(language: string): readonly SpeechSynthesisVoice[] {
    listen();
    const base = tag(language).split('-')[0] ?? '';
    const rank = (voice: SpeechSynthesisVoice) =>
      voice.default ? 0 : tag(voice.lang) === REGIONS[base] ? 1 : 2;
    return (own ?? [])
      .filter((voice) => tag(voice.lang).split('-')[0] === base)
      .sort((a, b) => rank(a) - rank(b));
  }
  function find(language: string, voiceURI?: string): SpeechSynthesisVoice | null {
    const all = fitting(language);
    return all.find((voice) => voiceURI !== undefined && voice.voiceURI === voiceURI) ?? all[0] ?? null;
  }
  function listOf(language: string): readonly LocalVoice[] {
    const known = lists.get(language);
    if (known !== undefined) return known;
    const list = fitting(language).map(({ name, voiceURI }) => ({ name, voiceURI }));
    lists.set(language, list);
    return list;
  }
  return {
    find,
    listOf,
    stateOf(language: string): SpeechVoiceState {
      const voice = find(language);
      if (voice !== null) return 'ready';
      return own === null ? 'unknown' : 'none';
    },
    onChange(listener: () => void) {
      listen();
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

function primeOnFirstTap(synthesis: SpeechSynthesis): void {
  const prime = () => {
    window.removeEventListener('click', prime, true);
    window.removeEventListener('keydown', prime, true);
    const silent = new SpeechSynthesisUtterance(' ');
    silent.volume = 0;
    synthesis.speak(silent);
  };
  window.addEventListener('click', prime, true);
  window.addEventListener('keydown', prime, true);
}

/** Android writes `en_US`. */
function tag(language: string): string {
  return language.replace('_', '-').toLowerCase();
}

const NO_VOICES: readonly LocalVoice[] = [];

const SILENCE: SpeechMachine = {
  voiceFor: () => 'none',
  voicesOf: () => NO_VOICES,
  speak: () => Promise.resolve('silent'),
  stop: () => undefined,
  onVoices: () => () => undefined,
};
