import { expect, test } from 'vitest';
import { insertSteps } from '@/domain/arrange-steps';
import { liveSteps } from '@/domain/routine';
import { openServices } from '@/services/open-services';
import { createFakePlatform } from '../../support/fake-platform';

test('smoke', async () => {
  const opened = await openServices(createFakePlatform(), { databaseName: `t-${crypto.randomUUID()}` });
  if (!opened.ok) throw new Error(opened.failure.kind);
  const s = opened.value;
  const made = await s.routines.create([
    { childId: 'c', title: { en: 'Morning' }, cover: null, hue: 'sky', source: null, steps: [] },
  ]);
  if (!made.ok) throw new Error(made.failure.kind);
  const [routine] = made.value;
  if (!routine) throw new Error();
  const step = { id: 's1', kind: 'do', picture: null, label: { en: 'x' }, say: {}, timer: null, clockTime: null, note: '', essential: false } as const;
  const after = await s.routines.change(insertSteps(routine, [step], 0), 'add-step');
  expect(after.ok && liveSteps(after.value).length).toBe(1);
  expect(await s.routines.history(routine.id)).toEqual({ ok: true, value: { undo: 'add-step', redo: null } });
  expect(await s.routines.undo(routine.id)).toEqual({ ok: true, value: 'add-step' });
  const got = await s.routines.get(routine.id);
  expect(got.ok && liveSteps(got.value).length).toBe(0);
  expect(await s.routines.redo(routine.id)).toEqual({ ok: true, value: 'add-step' });
  const list = await s.routines.list('c');
  expect(list.ok && list.value.map((r) => liveSteps(r).length)).toEqual([1]);
  await s.settings.change({ theme: 'contrast' });
  expect(s.settings.current().theme).toBe('contrast');
});
