/**
 * A built app, served as any host would, in a real browser that reports what must never happen: a request to
 * another origin, a policy violation, an error in the console.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { type PreviewServer, preview } from 'vite';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/find-browser.mjs';

export type ServedApp = { readonly url: string; close(): Promise<void> };

/** Serves `dist` (built before) on a free port. */
export async function serveApp(): Promise<ServedApp> {
  const server: PreviewServer = await preview({
    logLevel: 'silent',
    preview: { host: '127.0.0.1', port: 0, strictPort: false },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The preview server has no port.');
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}

export type Visit = {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What must stay empty. */
  readonly faults: string[];
  /** Every request that was made, in order. */
  readonly requests: string[];
  close(): Promise<void>;
};

export type VisitOptions = {
  /** A profile folder to go on with; without one, a new profile that is removed at the end. */
  readonly profile?: string;
  readonly context?: BrowserContextOptions;
};

export async function visit(app: ServedApp, options: VisitOptions = {}): Promise<Visit> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'stepling-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser(),
    args: BROWSER_ARGS,
    viewport: { width: 1180, height: 820 },
    locale: 'en-GB',
    ...options.context,
  });
  const faults: string[] = [];
  const requests: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    requests.push(url);
    if (!url.startsWith(app.url) && !/^(data|blob|about|chrome-error):/.test(url)) faults.push(`request to ${url}`);
  });
  await context.exposeFunction('reportFault', (fault: string) => faults.push(fault));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (window as unknown as { reportFault(fault: string): void }).reportFault;
      report(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  const watch = (page: Page) => {
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    });
  };
  context.on('page', watch);
  const page = context.pages()[0] ?? (await context.newPage());
  watch(page);
  return {
    context,
    page,
    faults,
    requests,
    close: async () => {
      await context.close();
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true });
    },
  };
}

/** Waits until the service worker keeps the whole app, so that the network may go. */
export async function waitUntilInstalled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}
