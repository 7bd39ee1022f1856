import { expect, test, vi } from 'vitest';
import { kindOf, newDatabaseName, openTab, valueIn } from '../../support/open-tab';
import { readRaw, writeRaw } from '../../support/raw-database';
import { routineFields, sampleRoutine } from '../../support/sample-routine';

const damaged = {
  ...sampleRoutine(['a']),
  id: 'damaged',
  childId: 'child',
  live: 1,
  order: 'a5',
  title: 'no texts',
};

async function withDamaged() {
  const name = newDatabaseName();
  const tab = await openTab(name);
  valueIn(await tab.routines.create([routineFields('whole'), routineFields('also whole')]));
  await writeRaw(name, 'routines', [damaged]);
  return { name, tab };
}

test('D10: a damaged record is left out of the list, counted once, and stays in the database as it was', async () => {
  const { name, tab } = await withDamaged();
  const counts = vi.fn();
  tab.onDamaged(counts);
  for (let i = 0; i < 3; i += 1) {
    const titles = valueIn(await tab.routines.list('child')).map((routine) => routine.title.en);
    expect(titles).toEqual(['whole', 'also whole']);
  }
  expect(counts.mock.calls).toEqual([[1]]);
  expect(tab.damagedRecords()).toBe(1);
  expect(await readRaw(name, 'routines', 'damaged')).toEqual(damaged);
});

test('D10: what is asked of a damaged record is answered as corrupt, and changes nothing', async () => {
  const { name, tab } = await withDamaged();
  const calls = [
    tab.routines.get('damaged'),
    tab.routines.bin('damaged'),
    tab.routines.move('damaged', 0),
    tab.routines.duplicate('damaged'),
    tab.routines.change({ routineId: 'damaged', set: { hue: 'rose' } }, 'change-routine'),
  ];
  for (const call of calls) expect(kindOf(await call)).toBe('corrupt');
  expect(await readRaw(name, 'routines', 'damaged')).toEqual(damaged);
  expect(tab.damagedRecords()).toBe(1);
});

test('D10: a damaged record can still be deleted for ever', async () => {
  const { tab } = await withDamaged();
  expect(kindOf(await tab.routines.deleteForever('damaged'))).toBe('ok');
  expect(kindOf(await tab.routines.get('damaged'))).toBe('missing');
});

test('D10: a damaged order key does not keep routines from being added, moved and copied', async () => {
  const { name, tab } = await withDamaged();
  await writeRaw(name, 'routines', [{ ...damaged, order: 'zz' }]);
  const [made] = valueIn(await tab.routines.create([routineFields('new')]));
  valueIn(await tab.routines.move(made?.id ?? '', 0));
  valueIn(await tab.routines.duplicate(made?.id ?? ''));
  const titles = valueIn(await tab.routines.list('child')).map((routine) => routine.title.en);
  expect(titles).toEqual(['new', 'new', 'whole', 'also whole']);
});

test('D10: a damaged entry of the history is passed over; what comes after it can be taken back', async () => {
  const { name, tab } = await withDamaged();
  const [routine] = valueIn(await tab.routines.list('child'));
  const routineId = routine?.id ?? '';
  await writeRaw(name, 'edits', [{ routineId, seq: 7, name: 'nonsense' }]);
  valueIn(await tab.routines.change({ routineId, set: { hue: 'rose' } }, 'change-routine'));
  expect(valueIn(await tab.routines.undo(routineId))).toBe('change-routine');
  expect(valueIn(await tab.routines.undo(routineId))).toBeNull();
  expect(await readRaw(name, 'edits', [routineId, 7])).toEqual({ routineId, seq: 7, name: 'nonsense' });
});

test('D10: a damaged clock record does not keep edits from counting', async () => {
  const { name, tab } = await withDamaged();
  const [routine] = valueIn(await tab.routines.list('child'));
  await writeRaw(name, 'settings', [{ key: '@clock', last: 5 }]);
  const change = { routineId: routine?.id ?? '', set: { hue: 'rose' as const } };
  expect(valueIn(await tab.routines.change(change, 'change-routine')).hue).toBe('rose');
});

test('D10: a damaged child or run is left out as well', async () => {
  const name = newDatabaseName();
  const tab = await openTab(name);
  await writeRaw(name, 'children', [{ id: 'c', live: 1, order: 'a0' }]);
  await writeRaw(name, 'runs', [{ id: 'r', open: 1, childId: 'c', startedAt: 5 }]);
  expect(valueIn(await tab.children.list())).toEqual([]);
  expect(valueIn(await tab.runs.open('c'))).toBeNull();
  expect(kindOf(await tab.runs.append('r', [], { at: 1, leftMs: null }))).toBe('corrupt');
  expect(tab.damagedRecords()).toBe(2);
});
