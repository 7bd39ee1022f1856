import { expect, test, vi } from 'vitest';
import { insertSteps } from '@/domain/arrange-steps';
import type { Change } from '@/domain/change';
import { liveSteps } from '@/domain/routine';
import { makeStamp } from '@/domain/stamp';
import { createFakePlatform } from '../../support/fake-platform';
import { newDatabaseName, openTab, type Tab, valueIn } from '../../support/open-tab';
import { writeRaw } from '../../support/raw-database';
import { routineFields, sampleRoutine, stepFields } from '../../support/sample-routine';

async function twoTabs(): Promise<{ name: string; here: Tab; there: Tab; routineId: string }> {
  const name = newDatabaseName();
  const [here, there] = [await openTab(name), await openTab(name)];
  const heard = new Promise((resolve) => there.onChange(resolve));
  const [routine] = valueIn(await here.routines.create([routineFields('Morning', ['a', 'b'])]));
  await heard;
  return { name, here, there, routineId: routine?.id ?? '' };
}

test('D3: two tabs that insert a step at one moment keep both', async () => {
  const { here, there, routineId } = await twoTabs();
  const seen = valueIn(await here.routines.get(routineId));
  const inserts = [here, there].map((tab, i) =>
    tab.routines.change(insertSteps(seen, [{ ...stepFields(`new ${i}`), id: `new ${i}` }], 1), 'add-step'),
  );
  await Promise.all(inserts);
  const labels = liveSteps(valueIn(await here.routines.get(routineId))).map((step) => step.label.en);
  expect(labels).toEqual(['a', 'new 0', 'new 1', 'b']);
});

test('D3: fifty inserts from two tabs at once are all there', async () => {
  const { here, there, routineId } = await twoTabs();
  const seen = valueIn(await here.routines.get(routineId));
  await Promise.all(
    Array.from({ length: 50 }, (_, i) =>
      (i % 2 === 0 ? here : there).routines.change(
        insertSteps(seen, [{ ...stepFields(`${i}`), id: `${i}` }], i % 3),
        'add-step',
      ),
    ),
  );
  expect(liveSteps(valueIn(await there.routines.get(routineId)))).toHaveLength(52);
});

test('D1: no two edits of two tabs share a stamp, also when their clocks stand still', async () => {
  const { here, there, routineId } = await twoTabs();
  const titled = (tab: Tab, title: string) =>
    tab.routines.change({ routineId, set: { title: { en: title } } }, 'change-routine');
  const stamps = new Set<string>();
  for (let i = 0; i < 10; i += 1) {
    const [a, b] = await Promise.all([titled(here, `h${i}`), titled(there, `t${i}`)]);
    stamps.add(valueIn(a).stamp).add(valueIn(b).stamp);
  }
  expect(stamps.size).toBe(20);
});

test('D1: an edit counts on a tablet whose clock went back to 1970', async () => {
  const name = newDatabaseName();
  const tab = await openTab(name);
  const [routine] = valueIn(await tab.routines.create([routineFields('Morning')]));
  const title = (en: string) => ({ routineId: routine?.id ?? '', set: { title: { en } } });
  await tab.routines.change(title('before'), 'change-routine');

  const restarted = createFakePlatform('restarted');
  restarted.setNow(0);
  const later = await openTab(name, restarted);
  expect(valueIn(await later.routines.change(title('after'), 'change-routine')).title.en).toBe('after');
});

test('D1: stamps go on rising from record to record, also when the clock goes back', async () => {
  const tab = await openTab();
  const stamps: (string | undefined)[] = [];
  for (const now of [5_000_000, 1_000_000, 0]) {
    tab.platform.setNow(now);
    stamps.push(valueIn(await tab.routines.create([routineFields('x')]))[0]?.stamp);
  }
  expect(stamps).toEqual([...new Set(stamps)].sort());
});

test('D1: an edit counts on a routine that came from a device whose clock runs ahead', async () => {
  const name = newDatabaseName();
  const tab = await openTab(name);
  const ahead = makeStamp(tab.platform.clock.now() + 365 * 24 * 60 * 60_000, 0, 'ahead');
  await writeRaw(name, 'routines', [sampleRoutine(['a'], { stamps: { hue: ahead }, stamp: ahead })]);
  const change = { routineId: 'routine', set: { hue: 'rose' as const } };
  expect(valueIn(await tab.routines.change(change, 'change-routine')).hue).toBe('rose');
});

test('D9: a change is heard here and in the other tab, after it is on disk', async () => {
  const { here, there, routineId } = await twoTabs();
  const heard: [string, Change, Promise<unknown>][] = [];
  here.onChange((change) => heard.push(['here', change, there.routines.get(routineId)]));
  there.onChange((change) => heard.push(['there', change, there.routines.get(routineId)]));
  await here.routines.change({ routineId, set: { title: { en: 'New' } } }, 'change-routine');
  await vi.waitFor(() => expect(heard.filter(([tab]) => tab === 'there')).toHaveLength(2));

  expect(heard.map(([tab, change]) => [tab, change.store, change.id])).toEqual([
    ['here', 'routines', routineId],
    ['here', 'edits', routineId],
    ['there', 'routines', routineId],
    ['there', 'edits', routineId],
  ]);
  for (const [, , read] of heard) expect(await read).toMatchObject({ value: { title: { en: 'New' } } });
});

test('D9: a write that failed is not announced', async () => {
  const { here, there } = await twoTabs();
  const heard = vi.fn();
  here.onChange(heard);
  there.onChange(heard);
  await here.routines.bin('gone');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).not.toHaveBeenCalled();
});

test('D9: what another tab says is checked', async () => {
  const { name, here } = await twoTabs();
  const heard = vi.fn();
  here.onChange(heard);
  const stranger = new BroadcastChannel(name);
  for (const message of [null, 'x', { changes: 'all' }, { changes: [{ store: 1 }] }, { deleted: 'yes' }]) {
    stranger.postMessage(message);
  }
  stranger.postMessage({ changes: [{ store: 'runs', id: 'r', extra: true }] });
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
  expect(heard.mock.calls).toEqual([[{ store: 'runs', id: 'r' }]]);
  expect(here.closed()).toBeNull();
  stranger.close();
});

test('a listener that throws keeps neither the others nor the write from going on', async () => {
  const tab = await openTab();
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  const heard = vi.fn();
  tab.onChange(() => {
    throw new Error('a broken screen');
  });
  tab.onChange(heard);
  const stop = tab.onChange(heard);
  stop();
  valueIn(await tab.settings.change({ theme: 'contrast' }));
  expect(heard).toHaveBeenCalledTimes(1);
  expect(reported).toHaveBeenCalledTimes(1);
  vi.unstubAllGlobals();
});
