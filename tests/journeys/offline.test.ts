/** After one visit everything works with the network off, from a cold start. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import {
  closeAll,
  eventually,
  newProfile,
  removeProfile,
  serveApp,
  visit,
  waitUntilInstalled,
} from '../support/journey';
import { childPage } from '../support/journey-settings';
import { tourOfEverything } from '../support/journey-tour';
import { welcomePage } from '../support/journey-welcome';
import { wordsOf } from '../support/journey-words';

let profile: string;
let url: string;

beforeAll(async () => {
  profile = await newProfile();
  const app = await serveApp();
  ({ url } = app);
  const { page, faults, close } = await visit(app, { profile });
  await page.goto(url);
  await welcomePage(page, wordsOf('en')).heading('start').waitFor();
  await waitUntilInstalled(page);
  expect(faults).toEqual([]);
  await close();
  await app.close();
});
afterEach(closeAll);
afterAll(() => removeProfile(profile));

test('a family that has opened the app once does everything without a network, in English and in Arabic', async () => {
  const first = await visit({ url }, { profile });
  await first.context.setOffline(true);
  await first.page.goto(url);
  await tourOfEverything(first.page);
  expect(first.faults).toEqual([]);
  await first.close();

  // The next cold start opens on what was made without a network.
  const second = await visit({ url }, { profile });
  await second.context.setOffline(true);
  await second.page.goto(`${url}#/child`);
  const nickname = childPage(second.page, wordsOf('ar')).nickname();
  await eventually(() => nickname.inputValue()).toBe('Robin');
  expect(second.faults).toEqual([]);
});
