/**
 * Texts load by namespace, one for each feature, so that the child's side never fetches the grown-up side's words.
 */
import i18next, { type BackendModule, type i18n, type ResourceKey } from 'i18next';
import type { Language } from '@/domain/wording';

const files = import.meta.glob<{ default: ResourceKey }>('./locales/*/*.json');

const localeFiles: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const load = files[`./locales/${language}/${namespace}.json`];
    if (load === undefined) done(new Error(`No texts ${language}/${namespace}`), null);
    else
      load().then(
        (file) => done(null, file.default),
        (error: Error) => done(error, null),
      );
  },
};

/** `namespaces` are loaded before it resolves; others when a screen first uses them. */
export async function createI18n(language: Language, namespaces: readonly string[]): Promise<i18n> {
  const instance = i18next.createInstance();
  await instance.use(localeFiles).init({
    lng: language,
    fallbackLng: false,
    ns: [...namespaces],
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    returnNull: false,
    partialBundledLanguages: true,
  });
  return instance;
}

/** Keeps a name of unknown direction from turning the sentence around it (first-strong isolate). */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
