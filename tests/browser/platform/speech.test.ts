import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSpeech } from '@/platform/speech';

type Behaviour = 'speaks' | 'says nothing' | 'fails' | 'never ends';

/** A browser's speech, as far as it misbehaves. */
function fakeSynthesis(voices: readonly Partial<SpeechSynthesisVoice>[], behaviour: Behaviour = 'speaks') {
  const events = new EventTarget();
  const heard: SpeechSynthesisUtterance[] = [];
  let now = voices;
  const synthesis = {
    paused: false,
    getVoices: () => [...now] as SpeechSynthesisVoice[],
    cancel: vi.fn(() => {
      const last = heard.at(-1);
      last?.onerror?.({ error: 'canceled' } as SpeechSynthesisErrorEvent);
    }),
    speak: (utterance: SpeechSynthesisUtterance) => {
      heard.push(utterance);
      if (behaviour === 'says nothing') return;
      queueMicrotask(() => {
        if (behaviour === 'fails') utterance.onerror?.({ error: 'synthesis-failed' } as never);
        else utterance.onstart?.({} as never);
        if (behaviour === 'speaks') utterance.onend?.({} as never);
      });
    },
    addEventListener: events.addEventListener.bind(events),
  };
  return {
    speech: createSpeech(synthesis as unknown as SpeechSynthesis),
    synthesis,
    heard,
    arrive(voicesNow: readonly Partial<SpeechSynthesisVoice>[]) {
      now = voicesNow;
      events.dispatchEvent(new Event('voiceschanged'));
    },
  };
}

// Chrome takes only voices of its own for `utterance.voice`.
class PlainUtterance {
  text: string;
  lang = '';
  voice: unknown = null;
  volume = 1;
  rate = 1;
  pitch = 1;
  constructor(text: string) {
    this.text = text;
  }
}

const local = (lang: string, more: Partial<SpeechSynthesisVoice> = {}) => ({
  lang,
  name: lang,
  localService: true,
  default: false,
  ...more,
});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('SpeechSynthesisUtterance', PlainUtterance);
});
afterEach(() => vi.unstubAllGlobals());

describe('S1 only voices of the device itself', () => {
  test('a remote voice counts as none, online too', async () => {
    const { speech, heard } = fakeSynthesis([local('en-GB', { localService: false })]);
    expect(speech.voiceFor('en')).toBe('none');
    expect(await speech.speak('Wet hands', 'en')).toBe('silent');
    expect(heard).toEqual([]);
  });

  test('a voice for another language does not read this one', () => {
    const { speech } = fakeSynthesis([local('en-GB')]);
    expect([speech.voiceFor('en'), speech.voiceFor('ar')]).toEqual(['ready', 'none']);
  });

  test('a browser without speech is silent', async () => {
    vi.stubGlobal('SpeechSynthesisUtterance', undefined);
    const { speech } = fakeSynthesis([local('en-GB')]);
    expect(speech.voiceFor('en')).toBe('none');
    expect(await speech.speak('Wet hands', 'en')).toBe('silent');
  });
});

describe('S2 voice and language are both set', () => {
  test('also where the device writes en_US', async () => {
    const { speech, heard } = fakeSynthesis([local('de-DE'), local('en_US')]);
    expect(await speech.speak('Wet hands', 'en')).toBe('spoken');
    expect(heard[0]).toMatchObject({ text: 'Wet hands', lang: 'en-us', voice: { lang: 'en_US' } });
  });

  test("the device's own choice comes first, then the region", async () => {
    const british = fakeSynthesis([local('en-US'), local('en-GB')]);
    await british.speech.speak('Hello', 'en');
    expect(british.heard[0]?.lang).toBe('en-gb');
    const chosen = fakeSynthesis([local('en-GB'), local('en-AU', { default: true })]);
    await chosen.speech.speak('Hello', 'en');
    expect(chosen.heard[0]?.lang).toBe('en-au');
  });
});

describe('S3 voices that arrive late', () => {
  test('are unknown until they come', () => {
    const { speech, arrive } = fakeSynthesis([]);
    const told = vi.fn();
    speech.onVoices(told);
    expect(speech.voiceFor('ar')).toBe('unknown');
    arrive([local('ar-SA')]);
    expect(speech.voiceFor('ar')).toBe('ready');
    expect(told).toHaveBeenCalledTimes(1);
  });

  test('and none when they do not', () => {
    const { speech } = fakeSynthesis([]);
    const told = vi.fn();
    speech.onVoices(told);
    vi.advanceTimersByTime(3_000);
    expect(speech.voiceFor('en')).toBe('none');
    expect(told).toHaveBeenCalledTimes(1);
  });
});

describe('S4 a voice that fails is silence', () => {
  test('synthesis-failed', async () => {
    const { speech } = fakeSynthesis([local('en-GB')], 'fails');
    expect(await speech.speak('Wet hands', 'en')).toBe('silent');
  });

  test('a sentence that does not begin within a second is tried once more, then given up', async () => {
    const { speech, heard, synthesis } = fakeSynthesis([local('en-GB')], 'says nothing');
    const spoken = speech.speak('Wet hands', 'en');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(heard).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await spoken).toBe('silent');
    // It must not start by itself later.
    expect(synthesis.cancel).toHaveBeenCalledTimes(3);
  });
});

describe('S5 one sentence at a time', () => {
  test('a new one replaces the one that is being spoken', async () => {
    const { speech, synthesis, heard } = fakeSynthesis([local('en-GB')], 'never ends');
    const first = speech.speak('Wet hands', 'en');
    await Promise.resolve();
    void speech.speak('Dry hands', 'en');
    expect(await first).toBe('spoken');
    expect(synthesis.cancel.mock.invocationCallOrder[1]).toBeDefined();
    expect(heard.map((one) => one.text)).toEqual(['Wet hands', 'Dry hands']);
  });
});

describe('S9 the child has a voice of its own', () => {
  const voices = [
    local('en-GB', { voiceURI: 'a', name: 'Anna' }),
    local('en-US', { voiceURI: 'b', name: 'Bea' }),
    local('ar-SA', { voiceURI: 'c', name: 'Dana' }),
  ];

  test('the chosen one speaks, as fast, as high and as loud as was set', async () => {
    const { speech, heard } = fakeSynthesis(voices);
    await speech.speak('Hello', 'en', { voiceURI: 'b', rate: 0.8, pitch: 1.2, volume: 0.5 });
    expect(heard[0]).toMatchObject({ voice: { voiceURI: 'b' }, rate: 0.8, pitch: 1.2, volume: 0.5 });
    await speech.speak('Hello', 'en');
    expect(heard[1]).toMatchObject({ voice: { voiceURI: 'a' }, rate: 1, pitch: 1, volume: 1 });
  });

  test.each([
    ['one that is gone', 'z', voices],
    ['one of another language', 'c', voices],
    [
      'one that became remote',
      'b',
      [...voices.slice(0, 1), local('en-US', { voiceURI: 'b', localService: false })],
    ],
  ])('S1: for %s the best local one stands in', async (_, voiceURI, now) => {
    const { speech, heard } = fakeSynthesis(now);
    await speech.speak('Hello', 'en', { voiceURI });
    expect(heard[0]).toMatchObject({ voice: { voiceURI: 'a' } });
  });

  test('a sentence that is tried again is said in the same way', async () => {
    const { speech, heard } = fakeSynthesis(voices, 'says nothing');
    void speech.speak('Hello', 'en', { voiceURI: 'b', rate: 0.7 });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(heard[1]).toMatchObject({ voice: { voiceURI: 'b' }, rate: 0.7 });
  });

  test('the local voices of a language can be listed, the best first, and S3 late ones follow', () => {
    const { speech, arrive } = fakeSynthesis([]);
    const told = vi.fn();
    speech.onVoices(told);
    expect(speech.voicesOf('en')).toEqual([]);
    arrive([
      local('en-US', { voiceURI: 'r', localService: false }),
      voices[1] ?? {},
      voices[0] ?? {},
      voices[2] ?? {},
    ]);
    expect(told).toHaveBeenCalledTimes(1);
    expect(speech.voicesOf('en')).toEqual([
      { name: 'Anna', voiceURI: 'a' },
      { name: 'Bea', voiceURI: 'b' },
    ]);
    expect(speech.voicesOf('en')).toBe(speech.voicesOf('en'));
  });
});

describe('S6 the first tap wakes the speech of an iPad', () => {
  test('with a silent word, once', () => {
    const { speech, heard } = fakeSynthesis([local('en-GB')]);
    speech.voiceFor('en');
    document.body.click();
    document.body.click();
    expect(heard).toMatchObject([{ text: ' ', volume: 0 }]);
  });
});
