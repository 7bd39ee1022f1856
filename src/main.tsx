/** Opens the database, builds the services, renders. */
import './styles/tokens.css';
import './styles/fonts.css';
import './styles/base.css';
import './styles/print.css';
import { createRoot } from 'react-dom/client';
import { App } from '@/app/app';
import { beginLoading, isChildPath, loadFirstScreen } from '@/app/sides';
import { StartFailure } from '@/app/start-failure';
import { createI18n } from '@/i18n/i18n';
import { deviceLanguage } from '@/i18n/languages';
import { createBrowserPlatform } from '@/platform/browser-platform';
import { screenStands } from '@/pwa/screen-stands';
import { listenForInstallOffer } from '@/services/install-prompt';
import { openServices } from '@/services/open-services';
import { takeShareMark } from '@/services/take-share-mark';

async function start(): Promise<void> {
  listenForInstallOffer();
  const container = document.getElementById('root');
  if (container === null) return;
  const root = createRoot(container);
  beginLoading(window.location.hash);
  // The words in the device's language come while the database opens; they are nearly always the ones that are wanted.
  const isChildAddress = isChildPath(window.location.hash);
  const [opened, i18n] = await Promise.all([
    openServices(createBrowserPlatform()),
    createI18n(deviceLanguage(navigator.languages), [isChildAddress ? 'child' : 'common']),
  ]);
  if (!opened.ok) {
    await i18n.loadNamespaces('common');
    root.render(<StartFailure i18n={i18n} failure={opened.failure} />);
    return;
  }
  const services = opened.value;
  const settings = services.settings.current();
  const isChildMode = settings.locked || isChildAddress;
  // A photo that is shared to a locked app is dropped: it must open nothing now, and nobody would look for it later.
  if (isChildMode && takeShareMark() !== null) void services.shared.drop();
  document.documentElement.dataset.theme = settings.theme;
  if (settings.welcomed && i18n.language !== settings.appLanguage)
    await i18n.changeLanguage(settings.appLanguage);
  await loadFirstScreen(i18n, {
    hash: window.location.hash,
    isChildMode,
    isWelcomed: settings.welcomed,
  });
  root.render(<App services={services} i18n={i18n} />);
  await screenStands();
  // Without it the app works while the network does.
  const part = await import('@/pwa/start-service-worker').catch(() => null);
  await part?.startServiceWorker();
}

void start();
