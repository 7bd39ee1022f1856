import type { Migration } from './migration';

/** Every kind of record in a store of its own; media by the hash of their bytes, settings by their name. */
export const firstShape: Migration = {
  version: 1,
  stores: {
    children: 'id',
    cards: 'id',
    routines: 'id',
    boards: 'id',
    dayPlans: 'id',
    runs: 'id',
    media: 'hash',
    settings: 'key',
  },
};
