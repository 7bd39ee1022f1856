/** What changed, here or in another tab: a store's name, and the record's id where one record changed. */
export type Change = { readonly store: string; readonly id?: string };
