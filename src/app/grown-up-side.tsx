import type { i18n as I18n } from 'i18next';
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
import { pageLoader } from './page-loader';
import { useKeptFonts } from './use-kept-fonts';

const pages = {
  welcome: pageLoader(() => import('@/features/welcome/welcome-page')),
  routines: pageLoader(() => import('@/features/routines/routines-page')),
  readyMade: pageLoader(() => import('@/features/routines/ready-made-page')),
  library: pageLoader(() => import('@/features/routines/ready-made-library')),
  bin: pageLoader(() => import('@/features/routines/bin-page')),
  editor: pageLoader(() => import('@/features/editor/editor-page')),
  print: pageLoader(() => import('@/features/print/print-page')),
  printSet: pageLoader(() => import('@/features/print/print-set-page')),
  child: pageLoader(() => import('@/features/children/child-page')),
  runs: pageLoader(() => import('@/features/runs/runs-page')),
  run: pageLoader(() => import('@/features/runs/run-page')),
  pictures: pageLoader(() => import('@/features/pictures/pictures-page')),
  settings: pageLoader(() => import('@/features/settings/settings-page')),
  keepIn: pageLoader(() => import('@/features/settings/keep-in-page')),
  data: pageLoader(() => import('@/features/settings/data-page')),
  credits: pageLoader(() => import('@/features/settings/credits-page')),
} as const;

type PageName = keyof typeof pages;

/** The texts of each page, so that they come together with it. */
const TEXTS = {
  welcome: ['welcome', 'children'],
  routines: ['routines', 'children'],
  readyMade: ['routines', 'children'],
  library: ['routines', 'children'],
  bin: ['routines', 'children'],
  editor: ['editor', 'pictures', 'child', 'children'],
  print: ['print', 'children'],
  printSet: ['print', 'children'],
  child: ['children', 'supports', 'settings'],
  runs: ['runs', 'children', 'routines'],
  run: ['runs', 'grown-up', 'routines', 'child'],
  pictures: ['pictures'],
  settings: ['settings', 'child'],
  keepIn: ['settings'],
  data: ['settings'],
  credits: ['settings', 'pictures'],
} as const satisfies Record<PageName, readonly string[]>;

function pageAt(hash: string, isWelcomed: boolean): PageName {
  const [place, id, part] = partsOf(hash);
  if (!isWelcomed || place === 'welcome') return 'welcome';
  if (place === 'routines' && id !== undefined) return part === 'print' ? 'print' : 'editor';
  if (place === 'ready-made' && id !== undefined) return part === 'print' ? 'printSet' : 'readyMade';
  if (place === 'ready-made') return 'library';
  if (place === 'runs') return id === undefined ? 'runs' : 'run';
  if (place === 'settings' && id === 'keep-in') return 'keepIn';
  if (
    place === 'bin' ||
    place === 'child' ||
    place === 'pictures' ||
    place === 'settings' ||
    place === 'data' ||
    place === 'credits'
  ) {
    return place;
  }
  return 'routines';
}

/** Fetches what this address shows, with its texts. */
export async function loadPage(i18n: I18n, hash: string, isWelcomed: boolean): Promise<void> {
  const name = pageAt(hash, isWelcomed);
  await Promise.all([pages[name].load(), i18n.loadNamespaces(TEXTS[name])]);
}

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
