/**
 * A child with its settings and routines, written straight into the app's own database, and what the database says of
 * the runs afterwards.
 */
import type { Page } from 'playwright';
import type { Child } from '../../src/domain/child';
import { DEFAULT_GROWN_UP, DEFAULT_LOOK } from '../../src/domain/look';
import { type NewRoutine, newRoutine } from '../../src/domain/new-routine';
import type { Run } from '../../src/domain/playing/run';
import type { Routine } from '../../src/domain/routine';
import { makeStamp } from '../../src/domain/stamp';
import type { SmallCard, StepFields } from '../../src/domain/step';
import { DEFAULT_SUPPORTS, type Supports } from '../../src/domain/supports/supports';
import type { Language } from '../../src/domain/wording';
import type { ServedApp } from './journey';

const STAMP = makeStamp(1_000, 0, 'born');

export type Words = Readonly<Record<Language, string>>;

export type Plan = {
  readonly supports?: Partial<Supports>;
  readonly language?: Language;
  readonly routines: readonly (Partial<NewRoutine> & { readonly title: Words })[];
};

export type MovedIn = { readonly child: Child; readonly routines: readonly Routine[] };

export function stepOf(label: Words, fields: Partial<StepFields> = {}): StepFields {
  return {
    kind: 'do',
    picture: { kind: 'pictogram', id: 'wash-hands' },
    label,
    say: {},
    timer: null,
    clockTime: null,
    note: '',
    essential: false,
    ...fields,
  };
}

export function cardOf(label: Words): SmallCard {
  return { id: label.en, picture: { kind: 'pictogram', id: 'drink' }, label };
}

/** Whatever was in the database before is gone. Child mode opens locked. */
export async function moveIn(page: Page, app: Pick<ServedApp, 'url'>, plan: Plan): Promise<MovedIn> {
  const { supports = {}, language = 'en' } = plan;
  const framed = { createdAt: 1_000, stamp: STAMP, stamps: {}, deletedAt: null };
  const child: Child = {
    ...framed,
    ...DEFAULT_SUPPORTS,
    ...supports,
    id: crypto.randomUUID(),
    nickname: 'Robin',
    look: DEFAULT_LOOK,
    grownUp: DEFAULT_GROWN_UP,
    address: 'he',
    cardLanguage: language,
    order: 'a0',
  };
  const routines = plan.routines.map((fields, i) =>
    newRoutine(
      { childId: child.id, cover: null, hue: 'sky', source: null, steps: [], ...fields },
      { order: `a${i}`, stamp: STAMP, now: 1_000, newId: () => crypto.randomUUID() },
    ),
  );
  const settings = {
    appLanguage: language,
    currentChildId: child.id,
    welcomed: true,
    locked: true,
    persistAskedAt: 1_000,
  };
  await page.goto(app.url);
  await page.locator('main').waitFor();
  await page.evaluate(putAll, {
    children: [{ ...child, live: 1 }],
    routines: routines.map((routine) => ({ ...routine, live: 1 })),
    runs: [],
    edits: [],
    settings: Object.entries(settings).map(([key, value]) => ({ key, value, stamp: STAMP })),
  });
  // The next address is a new start, not another place of this one.
  await page.goto('about:blank');
  return { child, routines };
}

async function putAll(stores: Record<string, readonly unknown[]>): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('stepling');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = database.transaction(Object.keys(stores), 'readwrite');
  for (const [store, values] of Object.entries(stores)) {
    transaction.objectStore(store).clear();
    for (const value of values) transaction.objectStore(store).put(value);
  }
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}

/** The oldest first. */
export async function runsIn(page: Page): Promise<readonly Run[]> {
  const runs = (await readAll(page, 'runs')) as readonly Run[];
  return [...runs].sort((a, b) => a.startedAt - b.startedAt);
}

export async function settingIn(page: Page, key: string): Promise<unknown> {
  const all = (await readAll(page, 'settings')) as readonly { key: string; value: unknown }[];
  return all.find((one) => one.key === key)?.value;
}

function readAll(page: Page, store: string): Promise<unknown> {
  return page.evaluate(async (name) => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open('stepling'));
    const all = await answer(database.transaction(name).objectStore(name).getAll());
    database.close();
    return all;
  }, store);
}
