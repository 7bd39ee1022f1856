/** What the grown-up can take back: one entry per action, in the words that "Undo: …" shows. */

/** A key of the editor's texts. */
export const EDIT_NAMES = ['add-step', 'move-step', 'remove-step', 'change-step', 'change-routine'] as const;
export type EditName = (typeof EDIT_NAMES)[number];

export type EditHistory = { readonly undo: EditName | null; readonly redo: EditName | null };

/** How many edits of one routine can be taken back. */
export const MAX_EDITS = 100;
/** An edit of the same fields within this time after the last one is the same typing. */
export const TYPING_MS = 2_000;
