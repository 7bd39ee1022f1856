/**
 * How an older database becomes today's: numbered steps, only ever added to.
 *
 * A step says what it adds and how each record is rewritten, as values and pure functions that know nothing of
 * today's types or texts; so it still means the same in ten years, and is tested on a database of that time.
 */
export type Migration = {
  readonly version: number;
  /** New stores by name, with what their records are found by. */
  readonly stores?: Readonly<Record<string, string | readonly string[]>>;
  /** New indexes: store → index → key path. */
  readonly indexes?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
  /** Store → the record as it is to be; undefined leaves it as it is. Must bear damaged records. */
  readonly records?: Readonly<Record<string, (record: OldRecord) => OldRecord | undefined>>;
};

export type OldRecord = Readonly<Record<string, unknown>>;
