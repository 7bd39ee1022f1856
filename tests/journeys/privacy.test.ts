/** Nothing leaves this device, and nothing but the app's own code runs in it. */
import { afterEach, expect, test } from 'vitest';
import { closeAll, eventually, serveApp, visit, waitUntilInstalled } from '../support/journey';
import { tourOfEverything } from '../support/journey-tour';

afterEach(closeAll);

test('a walk through the whole app asks no other host, breaks no policy and logs no error', async () => {
  const app = await serveApp();
  const { page, context, faults, requests } = await visit(app);
  await page.goto(app.url);
  await waitUntilInstalled(page);
  await tourOfEverything(page);
  await page.reload();
  await page.getByRole('navigation').waitFor();

  expect(faults).toEqual([]);
  expect(requests.length).toBeGreaterThan(50);
  expect(requests.filter((url) => !url.startsWith(app.url) && !url.startsWith('data:'))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('code and pictures that do not belong to the app are refused', async () => {
  const app = await serveApp();
  const other = await serveApp();
  const { page, faults } = await visit(app);
  await page.goto(app.url);
  await page.getByRole('heading', { level: 1 }).waitFor();

  const outcome = await page.evaluate(async (elsewhere) => {
    const script = document.createElement('script');
    script.textContent = 'window.hasRun = true';
    document.body.append(script);
    const style = document.createElement('style');
    style.textContent = 'body { --has-styled: yes }';
    document.head.append(style);
    const picture = await new Promise((resolve) => {
      const image = new Image();
      image.onload = () => resolve('shown');
      image.onerror = () => resolve('refused');
      image.src = `${elsewhere}icon-192.png`;
    });
    const sent = await fetch(elsewhere).then(
      () => 'sent',
      () => 'refused',
    );
    const form = document.createElement('form');
    form.action = elsewhere;
    document.body.append(form);
    form.submit();
    return {
      script: 'hasRun' in window,
      style: getComputedStyle(document.body).getPropertyValue('--has-styled'),
      picture,
      sent,
    };
  }, other.url);

  expect(outcome).toEqual({ script: false, style: '', picture: 'refused', sent: 'refused' });
  const refused = () =>
    faults.filter((fault) => fault.startsWith('policy: ')).map((fault) => fault.split(' ')[1] ?? '');
  await eventually(() => refused().sort()).toEqual([
    'connect-src',
    'form-action',
    'img-src',
    'script-src-elem',
    'style-src-elem',
  ]);
  expect(new URL(page.url()).origin).toBe(new URL(app.url).origin);
});
