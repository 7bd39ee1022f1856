import type { i18n as I18n } from 'i18next';
import { Suspense, useEffect } from 'react';
import { appLanguageOf, LANGUAGES } from '@/i18n/languages';
import type { AppServices } from '@/services/app-services';
import { ServicesProvider } from '@/services/services-context';
import { useSettings } from '@/services/use-settings';
import { useHash } from '@/ui/hash-route';
import { takePageColour } from '@/ui/page-colour';
import { TextsProvider } from '@/ui/texts';
import { ClosedScreen } from './closed-screen';
import { CrashBoundary } from './crash-boundary';
import { childSide, grownUpSide, isChildPath } from './sides';

type Props = { readonly services: AppServices; readonly i18n: I18n };

export function App({ services, i18n }: Props) {
  return (
    <TextsProvider i18n={i18n}>
      <ServicesProvider services={services}>
        <CrashBoundary>
          <Suspense fallback={null}>
            <Side i18n={i18n} />
          </Suspense>
          <ClosedScreen />
        </CrashBoundary>
      </ServicesProvider>
    </TextsProvider>
  );
}

/** While child mode is locked, no address opens the grown-up side. */
function Side({ i18n }: { readonly i18n: I18n }) {
  const hash = useHash();
  const { locked, theme, appLanguage, welcomed } = useSettings();
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
    takePageColour(document.querySelector<HTMLElement>('[data-child-mode]') ?? undefined);
  }, [theme]);
  useEffect(() => {
    if (welcomed && i18n.language !== appLanguage) void i18n.changeLanguage(appLanguage);
  }, [i18n, appLanguage, welcomed]);
  useEffect(() => {
    const show = (language: string) => {
      document.documentElement.lang = language;
      document.documentElement.dir = LANGUAGES[appLanguageOf(i18n)].direction;
    };
    show(i18n.language);
    i18n.on('languageChanged', show);
    return () => i18n.off('languageChanged', show);
  }, [i18n]);
  return locked || isChildPath(hash) ? <childSide.Page /> : <grownUpSide.Page />;
}
