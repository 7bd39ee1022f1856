import * as v from 'valibot';
import { EDIT_NAMES, type EditName } from '@/domain/edit';
import type { RoutineChange } from '@/domain/routine-change';
import { flag, id, number, partial } from './basics';
import { ROUTINE_EDITABLE, STEP_EDITABLE, STEP_FIELDS } from './routine';

/** One entry of a routine's history. `seq` rises with every entry; the undone ones stand at the end. */
export type Edit = {
  readonly routineId: string;
  readonly seq: number;
  readonly name: EditName;
  readonly at: number;
  readonly undone: boolean;
  /** What redo writes. */
  readonly forward: RoutineChange;
  /** What undo writes. */
  readonly inverse: RoutineChange;
};

const change: v.GenericSchema<unknown, RoutineChange> = v.object({
  routineId: id,
  set: v.exactOptional(partial(ROUTINE_EDITABLE)),
  steps: v.exactOptional(
    v.array(
      v.union([
        v.object({ create: v.object({ ...STEP_FIELDS, id }) }),
        v.object({ stepId: id, set: partial(STEP_EDITABLE) }),
      ]),
    ),
  ),
});

export const editSchema: v.GenericSchema<unknown, Edit> = v.object({
  routineId: id,
  seq: number,
  name: v.picklist(EDIT_NAMES),
  at: number,
  undone: flag,
  forward: change,
  inverse: change,
});
