/** What any static host must do with the built app, shown by the host that `npm start` is. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILT, type ServedApp, serveApp, visit, waitUntilInstalled } from '../support/journey';
import { homePage } from '../support/journey-home';
import { welcomePage } from '../support/journey-welcome';
import { wordsOf } from '../support/journey-words';

type Manifest = {
  readonly name: string;
  readonly id: string;
  readonly start_url: string;
  readonly scope: string;
  readonly display: string;
  readonly icons: readonly { src: string; sizes: string; type: string; purpose?: string }[];
  readonly screenshots: readonly { src: string; sizes: string; type: string; label?: string }[];
  readonly shortcuts: readonly { name: string; url: string }[];
};

const ASSETS = readdirSync(join(BUILT, 'assets'));

test('the page itself asks for what both sides share, and no style sheet of one comes before the shared ones', () => {
  const page = readFileSync(join(BUILT, 'index.html'), 'utf8');
  const asked = [...page.matchAll(/assets\/([\w-]+)-[\w-]{8}\.(?:js|css)/g)].map(([, name]) => name);
  expect([...new Set(asked)].sort()).toEqual(['core', 'rolldown-runtime']);
});

describe.each(['/', '/app/'])('served at %s', (base) => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp({ base });
  });
  afterAll(() => app.close());
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(new URL(path, app.url), { headers });

  test('the page, the service worker and the manifest are asked for again at every visit', async () => {
    for (const path of ['', 'index.html', 'sw.js', 'manifest.webmanifest', 'favicon.svg', 'icon-192.png']) {
      const response = await get(path);
      expect(response.status, path).toBe(200);
      expect(response.headers.get('cache-control'), path).toBe('no-cache');
    }
  });

  test('asking again costs nothing when nothing changed', async () => {
    const tag = (await get('')).headers.get('etag');
    expect(tag).not.toBeNull();
    expect((await get('', { 'If-None-Match': tag ?? '' })).status).toBe(304);
  });

  test('every file whose name carries its content is kept for ever', async () => {
    expect(ASSETS.length).toBeGreaterThan(50);
    for (const file of ASSETS) {
      const response = await get(`assets/${file}`);
      await response.arrayBuffer();
      expect(response.status, file).toBe(200);
      expect(response.headers.get('cache-control'), file).toBe('public, max-age=31536000, immutable');
    }
  });

  test('a file that is not there is missing, and not a page', async () => {
    expect((await get('assets/gone-12345678.js')).status).toBe(404);
    expect((await get('nowhere')).status).toBe(404);
  });

  test('the manifest names files that are there, in the sizes that it says', async () => {
    const response = await get('manifest.webmanifest');
    const manifest = (await response.json()) as Manifest;
    expect(manifest).toMatchObject({ name: 'Stepling', start_url: './', scope: './', display: 'standalone' });
    expect(manifest.icons.map((icon) => icon.purpose ?? 'any')).toEqual(['any', 'any', 'maskable']);
    expect(manifest.screenshots.length).toBeGreaterThan(0);
    for (const picture of [...manifest.icons, ...manifest.screenshots]) {
      const file = await get(picture.src);
      expect(file.status, picture.src).toBe(200);
      expect(sizeOfPng(new Uint8Array(await file.arrayBuffer())), picture.src).toBe(picture.sizes);
    }
    for (const { url } of manifest.shortcuts) {
      expect((await get(url)).status, url).toBe(200);
    }
  });
});

test('in a folder of its host the app works, installs and goes offline without leaving that folder', async () => {
  const app = await serveApp({ base: '/app/' });
  const { page, context, faults, requests, close } = await visit(app);
  const words = wordsOf('en');
  await page.goto(app.url);
  await welcomePage(page, words).skip();
  await waitUntilInstalled(page);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(app.url);

  await app.close();
  await context.setOffline(true);
  await page.reload();
  await homePage(page, words).openReadyMade('wash-hands');
  await page.getByRole('heading', { level: 1, name: words.titleOf('wash-hands') }).waitFor();

  const outside = requests.filter((url) => !url.startsWith(app.url) && !url.startsWith('data:'));
  expect(outside).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});

test('the built page carries its policy, and no code of its own', () => {
  const html = readFileSync(join(BUILT, 'index.html'), 'utf8');
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("script-src 'self'");
  // Recordings and clips are played from the device's own store.
  expect(policy).toMatch(/media-src [^;]*blob:/);
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
});

/** Width and height stand at the same place of every PNG. */
function sizeOfPng(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer);
  return `${view.getUint32(16)}x${view.getUint32(20)}`;
}
