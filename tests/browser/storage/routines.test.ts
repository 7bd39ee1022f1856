import { describe, expect, test } from 'vitest';
import { insertSteps } from '@/domain/arrange-steps';
import { liveSteps, type Routine } from '@/domain/routine';
import { MAX_STEPS } from '@/domain/step';
import { kindOf, newDatabaseName, openTab, type Tab, valueIn } from '../../support/open-tab';
import { routineFields, stepFields } from '../../support/sample-routine';

async function create(tab: Tab, ...titles: readonly string[]): Promise<readonly Routine[]> {
  return valueIn(await tab.routines.create(titles.map((title) => routineFields(title, ['a', 'b']))));
}

async function titles(tab: Tab, limit?: number): Promise<readonly unknown[]> {
  return valueIn(await tab.routines.list('child', limit)).map((routine) => routine.title.en);
}

const idOf = (routines: readonly Routine[], at: number) => routines[at]?.id ?? '';

describe('a list', () => {
  test("D12: has the child's routines in their order, up to its limit", async () => {
    const tab = await openTab();
    await create(tab, 'one', 'two');
    await create(tab, 'three');
    await tab.routines.create([{ ...routineFields('of another'), childId: 'other' }]);
    expect(await titles(tab)).toEqual(['one', 'two', 'three']);
    expect(await titles(tab, 2)).toEqual(['one', 'two']);
    expect(valueIn(await tab.routines.count('child'))).toBe(3);
  });

  test('is there again after a reload', async () => {
    const name = newDatabaseName();
    const [made] = await create(await openTab(name), 'one');
    expect(valueIn(await (await openTab(name)).routines.list('child'))).toEqual([made]);
  });
});

describe('creating', () => {
  test('D6: cuts what is too long before it is stored', async () => {
    const tab = await openTab();
    const [made] = await create(tab, 'x'.repeat(500));
    expect(valueIn(await tab.routines.get(made?.id ?? '')).title.en).toHaveLength(80);
  });

  test('D7: refuses a routine with too many steps, and none of the others is created', async () => {
    const tab = await openTab();
    const many = routineFields(
      'many',
      Array.from({ length: MAX_STEPS + 1 }, () => 'step'),
    );
    expect(kindOf(await tab.routines.create([routineFields('fine'), many]))).toBe('too-many-steps');
    expect(await titles(tab)).toEqual([]);
  });

  test('D11: never stores what could not be read again', async () => {
    const tab = await openTab();
    const wrong = { ...routineFields('wrong'), hue: 'pink' as never };
    await expect(tab.routines.create([routineFields('fine'), wrong])).rejects.toThrow('hue');
    expect(await titles(tab)).toEqual([]);
    await create(tab, 'later');
    expect(await titles(tab)).toEqual(['later']);
  });
});

describe('moving', () => {
  test('D5: puts a routine exactly where it is to stand', async () => {
    const tab = await openTab();
    const made = await create(tab, 'a', 'b', 'c', 'd');
    await tab.routines.move(idOf(made, 3), 1);
    expect(await titles(tab)).toEqual(['a', 'd', 'b', 'c']);
    await tab.routines.move(idOf(made, 0), 99);
    expect(await titles(tab)).toEqual(['d', 'b', 'c', 'a']);
    await tab.routines.move(idOf(made, 1), -1);
    expect(await titles(tab)).toEqual(['b', 'd', 'c', 'a']);
  });

  test('D5: finds room between routines with the same key, as an import can bring them', async () => {
    const tab = await openTab();
    const made = await create(tab, 'a', 'b', 'c', 'd');
    const { order = 'a0' } = made[1] ?? {};
    await tab.routines.change({ routineId: idOf(made, 2), set: { order } }, 'change-routine');
    const [, second = ''] = (await titles(tab)) as readonly string[];
    await tab.routines.move(idOf(made, 3), 2);
    const after = await titles(tab);
    expect(after[1]).toBe(second);
    expect(after[2]).toBe('d');
  });

  test('to its own place writes nothing', async () => {
    const tab = await openTab();
    const made = await create(tab, 'a', 'b');
    await tab.routines.move(idOf(made, 1), 1);
    expect(valueIn(await tab.routines.list('child'))).toEqual(made);
  });
});

test('a copy stands behind its original, with ids of its own and only the steps in use', async () => {
  const tab = await openTab();
  const made = await create(tab, 'a', 'b');
  const [first] = made[0]?.steps ?? [];
  await tab.routines.change(
    { routineId: idOf(made, 0), steps: [{ stepId: first?.id ?? '', set: { deletedAt: 5 } }] },
    'remove-step',
  );
  const copy = valueIn(await tab.routines.duplicate(idOf(made, 0)));
  expect(valueIn(await tab.routines.list('child')).map((routine) => routine.id)).toEqual([
    idOf(made, 0),
    copy.id,
    idOf(made, 1),
  ]);
  expect(copy.steps.map((step) => step.label.en)).toEqual(['b']);
  expect(made[0]?.steps.map((step) => step.id)).not.toContain(copy.steps[0]?.id);
  expect(valueIn(await tab.routines.history(copy.id))).toEqual({ undo: null, redo: null });
});

describe('the bin', () => {
  test('D18: holds what was deleted, the latest first, and gives it back at its place', async () => {
    const tab = await openTab();
    const made = await create(tab, 'a', 'b', 'c');
    await tab.routines.bin(idOf(made, 1));
    tab.platform.advance(1_000);
    await tab.routines.bin(idOf(made, 0));
    expect(await titles(tab)).toEqual(['c']);
    expect(valueIn(await tab.routines.count('child'))).toBe(1);
    expect(valueIn(await tab.routines.binned()).map((routine) => routine.title.en)).toEqual(['a', 'b']);
    await tab.routines.restore(idOf(made, 1));
    expect(await titles(tab)).toEqual(['b', 'c']);
    expect(valueIn(await tab.routines.binned()).map((routine) => routine.title.en)).toEqual(['a']);
  });

  test('D19: what is deleted for ever is gone with its history', async () => {
    const tab = await openTab();
    const [routine] = await create(tab, 'a');
    if (routine === undefined) throw new Error('not created');
    await tab.routines.change(insertSteps(routine, [{ ...stepFields('x'), id: 'x' }], 0), 'add-step');
    await tab.routines.deleteForever(routine.id);
    expect(kindOf(await tab.routines.get(routine.id))).toBe('missing');
    expect(valueIn(await tab.routines.history(routine.id))).toEqual({ undo: null, redo: null });
  });
});

test('D7: a change that would pass the limit of steps is refused, one that stays within it is not', async () => {
  const tab = await openTab();
  const full = routineFields(
    'full',
    Array.from({ length: MAX_STEPS }, (_, i) => `step ${i}`),
  );
  const [routine] = valueIn(await tab.routines.create([full]));
  if (routine === undefined) throw new Error('not created');
  const add = insertSteps(routine, [{ ...stepFields('x'), id: 'x' }], 0);
  expect(kindOf(await tab.routines.change(add, 'add-step'))).toBe('too-many-steps');
  expect(liveSteps(valueIn(await tab.routines.get(routine.id)))).toHaveLength(MAX_STEPS);
  const rename = { routineId: routine.id, set: { title: { en: 'y' } } };
  expect(kindOf(await tab.routines.change(rename, 'change-routine'))).toBe('ok');
});

test('what is not there is missing', async () => {
  const tab = await openTab();
  for (const call of ['get', 'bin', 'restore', 'duplicate'] as const) {
    expect(kindOf(await tab.routines[call]('gone'))).toBe('missing');
  }
  expect(kindOf(await tab.routines.move('gone', 0))).toBe('missing');
  expect(kindOf(await tab.routines.change({ routineId: 'gone' }, 'change-routine'))).toBe('missing');
});
