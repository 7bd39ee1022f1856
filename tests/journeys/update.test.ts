/** A new version is offered to the grown-up, waits for a running routine, and is never forced on anybody. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BUILT, closeAll, eventually, serveApp, visit, waitUntilInstalled } from '../support/journey';
import { homePage } from '../support/journey-home';
import { childHome, childLock, playerPage } from '../support/journey-player';
import { tourOfWelcome } from '../support/journey-tour';
import { welcomePage } from '../support/journey-welcome';
import { wordsOf } from '../support/journey-words';

const words = wordsOf('en');
const { say, titleOf, stepOf } = words;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stepling-host-'));
  await cp(BUILT, folder, { recursive: true });
});
afterEach(async () => {
  await closeAll();
  await rm(folder, { recursive: true, force: true });
});

/** What a new build is to a browser: another page, another list of files in the service worker. */
async function publish(version: string): Promise<void> {
  const html = await readFile(join(BUILT, 'index.html'), 'utf8');
  await writeFile(
    join(folder, 'index.html'),
    html.replace('<title>', `<meta name="version" content="${version}"><title>`),
  );
  const worker = await readFile(join(BUILT, 'sw.js'), 'utf8');
  const renewed = worker.replace(
    /"revision":"[^"]+","url":"index\.html"/,
    `"revision":"${version}","url":"index.html"`,
  );
  expect(renewed).not.toBe(worker);
  await writeFile(join(folder, 'sw.js'), renewed);
}

const versionOf = (page: Page) =>
  page.locator('meta[name="version"]').getAttribute('content', { timeout: 2_000 });
const offer = (page: Page) => page.getByRole('status').filter({ hasText: say('update.ready') });
const refusal = (page: Page) => page.getByRole('status').filter({ hasText: say('update.running') });
const accept = (page: Page) => page.getByRole('button', { name: say('update.now'), exact: true }).click();

/** The new version lies ready beside the running one. */
async function waitUntilFetched(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
  await eventually(() =>
    page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state),
  ).toBe('installed');
}

test('a new version waits for the routine that runs in another tab, and comes when the grown-up says so', async () => {
  await publish('1');
  const app = await serveApp({ folder });
  const { page: child, context, faults } = await visit(app);
  await child.goto(app.url);
  await tourOfWelcome(child, words);
  await waitUntilInstalled(child);
  // From its second load on a page is under the service worker.
  await child.reload();
  await homePage(child, words).play(titleOf('brush-teeth'));
  const player = playerPage(child, words);
  await player.step(stepOf('brush-teeth', 'get-brush')).waitFor();

  await publish('2');
  await waitUntilFetched(child);
  await childLock(child, words).button.waitFor();
  expect(await child.getByText(say('update.ready')).count()).toBe(0);

  // Child mode holds every tab; the grown-up opens the lock in a second one.
  const grownUp = await context.newPage();
  await grownUp.goto(app.url);
  await childHome(grownUp, words).routine(titleOf('morning')).waitFor();
  expect(await grownUp.getByText(say('update.ready')).count()).toBe(0);
  await childLock(grownUp, words).unlock();
  await offer(grownUp).waitFor();
  expect(await versionOf(grownUp)).toBe('1');

  await accept(grownUp);
  await refusal(grownUp).waitFor();
  expect(await versionOf(grownUp)).toBe('1');
  await eventually(() => player.step(stepOf('brush-teeth', 'get-brush')).isVisible()).toBe(true);

  // Loading the page again forces nothing either.
  await grownUp.reload();
  await offer(grownUp).waitFor();
  expect(await versionOf(grownUp)).toBe('1');

  await childLock(child, words).unlock();
  await homePage(child, words).heading('Robin').waitFor();
  await accept(grownUp);
  await eventually(() => versionOf(grownUp)).toBe('2');
  await homePage(grownUp, words).card(titleOf('brush-teeth')).waitFor();
  await eventually(() => versionOf(child)).toBe('2');
  await eventually(() => offer(grownUp).count()).toBe(0);
  expect(faults).toEqual([]);
});

test('a version that arrives during the very first visit disturbs nobody and is there at the next one', async () => {
  await publish('1');
  const app = await serveApp({ folder });
  const { page, faults } = await visit(app);
  await page.goto(app.url);
  await welcomePage(page, words).skip();
  await waitUntilInstalled(page);
  await publish('2');
  // No page is under the first worker yet, so the second one takes its place without waiting.
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  await eventually(() =>
    page.evaluate(async () => {
      const { installing, waiting, active } = await navigator.serviceWorker.ready;
      return [installing, waiting, active?.state];
    }),
  ).toEqual([null, null, 'activated']);
  expect(await versionOf(page)).toBe('1');
  expect(await offer(page).count()).toBe(0);
  await homePage(page, words).openReadyMade('bedtime');
  await page.getByRole('heading', { level: 1, name: titleOf('bedtime') }).waitFor();

  await page.reload();
  expect(await versionOf(page)).toBe('2');
  expect(faults).toEqual([]);
});
