/** Why the store could not do what was asked; `failures.*` in the locale files has a sentence and a next step for each. */
export type StoreFailure = {
  readonly kind:
    | 'full' // the device has no room left
    | 'blocked' // another tab holds an older version open
    | 'closed' // the browser closed the database under us
    | 'newer' // the database was written by a newer version of the app
    | 'migration' // an old database could not be brought up to date; it is unchanged
    | 'unavailable' // this browser or mode has no storage
    | 'corrupt' // a record does not have the shape that it must have
    | 'missing' // the record is gone
    | 'too-many-steps'
    | 'unknown';
};

/** 'browser': the browser took the storage away; 'newer': another tab runs a newer version; 'deleted': all data was deleted. */
export type ClosedReason = 'browser' | 'newer' | 'deleted';
