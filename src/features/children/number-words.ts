/** Numbers with their units, in the digits that the grown-up side uses everywhere. */
import { appLanguageOf, LANGUAGES } from '@/i18n/languages';

const localeOf = (language: string) => `${LANGUAGES[appLanguageOf({ language })].locale}-u-nu-latn`;

export const inMinutes = (ms: number, language: string): string => inUnit(ms / 60_000, 'minute', language);

export const inSeconds = (ms: number, language: string): string => inUnit(ms / 1_000, 'second', language);

/** 1 is 100 %. */
export const inPercent = (part: number, language: string): string =>
  new Intl.NumberFormat(localeOf(language), { style: 'percent' }).format(part);

const inUnit = (value: number, unit: 'minute' | 'second', language: string): string =>
  new Intl.NumberFormat(localeOf(language), { style: 'unit', unit, unitDisplay: 'long' }).format(value);
