import { firstShape } from './1-first-shape';
import { editsAndIndexes } from './2-edits-and-indexes';
import { fullerLooks } from './3-fuller-looks';
import { moreSupports } from './4-more-supports';
import type { Migration } from './migration';

/** Append only: a database out there may stand at any of these. */
export const MIGRATIONS: readonly Migration[] = [firstShape, editsAndIndexes, fullerLooks, moreSupports];
