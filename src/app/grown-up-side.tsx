import { Suspense, useEffect } from 'react';
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
import { type PageName, pageAt, pages } from './pages';
import { useKeptFonts } from './use-kept-fonts';

/** The sections of a child's settings share what is not yet kept, so going from one to another starts nothing anew. */
function boundaryOf(hash: string): string {
  const [place = ''] = partsOf(hash);
  return place === 'child' ? place : hash;
}

export default function GrownUpSide() {
  const hash = useHash();
  const i18n = useI18n();
  const { welcomed } = useSettings();
  useKeptFonts();
  const isWelcome = partsOf(hash)[0] === 'welcome';
  useEffect(() => {
    if (!welcomed && !isWelcome) replaceWith(paths.welcome());
  }, [welcomed, isWelcome]);
  return (
    <I18nextProvider i18n={i18n}>
      <ControlLanguage>
        <ToastProvider>
          <CurrentChildProvider>
            <CrashBoundary key={boundaryOf(hash)}>
              <Suspense fallback={null}>
                <Page name={pageAt(hash, welcomed)} id={partsOf(hash)[1] ?? ''} />
              </Suspense>
            </CrashBoundary>
            {welcomed && <Notices />}
          </CurrentChildProvider>
        </ToastProvider>
      </ControlLanguage>
    </I18nextProvider>
  );
}

/** The welcome, the editor and the print pages fill the screen; every other page stands in the frame with the main menu. */
function Page({ name, id }: { readonly name: PageName; readonly id: string }) {
  if (name === 'welcome') return <pages.welcome.Page />;
  if (name === 'editor') return <pages.editor.Page routineId={id} key={id} />;
  if (name === 'print') return <pages.print.Page routineId={id} key={id} />;
  if (name === 'printSet') return <pages.printSet.Page setId={id} key={id} />;
  return (
    <GrownUpFrame place={name}>
      <Suspense fallback={null}>
        <FramedPage name={name} id={id} />
      </Suspense>
    </GrownUpFrame>
  );
}

type FramedName = Exclude<PageName, 'welcome' | 'editor' | 'print' | 'printSet'>;

function FramedPage({ name, id }: { readonly name: FramedName; readonly id: string }) {
  if (name === 'readyMade') return <pages.readyMade.Page routineId={id} key={id} />;
  if (name === 'run') return <pages.run.Page runId={id} key={id} />;
  const { Page: Shown } = pages[name];
  return <Shown key={name} />;
}
