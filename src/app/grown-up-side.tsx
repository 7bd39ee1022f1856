import { lazy, Suspense, useEffect } from 'react';
import { I18nextProvider } from 'react-i18next';
import { useSettings } from '@/services/use-settings';
import { ControlLanguage } from '@/ui/control-language';
import { CurrentChildProvider } from '@/ui/current-child';
import { partsOf, paths, replaceWith, useHash } from '@/ui/hash-route';
import { useI18n } from '@/ui/texts';
import { ToastProvider } from '@/ui/toast';
import { CrashBoundary } from './crash-boundary';
import { GrownUpFrame } from './grown-up-frame';
import { Notices } from './notices';

const WelcomePage = lazy(() => import('@/features/welcome/welcome-page'));
const RoutinesPage = lazy(() => import('@/features/routines/routines-page'));
const ReadyMadePage = lazy(() => import('@/features/routines/ready-made-page'));
const BinPage = lazy(() => import('@/features/routines/bin-page'));
const EditorPage = lazy(() => import('@/features/editor/editor-page'));
const PrintPage = lazy(() => import('@/features/print/print-page'));
const ChildPage = lazy(() => import('@/features/children/child-page'));
const SettingsPage = lazy(() => import('@/features/settings/settings-page'));
const DataPage = lazy(() => import('@/features/settings/data-page'));
const CreditsPage = lazy(() => import('@/features/settings/credits-page'));

export default function GrownUpSide() {
  const hash = useHash();
  const i18n = useI18n();
  const { welcomed } = useSettings();
  const isWelcome = partsOf(hash)[0] === 'welcome';
  useEffect(() => {
    if (!welcomed && !isWelcome) replaceWith(paths.welcome());
  }, [welcomed, isWelcome]);
  return (
    <I18nextProvider i18n={i18n}>
      <ControlLanguage>
        <ToastProvider>
          <CurrentChildProvider>
            <CrashBoundary key={hash}>
              <Suspense fallback={null}>
                {!welcomed || isWelcome ? <WelcomePage /> : <Page hash={hash} />}
              </Suspense>
            </CrashBoundary>
            {welcomed && <Notices />}
          </CurrentChildProvider>
        </ToastProvider>
      </ControlLanguage>
    </I18nextProvider>
  );
}

/** The editor and the print page fill the screen; every other page stands in the frame with the main menu. */
function Page({ hash }: { readonly hash: string }) {
  const [place, id, part] = partsOf(hash);
  if (place === 'routines' && id !== undefined) {
    return part === 'print' ? <PrintPage routineId={id} /> : <EditorPage routineId={id} key={id} />;
  }
  return (
    <GrownUpFrame place={place ?? 'routines'}>
      <Suspense fallback={null}>
        {place === 'ready-made' && id !== undefined ? (
          <ReadyMadePage routineId={id} />
        ) : (
          <FramedPage place={place} />
        )}
      </Suspense>
    </GrownUpFrame>
  );
}

function FramedPage({ place }: { readonly place: string | undefined }) {
  switch (place) {
    case 'bin':
      return <BinPage />;
    case 'child':
      return <ChildPage />;
    case 'settings':
      return <SettingsPage />;
    case 'data':
      return <DataPage />;
    case 'credits':
      return <CreditsPage />;
    default:
      return <RoutinesPage />;
  }
}
