import * as v from 'valibot';
import type { Change } from '@/domain/change';
import { id } from './basics';

export type TabMessage = { readonly changes: readonly Change[] } | { readonly deleted: true };

export const tabMessage: v.GenericSchema<unknown, TabMessage> = v.union([
  v.object({ changes: v.array(v.object({ store: id, id: v.exactOptional(id) })) }),
  v.object({ deleted: v.literal(true) }),
]);
