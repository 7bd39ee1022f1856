/** In which language this child's cards are written, and whom they speak to. */
import type { Child } from '@/domain/child';
import { type Address, type Language, type Texts, textIn } from '@/domain/wording';

export type CardWording = { readonly language: Language; readonly address: Address };

/** A routine whose child is gone is written in the language of the app. */
export function cardWordingOf(child: Child | undefined, appLanguage: Language): CardWording {
  return { language: child?.cardLanguage ?? appLanguage, address: child?.address ?? 'he' };
}

export function cardText(texts: Texts, { language, address }: CardWording): string {
  return textIn(texts, language, address);
}

/** Only what is written in the cards' own language: what a field for it holds. */
export function ownText(texts: Texts, { language, address }: CardWording): string {
  return texts[language] === undefined ? '' : textIn({ [language]: texts[language] }, language, address);
}

export function withOwnText(texts: Texts, text: string, { language }: CardWording): Texts {
  return { ...texts, [language]: text };
}
