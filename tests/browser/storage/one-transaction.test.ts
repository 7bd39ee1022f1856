import { afterEach, expect, test, vi } from 'vitest';
import { insertSteps } from '@/domain/arrange-steps';
import { openTab, valueIn } from '../../support/open-tab';
import { routineFields, stepFields } from '../../support/sample-routine';

afterEach(() => vi.restoreAllMocks());

async function withRoutine() {
  const tab = await openTab();
  const made = valueIn(
    await tab.routines.create([routineFields('Morning', ['a']), routineFields('Evening')]),
  );
  const [routine] = made;
  if (routine === undefined) throw new Error('not created');
  return { tab, routine };
}

type Setup = Awaited<ReturnType<typeof withRoutine>>;

const RUN = { routineId: 'r', childId: 'c', title: {}, steps: [], seen: { at: 1, leftMs: null } };

const WRITES: Readonly<Record<string, (setup: Setup) => Promise<unknown>>> = {
  'adding routines': ({ tab }) => tab.routines.create([routineFields('x', ['a', 'b']), routineFields('y')]),
  'editing steps': ({ tab, routine }) =>
    tab.routines.change(insertSteps(routine, [{ ...stepFields('x'), id: 'x' }], 0), 'add-step'),
  'moving a routine': ({ tab, routine }) => tab.routines.move(routine.id, 1),
  'copying a routine': ({ tab, routine }) => tab.routines.duplicate(routine.id),
  'deleting a routine': ({ tab, routine }) => tab.routines.bin(routine.id),
  'deleting a routine for ever': ({ tab, routine }) => tab.routines.deleteForever(routine.id),
  'a setting': ({ tab }) => tab.settings.change({ locked: true, theme: 'contrast' }),
  'starting a run': ({ tab }) => tab.runs.start(RUN, [{ type: 'arrived', at: 1, stepId: 's' }]),
  'a photo': ({ tab }) => tab.media.put(new Blob(['x'], { type: 'image/png' })),
};

test.each(Object.entries(WRITES))(
  'D8: %s is one strict transaction, told as done after it is complete',
  async (_name, write) => {
    const setup = await withRoutine();
    const open = IDBDatabase.prototype.transaction;
    const log: string[] = [];
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      stores,
      mode,
      options,
    ) {
      const transaction = open.call(this, stores, mode, options);
      if (mode === 'readwrite') {
        log.push(`begun ${transaction.durability}`);
        transaction.addEventListener('complete', () => log.push('complete'));
      }
      return transaction;
    });
    setup.tab.onChange(() => {
      if (log.at(-1) !== 'announced') log.push('announced');
    });
    await write(setup);
    log.push('acknowledged');
    expect(log).toEqual(['begun strict', 'complete', 'announced', 'acknowledged']);
  },
);
