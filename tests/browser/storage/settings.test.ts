import { expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '@/domain/settings';
import { newDatabaseName, openTab, valueIn } from '../../support/open-tab';
import { readAllRaw, writeRaw } from '../../support/raw-database';

test('D24: what was never set has its default', async () => {
  expect((await openTab()).settings.current()).toEqual(DEFAULT_SETTINGS);
});

test('settings are there again after a reload', async () => {
  const name = newDatabaseName();
  valueIn(await (await openTab(name)).settings.change({ theme: 'contrast', currentChildId: 'child' }));
  expect((await openTab(name)).settings.current()).toEqual({
    ...DEFAULT_SETTINGS,
    theme: 'contrast',
    currentChildId: 'child',
  });
});

test('D24: two tabs that change two settings keep both, and each hears of the other', async () => {
  const name = newDatabaseName();
  const [here, there] = [await openTab(name), await openTab(name)];
  await Promise.all([here.settings.change({ theme: 'contrast' }), there.settings.change({ locked: true })]);
  const both = { ...DEFAULT_SETTINGS, theme: 'contrast', locked: true };
  await vi.waitFor(() => expect([here.settings.current(), there.settings.current()]).toEqual([both, both]));
});

test("D9: a tab knows the other tab's setting before its listeners hear of it", async () => {
  const name = newDatabaseName();
  const [here, there] = [await openTab(name), await openTab(name)];
  const themes: string[] = [];
  there.onChange(() => themes.push(there.settings.current().theme));
  await here.settings.change({ theme: 'contrast' });
  await vi.waitFor(() => expect(themes).toEqual(['contrast']));
});

test('D24, D10: a damaged setting has its default, is counted and stays as it was', async () => {
  const name = newDatabaseName();
  const stamp = '000000001-0000-a';
  await (await openTab(name)).settings.change({ locked: true });
  const damaged = [{ key: 'theme', value: 'neon', stamp }, { key: 'welcomed' }];
  await writeRaw(name, 'settings', damaged);
  const tab = await openTab(name);
  expect(tab.settings.current()).toEqual({ ...DEFAULT_SETTINGS, locked: true });
  expect(tab.damagedRecords()).toBe(2);
  expect(await readAllRaw(name, 'settings')).toEqual(expect.arrayContaining(damaged));
});

test('D11: a value that could not be read again is not stored', async () => {
  const tab = await openTab();
  await expect(tab.settings.change({ theme: 'neon' as never })).rejects.toThrow();
  expect(tab.settings.current()).toEqual(DEFAULT_SETTINGS);
});

test('the same settings are the same object, so that screens do not draw again for nothing', async () => {
  const tab = await openTab();
  const before = tab.settings.current();
  await tab.runs.open('child');
  expect(tab.settings.current()).toBe(before);
});
