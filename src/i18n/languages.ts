import type { English, Language } from '@/domain/wording';

/** The app's languages: what they call themselves, their direction, and the region whose forms (times, plurals) are used. */
export const LANGUAGES: Readonly<
  Record<Language, { readonly name: string; readonly direction: 'ltr' | 'rtl'; readonly locale: string }>
> = {
  en: { name: 'English', direction: 'ltr', locale: 'en-GB' },
  ar: { name: 'العربية', direction: 'rtl', locale: 'ar-EG' },
};

/** i18next names any language; the app runs in one of its own. */
export const appLanguageOf = ({ language }: { readonly language: string }): Language =>
  language === 'ar' ? 'ar' : 'en';

/** The first of the device's languages that the app has. */
export function deviceLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split(/[-_]/)[0];
    if (base === 'en' || base === 'ar') return base;
  }
  return 'en';
}

/** American for a device that is set to it, British otherwise. */
export function deviceEnglish(wanted: readonly string[]): English {
  const tag = wanted.find((one) => /^en\b/i.test(one)) ?? '';
  return /^en[-_]us\b/i.test(tag) ? 'us' : 'uk';
}
