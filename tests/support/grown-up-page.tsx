/** A page of the grown-up side in everything that it stands in, on the real store, with real styles. */
import '@/styles/tokens.css';
import '@/styles/base.css';
import { configure, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactNode, Suspense } from 'react';
import { I18nextProvider } from 'react-i18next';
import { DEFAULT_GROWN_UP, DEFAULT_LOOK } from '@/domain/look';
import { DEFAULT_SUPPORTS } from '@/domain/supports/supports';
import type { Language } from '@/domain/wording';
import { createI18n } from '@/i18n/i18n';
import { LANGUAGES } from '@/i18n/languages';
import type { AppServices } from '@/services/app-services';
import { ServicesProvider } from '@/services/services-context';
import { ControlLanguage } from '@/ui/control-language';
import { CurrentChildProvider } from '@/ui/current-child';
import { TextsProvider } from '@/ui/texts';
import { ToastProvider } from '@/ui/toast';
import { valueIn } from './open-tab';

// Two tests share a core, and every answer comes from a real database.
configure({ asyncUtilTimeout: 5_000 });

const NAMESPACES = [
  'common',
  'child',
  'children',
  'pictures',
  'print',
  'routines',
  'runs',
  'settings',
  'supports',
  'welcome',
];

/** A page that stands in the frame gets the frame's `main` around it; the welcome brings its own. */
export const inFrame = (page: ReactNode) => <main>{page}</main>;

export async function renderGrownUp(page: ReactNode, services: AppServices, language: Language = 'en') {
  const i18n = await createI18n(language, NAMESPACES);
  const show = (shown: string) => {
    document.documentElement.lang = shown;
    document.documentElement.dir = shown === 'ar' ? LANGUAGES.ar.direction : LANGUAGES.en.direction;
  };
  show(language);
  i18n.on('languageChanged', show);
  window.history.replaceState(null, '', '#/');
  const shown = render(
    <I18nextProvider i18n={i18n}>
      <TextsProvider i18n={i18n}>
        <ServicesProvider services={services}>
          <ControlLanguage>
            <ToastProvider>
              <CurrentChildProvider>
                <Suspense fallback={null}>{page}</Suspense>
              </CurrentChildProvider>
            </ToastProvider>
          </ControlLanguage>
        </ServicesProvider>
      </TextsProvider>
    </I18nextProvider>,
  );
  return { ...shown, i18n, user: userEvent.setup() };
}

/** A welcomed device with one child. */
export async function addChild(services: AppServices, nickname = 'Mia', language: Language = 'en') {
  const child = valueIn(
    await services.children.create({
      ...DEFAULT_SUPPORTS,
      nickname,
      look: DEFAULT_LOOK,
      grownUp: DEFAULT_GROWN_UP,
      address: 'she',
      cardLanguage: language,
    }),
  );
  if (services.settings.current().currentChildId === null)
    valueIn(await services.settings.change({ currentChildId: child.id, welcomed: true }));
  return child;
}
