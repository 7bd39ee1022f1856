/**
 * The words that a user reads, by language. They stand once, in the app's own texts; a journey that finds a button by
 * its name proves that this text reached the screen.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import i18next from 'i18next';
import type { Language } from '../../src/domain/wording';

type Wording = string | { readonly m: string; readonly f: string };
type Title = { readonly title: Wording };
type ReadyMade = {
  readonly steps: Readonly<Record<string, { readonly label: Wording }>>;
};

export type Words = {
  readonly language: Language;
  /** 'editor:timer.howLong', with what is to be filled in. */
  readonly say: (key: string, values?: Record<string, unknown>) => string;
  /** A name inside a sentence, as the app sets it there. */
  readonly name: (text: string) => string;
  readonly titleOf: (readyMade: string) => string;
  readonly stepOf: (readyMade: string, step: string) => string;
  /** What one of our own drawings is called in the library. */
  readonly pictureOf: (pictogram: string) => string;
};

const LANGUAGES = ['en', 'ar'] as const;
const TEXTS = 'src/content/texts';

/** `address`: to whom the Arabic cards speak; 'he' is what the welcome starts with. */
export function wordsOf(language: Language, address: 'he' | 'she' = 'he'): Words {
  const fixed = texts.getFixedT(language);
  const spoken = (wording: Wording | undefined, what: string) => {
    if (wording === undefined) throw new Error(`No words for ${what} in ${language}`);
    return typeof wording === 'string' ? wording : address === 'she' ? wording.f : wording.m;
  };
  return {
    language,
    say: (key, values = {}) => {
      const text = fixed(key, values);
      // A missing key answers with itself.
      if (text === '' || text === key.slice(key.indexOf(':') + 1))
        throw new Error(`No text ${language} ${key}`);
      return text;
    },
    name: (text) => `\u2068${text}\u2069`,
    titleOf: (id) => spoken(titles[language][id]?.title, id),
    stepOf: (id, step) => spoken(readyMade[language][id]?.steps[step]?.label, `${id} ${step}`),
    pictureOf: (id) => spoken(pictograms[language][id]?.name, id),
  };
}

const texts = i18next.createInstance();
await texts.init({
  lng: 'en',
  fallbackLng: false,
  defaultNS: 'common',
  interpolation: { escapeValue: false },
  resources: Object.fromEntries(LANGUAGES.map((language) => [language, localeOf(language)])),
});

const titles = byLanguage<Title>((language) => readJson(join(TEXTS, language, 'titles.json')));
const readyMade = byLanguage<ReadyMade>((language) =>
  Object.assign(
    {},
    ...readdirSync(join(TEXTS, language))
      .filter((file) => file !== 'titles.json')
      .map((file) => readJson(join(TEXTS, language, file))),
  ),
);
const pictograms = byLanguage<{ readonly name: Wording }>((language) =>
  readJson(join('src/content/pictogram-words', `${language}.json`)),
);

function byLanguage<T>(read: (language: Language) => unknown) {
  return Object.fromEntries(LANGUAGES.map((language) => [language, read(language)])) as Record<
    Language,
    Record<string, T>
  >;
}

function localeOf(language: Language) {
  const folder = join('src/i18n/locales', language);
  return Object.fromEntries(
    readdirSync(folder).map((file) => [basename(file, '.json'), readJson(join(folder, file))]),
  );
}

function readJson(path: string) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
