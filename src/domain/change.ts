/**
 * What changed, here or in another tab: a store's name, and the record's id where one record changed.
 *
 * Ids: 'settings' the setting's name, 'media' the hash, 'edits' the routine whose history changed; none when a store
 * changed as a whole. The heartbeat of a run is not told.
 */
export type Change = { readonly store: string; readonly id?: string };
