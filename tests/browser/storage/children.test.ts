import { expect, test } from 'vitest';
import type { ChildFields } from '@/domain/child';
import { DEFAULT_GROWN_UP, DEFAULT_LOOK } from '@/domain/look';
import { DEFAULT_SUPPORTS } from '@/domain/supports/supports';
import { kindOf, newDatabaseName, openTab, type Tab, valueIn } from '../../support/open-tab';
import { routineFields } from '../../support/sample-routine';

function child(nickname: string): Omit<ChildFields, 'order'> {
  return {
    ...DEFAULT_SUPPORTS,
    nickname,
    look: DEFAULT_LOOK,
    grownUp: DEFAULT_GROWN_UP,
    address: 'she',
    cardLanguage: 'ar',
  };
}

async function nicknames(tab: Tab): Promise<readonly string[]> {
  return valueIn(await tab.children.list()).map((one) => one.nickname);
}

test('children stand in the order in which they came, also after a reload', async () => {
  const name = newDatabaseName();
  const tab = await openTab(name);
  for (const nickname of ['Mona', 'Ali', 'Bo']) valueIn(await tab.children.create(child(nickname)));
  expect(await nicknames(await openTab(name))).toEqual(['Mona', 'Ali', 'Bo']);
});

test('D3: two tabs that change two fields of a child keep both', async () => {
  const name = newDatabaseName();
  const [here, there] = [await openTab(name), await openTab(name)];
  const { id } = valueIn(await here.children.create(child('Mona')));
  await Promise.all([
    here.children.change(id, { nickname: 'Momo' }),
    there.children.change(id, { homeCards: 9 }),
  ]);
  expect(valueIn(await here.children.get(id))).toMatchObject({
    nickname: 'Momo',
    homeCards: 9,
    look: DEFAULT_LOOK,
    grownUp: DEFAULT_GROWN_UP,
  });
});

test('D18: a child that was deleted is in the bin, with the routines, and comes back with them', async () => {
  const tab = await openTab();
  const { id } = valueIn(await tab.children.create(child('Mona')));
  await tab.routines.create([{ ...routineFields('Morning'), childId: id }]);
  await tab.children.bin(id);
  expect(await nicknames(tab)).toEqual([]);
  expect(valueIn(await tab.children.binned()).map((one) => one.id)).toEqual([id]);
  await tab.children.restore(id);
  expect(await nicknames(tab)).toEqual(['Mona']);
  expect(valueIn(await tab.routines.count(id))).toBe(1);
});

test('D19: a child that is deleted for ever takes routines and runs along, and nothing of another child', async () => {
  const tab = await openTab();
  const [mona, ali] = [
    valueIn(await tab.children.create(child('Mona'))),
    valueIn(await tab.children.create(child('Ali'))),
  ];
  const runs: string[] = [];
  for (const { id } of [mona, ali]) {
    await tab.routines.create([{ ...routineFields('Morning'), childId: id }]);
    const run = { routineId: 'r', childId: id, title: {}, steps: [], seen: { at: 1, leftMs: null } };
    runs.push(valueIn(await tab.runs.start(run, [])).id);
  }
  await tab.children.deleteForever(mona.id);
  expect(kindOf(await tab.children.get(mona.id))).toBe('missing');
  expect(valueIn(await tab.routines.count(mona.id))).toBe(0);
  expect(kindOf(await tab.runs.get(runs[0] ?? ''))).toBe('missing');
  expect(kindOf(await tab.runs.get(runs[1] ?? ''))).toBe('ok');
  expect(valueIn(await tab.routines.count(ali.id))).toBe(1);
});

test('D6: a nickname that is too long is cut at the end of a letter', async () => {
  const tab = await openTab();
  const { id, nickname } = valueIn(await tab.children.create(child('é'.repeat(60))));
  expect(nickname).toBe('é'.repeat(40));
  expect(valueIn(await tab.children.change(id, { nickname: `${'x'.repeat(39)}👍` })).nickname).toBe(
    'x'.repeat(39),
  );
});
