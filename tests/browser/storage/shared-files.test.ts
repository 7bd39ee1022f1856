import { afterEach, expect, test, vi } from 'vitest';
import { dropOldShared, dropShared, keepShared, takeShared } from '@/storage/shared-files';
import { openTab, valueIn } from '../../support/open-tab';

afterEach(async () => {
  vi.restoreAllMocks();
  await dropShared();
});

const photo = (name: string, content = name) => new File([content], name, { type: 'image/jpeg' });
const names = async () => valueIn(await takeShared()).map(({ name }) => name);

test('D35: what is shared is taken once, whole and in its order', async () => {
  const large = new Uint8Array(8 * 1024 * 1024).fill(7);
  await keepShared([new File([large], 'صورة 1.jpg', { type: 'image/jpeg' }), photo('2.jpg')]);
  const [first, second] = valueIn(await takeShared());
  expect([first?.name, first?.type, second?.name]).toEqual(['صورة 1.jpg', 'image/jpeg', '2.jpg']);
  // Its bytes are still there after the place where they waited is gone.
  expect(await caches.keys()).toEqual([]);
  const bytes = new Uint8Array((await first?.arrayBuffer()) ?? new ArrayBuffer());
  expect([bytes.length, bytes.every((byte) => byte === 7)]).toEqual([large.length, true]);
  expect(await second?.text()).toBe('2.jpg');
  expect(await names()).toEqual([]);
});

test('D35: of two tabs that ask at once one gets it', async () => {
  await keepShared([photo('1.jpg')]);
  const both = await Promise.all([names(), names()]);
  expect(both.flat()).toEqual(['1.jpg']);
});

test('D35: a later share takes the place of one that nobody came for', async () => {
  await keepShared([photo('1.jpg'), photo('2.jpg')]);
  await keepShared([photo('3.jpg')]);
  expect(await names()).toEqual(['3.jpg']);
});

test('D35: a full disk leaves nothing half kept', async () => {
  vi.spyOn(Cache.prototype, 'put').mockRejectedValue(new DOMException('', 'QuotaExceededError'));
  await expect(keepShared([photo('1.jpg')])).rejects.toMatchObject({ name: 'QuotaExceededError' });
  expect(await caches.keys()).toEqual([]);
});

test('D35: what no page came for goes, what came a moment ago stays', async () => {
  await keepShared([photo('1.jpg')]);
  await dropOldShared(Date.now());
  expect(await caches.keys()).toHaveLength(1);
  await dropOldShared(Date.now() + 61_000);
  expect(await caches.keys()).toEqual([]);
  await dropOldShared(Date.now());
  expect(await caches.keys()).toEqual([]);
});

test('D35: what is just being kept is not taken for something that nobody came for', async () => {
  const put = Cache.prototype.put;
  vi.spyOn(Cache.prototype, 'put').mockImplementation(async function (this: Cache, ...entry) {
    await dropOldShared(Date.now());
    await put.apply(this, entry);
  });
  await keepShared([photo('1.jpg')]);
  expect(await names()).toEqual(['1.jpg']);
});

test('D35: looking for it makes no place for it', async () => {
  const open = vi.spyOn(CacheStorage.prototype, 'open');
  vi.spyOn(CacheStorage.prototype, 'has').mockResolvedValue(true);
  await dropOldShared(Date.now());
  expect(open).not.toHaveBeenCalled();
});

test('D21: "Delete everything" takes a waiting share with it, in a folder of a shared host too', async () => {
  vi.spyOn(document, 'baseURI', 'get').mockReturnValue('https://name.example/stepling/index.html');
  const tab = await openTab();
  await keepShared([photo('1.jpg')]);
  await tab.deleteEverything();
  expect(await caches.keys()).toEqual([]);
});
