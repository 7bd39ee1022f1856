/**
 * One open database: every read and every write of the app goes through `read` and `write`.
 *
 * A write is one transaction with strict durability. It has happened when the browser says `complete`, and only
 * then is it announced; whatever goes wrong before that takes all of it back. Stamps are drawn inside that
 * transaction from the clock that is stored beside the records, so no two edits of any tab share one.
 */
import { unwrap } from 'idb';
import type { Change } from '@/domain/change';
import { fail, ok, type Result } from '@/domain/result';
import type { Stamp } from '@/domain/stamp';
import type { ClosedReason, StoreFailure } from '@/domain/store-failure';
import { createDamage, type Damage } from './damage';
import { failureOf, isDatabaseError } from './failure-of';
import { createListeners, type Listeners } from './listeners';
import type { Database, ReadTransaction, StoreName, WriteTransaction } from './shape';
import { drawStamps } from './stamps';
import { openTabChannel } from './tab-channel';

export type Device = { now(): number; newId(): string };

export type Saving<T = void> = Promise<Result<T, StoreFailure>>;

export type Write = {
  readonly transaction: WriteTransaction;
  /** A new stamp, later than every other of this device and than `after`. */
  stamp(after?: Stamp): Promise<Stamp>;
  /** Told to this and to other tabs once the write is on disk. */
  changed(change: Change): void;
  /** Runs once the write is on disk, before anyone is told. */
  afterwards(work: () => void): void;
};

export type Store = Device & {
  read<T>(names: readonly StoreName[], work: (transaction: ReadTransaction) => Promise<T>): Saving<T>;
  write<T>(names: readonly StoreName[], work: (write: Write) => Promise<T>): Saving<T>;
  /** For what may be lost in a crash; draws no stamp and tells nobody. */
  writeRelaxed(name: StoreName, work: (transaction: WriteTransaction) => Promise<void>): Saving;
  readonly damage: Damage;
  readonly changes: Listeners<Change>;
  readonly closings: Listeners<ClosedReason>;
  closed(): ClosedReason | null;
  /** Ends the connection; `tellOthers` makes every other tab end its own. */
  close(reason: ClosedReason, tellOthers?: 'tell-others'): void;
  /** What other tabs changed waits for this before listeners hear of it. */
  beforeRemoteChange(work: (changes: readonly Change[]) => Promise<void>): void;
};

export function createStore(database: Database, channelName: string, device: Device): Store {
  const changes = createListeners<Change>();
  const closings = createListeners<ClosedReason>();
  let closedBy: ClosedReason | null = null;
  let prepare: (changes: readonly Change[]) => Promise<void> = async () => undefined;

  const channel = openTabChannel(channelName, (message) => {
    if ('deleted' in message) close('deleted');
    else prepare(message.changes).then(() => tellAll(message.changes));
  });

  function tellAll(all: readonly Change[]): void {
    for (const change of all) changes.tell(change);
  }

  function close(reason: ClosedReason, tellOthers?: 'tell-others'): void {
    if (closedBy !== null) return;
    closedBy = reason;
    if (tellOthers !== undefined) channel.send({ deleted: true });
    channel.close();
    database.close();
    closings.tell(reason);
  }

  database.addEventListener('close', () => close('browser'));
  database.addEventListener('versionchange', (event) =>
    close(event.newVersion === null ? 'deleted' : 'newer'),
  );

  async function run<T>(
    names: readonly StoreName[],
    durability: 'strict' | 'relaxed',
    work: (transaction: WriteTransaction) => Promise<T>,
  ): Saving<T> {
    if (closedBy !== null) return fail({ kind: 'closed' });
    let transaction: WriteTransaction | undefined;
    try {
      transaction = database.transaction([...names], 'readwrite', { durability }) as WriteTransaction;
      const completed = completionOf(transaction);
      const value = await work(transaction);
      commitNow(transaction);
      await completed;
      return ok(value);
    } catch (error) {
      const reason = transaction === undefined ? error : await takeBack(transaction, error);
      return failed(reason);
    }
  }

  function failed(error: unknown): Result<never, StoreFailure> {
    if (!isDatabaseError(error)) throw error;
    return fail(closedBy === null ? failureOf(error) : { kind: 'closed' });
  }

  return {
    ...device,
    damage: createDamage(),
    changes,
    closings,
    closed: () => closedBy,
    close,
    beforeRemoteChange: (work) => {
      prepare = work;
    },
    async read(names, work) {
      if (closedBy !== null) return fail({ kind: 'closed' });
      try {
        const transaction = database.transaction([...names], 'readonly') as ReadTransaction;
        transaction.done.catch(() => undefined);
        return ok(await work(transaction));
      } catch (error) {
        return failed(error);
      }
    },
    async write(names, work) {
      const told: Change[] = [];
      const later: (() => void)[] = [];
      const result = await run([...names, 'settings'], 'strict', async (transaction) => {
        const stamps = drawStamps(transaction, device);
        const value = await work({
          transaction,
          stamp: stamps.next,
          changed: (change) => told.push(change),
          afterwards: (afterwards) => later.push(afterwards),
        });
        stamps.keep();
        return value;
      });
      if (!result.ok) return result;
      for (const afterwards of later) afterwards();
      if (told.length > 0 && closedBy === null) channel.send({ changes: told });
      tellAll(told);
      return result;
    },
    writeRelaxed: (name, work) => run([name], 'relaxed', work),
  };
}

/** Not idb's `done`: that rejects on the first failed request, before the reason of the whole failure is known. */
function completionOf(transaction: WriteTransaction): Promise<void> {
  transaction.done.catch(() => undefined);
  const plain = unwrap(transaction) as IDBTransaction;
  const completed = new Promise<void>((resolve, reject) => {
    plain.addEventListener('complete', () => resolve());
    plain.addEventListener('abort', () => reject(plain.error ?? new DOMException('aborted', 'AbortError')));
  });
  completed.catch(() => undefined);
  return completed;
}

/** Without it the browser waits for the answer of the last request before it begins to commit: one hop of a child's tap. */
function commitNow(transaction: WriteTransaction): void {
  try {
    (unwrap(transaction) as IDBTransaction).commit();
  } catch {
    // It was aborted, or has begun to commit by itself.
  }
}

/** Aborts what may still be open; the disk's reason counts more than the error that it caused in our code. */
async function takeBack(transaction: WriteTransaction, error: unknown): Promise<unknown> {
  const plain = unwrap(transaction) as IDBTransaction;
  try {
    plain.abort();
  } catch {
    // It has ended already.
  }
  return plain.error ?? error;
}
