import { afterEach, expect, test, vi } from 'vitest';
import { kindOf, newDatabaseName, openTab, valueIn } from '../../support/open-tab';
import { readAllRaw, writeRaw } from '../../support/raw-database';

afterEach(() => vi.unstubAllGlobals());

const photo = (content: string, type = 'image/webp') => new Blob([content], { type });

test('D25: a photo is kept by the hash of its bytes, and shown again after a reload', async () => {
  const name = newDatabaseName();
  const hash = valueIn(await (await openTab(name)).media.put(photo('abc')));
  expect(hash).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  const url = await (await openTab(name)).media.url(hash);
  const response = await fetch(url ?? '');
  expect(await response.text()).toBe('abc');
  expect(response.headers.get('content-type')).toBe('image/webp');
});

test('D25: the same photo twice is one record, of two tabs too', async () => {
  const name = newDatabaseName();
  const [here, there] = [await openTab(name), await openTab(name)];
  await Promise.all([
    here.media.put(photo('same')),
    there.media.put(photo('same')),
    here.media.put(photo('other')),
  ]);
  expect(await readAllRaw(name, 'media')).toHaveLength(2);
});

test('a photo that is shown twice has one address', async () => {
  const tab = await openTab();
  const hash = valueIn(await tab.media.put(photo('abc')));
  expect(await tab.media.url(hash)).toBe(await tab.media.url(hash));
});

test('a photo that is not there has no address, until it is', async () => {
  const tab = await openTab();
  const other = await openTab();
  const hash = valueIn(await other.media.put(photo('late')));
  expect(await tab.media.url(hash)).toBeNull();
  await tab.media.put(photo('late'));
  expect(await tab.media.url(hash)).toMatch(/^blob:/);
});

test('D10: a damaged photo has no address', async () => {
  const name = newDatabaseName();
  const tab = await openTab(name);
  await writeRaw(name, 'media', [{ hash: 'x', type: 'text/html', bytes: new ArrayBuffer(1), putAt: 1 }]);
  expect(await tab.media.url('x')).toBeNull();
  expect(tab.damagedRecords()).toBe(1);
});

test('what is neither picture nor sound is not stored', async () => {
  const tab = await openTab();
  expect(kindOf(await tab.media.put(photo('<script>', 'text/html')))).toBe('corrupt');
  expect(kindOf(await tab.media.put(photo('sound', 'audio/webm;codecs=opus')))).toBe('ok');
});

test('D13: on an insecure page, where browsers do not hash, photos are unavailable', async () => {
  const tab = await openTab();
  vi.stubGlobal('crypto', { getRandomValues: () => undefined });
  expect(kindOf(await tab.media.put(photo('abc')))).toBe('unavailable');
});

test('addresses that were not used for long are given back', async () => {
  const tab = await openTab();
  const revoked = vi.spyOn(URL, 'revokeObjectURL');
  const first = valueIn(await tab.media.put(photo('first')));
  const url = await tab.media.url(first);
  for (let i = 0; i < 500; i += 1) await tab.media.url(`unknown ${i}`);
  const hashes = await Promise.all(Array.from({ length: 500 }, (_, i) => tab.media.put(photo(`photo ${i}`))));
  for (const hash of hashes) await tab.media.url(valueIn(hash));
  await vi.waitFor(() => expect(revoked.mock.calls).toEqual([[url]]));
  revoked.mockRestore();
});
