import { expect, test } from 'vitest';
import { insertSteps, removeSteps, setStep } from '@/domain/arrange-steps';
import { liveSteps, type Routine } from '@/domain/routine';
import { newDatabaseName, openTab, type Tab, valueIn } from '../../support/open-tab';
import { readAllRaw } from '../../support/raw-database';
import { routineFields, stepFields } from '../../support/sample-routine';

async function start(tab: Tab, labels: readonly string[] = ['a', 'b']): Promise<Routine> {
  const [routine] = valueIn(await tab.routines.create([routineFields('Morning', labels)]));
  if (routine === undefined) throw new Error('not created');
  return routine;
}

async function add(tab: Tab, routineId: string, label: string): Promise<Routine> {
  const routine = valueIn(await tab.routines.get(routineId));
  const change = insertSteps(routine, [{ ...stepFields(label), id: label }], 99);
  return valueIn(await tab.routines.change(change, 'add-step'));
}

async function labels(tab: Tab, routineId: string): Promise<readonly unknown[]> {
  return liveSteps(valueIn(await tab.routines.get(routineId))).map((step) => step.label.en);
}

async function undo(tab: Tab, routineId: string) {
  return valueIn(await tab.routines.undo(routineId));
}

test('D15: edits are taken back and done again, one by one', async () => {
  const tab = await openTab();
  const { id } = await start(tab);
  await add(tab, id, 'c');
  const routine = valueIn(await tab.routines.get(id));
  await tab.routines.change(
    removeSteps(routine, [routine.steps[0]?.id ?? ''], tab.platform.clock.now()),
    'remove-step',
  );
  expect(await labels(tab, id)).toEqual(['b', 'c']);

  expect(await undo(tab, id)).toBe('remove-step');
  expect(await labels(tab, id)).toEqual(['a', 'b', 'c']);
  expect(valueIn(await tab.routines.history(id))).toEqual({ undo: 'add-step', redo: 'remove-step' });
  expect(await undo(tab, id)).toBe('add-step');
  expect(await labels(tab, id)).toEqual(['a', 'b']);
  expect(await undo(tab, id)).toBeNull();

  expect(valueIn(await tab.routines.redo(id))).toBe('add-step');
  expect(await labels(tab, id)).toEqual(['a', 'b', 'c']);
  expect(valueIn(await tab.routines.redo(id))).toBe('remove-step');
  expect(await labels(tab, id)).toEqual(['b', 'c']);
  expect(valueIn(await tab.routines.redo(id))).toBeNull();
});

test('D15: the history survives a reload, in the middle of it too', async () => {
  const name = newDatabaseName();
  const before = await openTab(name);
  const { id } = await start(before);
  await add(before, id, 'c');
  await add(before, id, 'd');
  await undo(before, id);

  const after = await openTab(name);
  expect(valueIn(await after.routines.history(id))).toEqual({ undo: 'add-step', redo: 'add-step' });
  expect(valueIn(await after.routines.redo(id))).toBe('add-step');
  expect(await labels(after, id)).toEqual(['a', 'b', 'c', 'd']);
  await undo(after, id);
  await undo(after, id);
  expect(await labels(after, id)).toEqual(['a', 'b']);
});

test('D16: a new edit forgets what was undone', async () => {
  const tab = await openTab();
  const { id } = await start(tab);
  await add(tab, id, 'c');
  await undo(tab, id);
  await add(tab, id, 'd');
  expect(valueIn(await tab.routines.history(id))).toEqual({ undo: 'add-step', redo: null });
  await undo(tab, id);
  expect(await labels(tab, id)).toEqual(['a', 'b']);
});

test('D15: a hundred edits can be taken back, and no more are kept', async () => {
  const name = newDatabaseName();
  const tab = await openTab(name);
  const { id } = await start(tab, []);
  for (let i = 0; i < 105; i += 1) await add(tab, id, `step ${i}`);
  expect(await readAllRaw(name, 'edits')).toHaveLength(100);
  let undone = 0;
  while ((await undo(tab, id)) !== null) undone += 1;
  expect(undone).toBe(100);
  expect(await labels(tab, id)).toEqual(['step 0', 'step 1', 'step 2', 'step 3', 'step 4']);
});

test('D17: a word that is typed is taken back at once', async () => {
  const tab = await openTab();
  const routine = await start(tab, ['']);
  const [step] = routine.steps;
  for (const label of ['B', 'Br', 'Bru']) {
    await tab.routines.change(setStep(routine, step?.id ?? '', { label: { en: label } }), 'change-step');
    tab.platform.advance(1_500);
  }
  tab.platform.advance(1_000);
  await tab.routines.change(setStep(routine, step?.id ?? '', { label: { en: 'Brush' } }), 'change-step');
  await undo(tab, routine.id);
  expect(await labels(tab, routine.id)).toEqual(['Bru']);
  await undo(tab, routine.id);
  expect(await labels(tab, routine.id)).toEqual(['']);
  await tab.routines.redo(routine.id);
  expect(await labels(tab, routine.id)).toEqual(['Bru']);
});

test('D17: typing after an undo begins a new edit', async () => {
  const tab = await openTab();
  const routine = await start(tab, ['']);
  const type = (label: string) =>
    tab.routines.change(
      setStep(routine, routine.steps[0]?.id ?? '', { label: { en: label } }),
      'change-step',
    );
  await type('one');
  tab.platform.advance(3_000);
  await type('two');
  await undo(tab, routine.id);
  await type('three');
  await undo(tab, routine.id);
  expect(await labels(tab, routine.id)).toEqual(['one']);
});

test('D16: undo in one tab and an edit in the other at the same moment both count', async () => {
  const name = newDatabaseName();
  const [here, there] = [await openTab(name), await openTab(name)];
  const { id } = await start(here);
  const routine = await add(here, id, 'c');
  const change = setStep(routine, routine.steps[0]?.id ?? '', { label: { en: 'changed' } });
  await Promise.all([here.routines.undo(id), there.routines.change(change, 'change-step')]);
  expect(await labels(there, id)).toEqual(['changed', 'b']);
});

test('D15: the history is the same in every tab', async () => {
  const name = newDatabaseName();
  const [here, there] = [await openTab(name), await openTab(name)];
  const { id } = await start(here);
  await add(here, id, 'c');
  expect(await undo(there, id)).toBe('add-step');
  expect(await labels(here, id)).toEqual(['a', 'b']);
  expect(valueIn(await here.routines.history(id))).toEqual({ undo: null, redo: 'add-step' });
});

test('a change that changes nothing is no edit', async () => {
  const tab = await openTab();
  const routine = await start(tab);
  await tab.routines.change(setStep(routine, 'gone', { note: 'x' }), 'change-step');
  expect(valueIn(await tab.routines.history(routine.id))).toEqual({ undo: null, redo: null });
});
