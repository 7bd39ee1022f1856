/** Which way the child reads. Pictures that are put together stand in that order, whatever the language of the app. */
import { createContext, type ReactNode, useContext } from 'react';
import type { Language } from '@/domain/wording';
import { LANGUAGES } from '@/i18n/languages';

const CardDirectionContext = createContext<'ltr' | 'rtl'>('ltr');

type Props = {
  /** That of the cards. */
  readonly language: Language;
  readonly children: ReactNode;
};

export function CardDirectionProvider({ language, children }: Props) {
  return <CardDirectionContext value={LANGUAGES[language].direction}>{children}</CardDirectionContext>;
}

export const useCardDirection = (): 'ltr' | 'rtl' => useContext(CardDirectionContext);
