/**
 * A built app, served as any host would, in a real browser that reports what must never happen: a request to
 * another origin, a policy violation, an error in the console.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from 'playwright';
import { preview } from 'vite';
import { expect } from 'vitest';
import { BROWSER_ARGS, ensureBrowser } from '../../scripts/find-browser.mjs';

/** What `npm run build` wrote; another folder lets journeys run while the app is being built anew. */
export const BUILT = process.env.STEPLING_DIST ?? 'dist';

export type ServedApp = {
  readonly url: string;
  /** What has reached the server: "GET /app/sw.js". */
  readonly asked: readonly string[];
  close(): Promise<void>;
};

type ServeOptions = {
  readonly folder?: string;
  /** '/app/': the app stands in a folder of its host. */
  readonly base?: string;
  /** The same port again, after the server was closed: the same origin, as a user's bookmark wants it. */
  readonly port?: number;
};

/** Serves a built app as `npm start` does, on a free port. */
export async function serveApp({
  folder = BUILT,
  base = '/',
  port = 0,
}: ServeOptions = {}): Promise<ServedApp> {
  const server = await preview({
    base,
    logLevel: 'silent',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port, strictPort: port !== 0 },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The preview server has no port.');
  const asked: string[] = [];
  // First of all: the server takes the base off the address.
  server.httpServer.prependListener('request', ({ method, url }) => asked.push(`${method} ${url}`));
  const close = once(() => server.close());
  return { url: `http://127.0.0.1:${address.port}${base}`, asked, close };
}

export type Visit = {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What must stay empty. */
  readonly faults: string[];
  /** Every request that was made, in order, the service worker's too. */
  readonly requests: string[];
  close(): Promise<void>;
};

export type VisitOptions = {
  /** A profile folder to go on with; without one, a new profile that is removed at the end. */
  readonly profile?: string;
  readonly context?: BrowserContextOptions;
};

export const TABLET = { viewport: { width: 1180, height: 820 } };
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** How long a condition may take on a busy machine before a journey gives up. */
export const PATIENCE_MS = 15_000;

/** Looks again and again until it is so. */
export function eventually<T>(look: () => T | Promise<T>) {
  return expect.poll(look, { timeout: PATIENCE_MS, interval: 50 });
}

export async function visit(app: Pick<ServedApp, 'url'>, options: VisitOptions = {}): Promise<Visit> {
  const profile = options.profile ?? (await newProfile());
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser(),
    args: BROWSER_ARGS,
    locale: 'en-GB',
    ...TABLET,
    ...options.context,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  if (options.context?.hasTouch === true) touched.add(context);
  const faults: string[] = [];
  const requests: string[] = [];
  const origin = new URL(app.url).origin;
  context.on('request', (request) => {
    const url = request.url();
    requests.push(url);
    if (!url.startsWith(`${origin}/`) && !/^(data|blob|about|chrome-error):/.test(url)) {
      faults.push(`request to ${url}`);
    }
  });
  await context.exposeFunction('reportFault', (fault: string) => faults.push(fault));
  await context.addInitScript(() => {
    const report = (window as unknown as { reportFault(fault: string): void }).reportFault;
    document.addEventListener('securitypolicyviolation', (event) =>
      report(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
    window.addEventListener('unhandledrejection', (event) => report(`unhandled: ${event.reason}`));
    window.addEventListener('stepling:crash', (event) =>
      report(`crash: ${(event as CustomEvent<{ error: Error }>).detail.error.message}`),
    );
  });
  const watch = (page: Page) => {
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()} ${message.location().url}`);
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
    close: once(async () => {
      await context.close();
      if (options.profile === undefined) await removeProfile(profile);
    }),
  };
}

const open = new Set<() => Promise<void>>();

/** For `afterEach`: what a failed test has left open would stand in the way of the next one. */
export async function closeAll(): Promise<void> {
  for (const close of [...open].reverse()) await close();
}

function once(close: () => Promise<void>): () => Promise<void> {
  let closed: Promise<void> | null = null;
  const closeOnce = () => {
    open.delete(closeOnce);
    closed ??= close();
    return closed;
  };
  open.add(closeOnce);
  return closeOnce;
}

const touched = new WeakSet<BrowserContext>();

/** With the finger where the device has a touch screen, else with the mouse. */
export function press(target: Locator): Promise<void> {
  return touched.has(target.page().context()) ? target.tap() : target.click();
}

export function newProfile(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'stepling-'));
}

/** A browser that was just closed may still be writing into it. */
export function removeProfile(profile: string): Promise<void> {
  return rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/** Waits until the service worker keeps the whole app, so that the network may go. */
export async function waitUntilInstalled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}
