/**
 * The device's clock for edits, kept as a record of the settings store.
 *
 * It is read and written inside the transaction that uses it. Transactions that write the same store wait for each
 * other, so two tabs never draw one stamp, and a clock that was set back cannot make an edit look old.
 */
import * as v from 'valibot';
import { laterStamp, nextStamp, type Stamp } from '@/domain/stamp';
import { CLOCK_KEY, type ClockRecord, clockRecord } from './schemas/setting';
import type { WriteTransaction } from './shape';

export type Stamps = {
  next(after?: Stamp): Promise<Stamp>;
  /** Stores the clock if it went on. Not waited for: when it fails, so does the whole transaction. */
  keep(): void;
};

export function drawStamps(
  transaction: WriteTransaction,
  device: { now(): number; newId(): string },
): Stamps {
  let clock: ClockRecord | undefined;
  // Asked for at once, so that it is on its way together with the record that is to be stamped.
  const stored = storedClock(transaction);
  stored.catch(() => undefined);
  return {
    async next(after) {
      const { deviceId, last } = clock ?? (await stored) ?? newClock(device);
      const stamp = nextStamp(laterStamp(last, after ?? ''), device.now(), deviceId);
      clock = { key: CLOCK_KEY, last: stamp, deviceId };
      return stamp;
    },
    keep() {
      if (clock === undefined) return;
      transaction
        .objectStore('settings')
        .put(clock)
        .catch(() => undefined);
    },
  };
}

/** Eight digits tell a family's devices apart, and every field of every record carries them. */
function newClock(device: { newId(): string }): Pick<ClockRecord, 'deviceId' | 'last'> {
  return { deviceId: device.newId().slice(0, 8), last: '' };
}

async function storedClock(transaction: WriteTransaction): Promise<ClockRecord | undefined> {
  const record = v.safeParse(clockRecord, await transaction.objectStore('settings').get(CLOCK_KEY));
  return record.success ? record.output : undefined;
}
