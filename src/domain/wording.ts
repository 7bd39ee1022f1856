/** Words on cards. A card may carry them in several languages; a child is addressed as he or she where the language asks for it. */
export const CARD_LANGUAGES = ['en', 'ar'] as const;
export type Language = (typeof CARD_LANGUAGES)[number];
export type Address = 'he' | 'she';
/** Which English: trousers and taps, or pants and faucets. */
export const ENGLISHES = ['uk', 'us'] as const;
export type English = (typeof ENGLISHES)[number];

/** One text, or the same text said to a boy (`m`) and to a girl (`f`). */
export type Wording = string | { readonly m: string; readonly f: string };
export type Texts = Readonly<Partial<Record<Language, Wording>>>;

export function spoken(wording: Wording, address: Address): string {
  return typeof wording === 'string' ? wording : address === 'she' ? wording.f : wording.m;
}

/** The text in `language`, or, when there is none, in whichever language has one; '' when the card has no words. */
export function textIn(texts: Texts, language: Language, address: Address): string {
  const own = texts[language];
  if (own !== undefined && spoken(own, address) !== '') return spoken(own, address);
  for (const other of CARD_LANGUAGES) {
    const wording = texts[other];
    if (wording !== undefined && spoken(wording, address) !== '') return spoken(wording, address);
  }
  return '';
}

/** The language that `textIn` answers in: what a voice must speak and `lang` must say. */
export function languageOf(texts: Texts, language: Language, address: Address = 'he'): Language {
  const has = (other: Language) => {
    const wording = texts[other];
    return wording !== undefined && spoken(wording, address) !== '';
  };
  return has(language) ? language : (CARD_LANGUAGES.find(has) ?? language);
}
