/** Tells the grown-up controls the app's language, for their own words, digits and the direction of arrow keys. */
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { appLanguageOf, LANGUAGES } from '@/i18n/languages';

export function ControlLanguage({ children }: { readonly children: ReactNode }) {
  const { i18n } = useTranslation();
  const language = appLanguageOf(i18n);
  return <I18nProvider locale={`${LANGUAGES[language].locale}-u-nu-latn`}>{children}</I18nProvider>;
}
