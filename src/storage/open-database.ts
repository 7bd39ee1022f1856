/**
 * Opens the database, brings an older one up to date, and says plainly why it could not.
 *
 * The browser's own errors do not tell a failed migration from a full disk or a private window, so what happened on
 * the way is remembered here. Whatever fails, the old data stays as it was.
 */
import { openDB } from 'idb';
import { fail, ok, type Result } from '@/domain/result';
import type { StoreFailure } from '@/domain/store-failure';
import { failureOf, openFailureOf } from './failure-of';
import { migrate } from './migrations/migrate';
import type { Migration } from './migrations/migration';
import { MIGRATIONS } from './migrations/migrations';
import type { Database, Shape } from './shape';

export type OpenOptions = {
  readonly migrations?: readonly Migration[];
  /** How long another tab may take to close its older version before the answer is 'blocked'. */
  readonly blockedAfterMs?: number;
};

export async function openDatabase(
  name: string,
  { migrations = MIGRATIONS, blockedAfterMs = 3_000 }: OpenOptions = {},
): Promise<Result<Database, StoreFailure>> {
  const version = migrations.at(-1)?.version ?? 1;
  let migrationFailure: StoreFailure | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let giveUp: () => void = () => undefined;
  const blocked = new Promise<'blocked'>((resolve) => {
    giveUp = () => resolve('blocked');
  });

  try {
    const opening = openDB<Shape>(name, version, {
      upgrade(database, oldVersion, _newVersion, transaction) {
        const failed = (error: unknown) => {
          migrationFailure ??= failureOf(error).kind === 'full' ? { kind: 'full' } : { kind: 'migration' };
          // A throw after the first await does not cancel an upgrade: without this the half-changed shape is kept.
          abort(transaction);
        };
        transaction.done.catch(failed);
        migrate(database as never, transaction as never, oldVersion, migrations).catch(failed);
      },
      blocked() {
        // Fires also while a tab that has agreed to close still ends its last write, so give it a moment.
        timer = setTimeout(giveUp, blockedAfterMs);
      },
    });
    const opened = await Promise.race([opening, blocked]);
    if (opened !== 'blocked') return ok(opened);
    opening.then(
      (late) => late.close(),
      () => undefined,
    );
    return fail({ kind: 'blocked' });
  } catch (error) {
    return fail(migrationFailure ?? openFailureOf(error));
  } finally {
    clearTimeout(timer);
  }
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // The browser has aborted it already.
  }
}
