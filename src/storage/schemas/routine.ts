import * as v from 'valibot';
import { HUES, type Routine } from '@/domain/routine';
import { deletedAt, flag, id, number, order, picture, STAMPED, text, texts } from './basics';

export const stepKind = v.picklist(['do', 'break', 'wait', 'change']);

export const stepTimer = v.nullable(
  v.object({ kind: v.picklist(['at-least', 'at-most', 'break', 'wait']), durationMs: number }),
);

export const STEP_FIELDS = {
  kind: stepKind,
  picture,
  photo: v.exactOptional(picture),
  label: texts,
  say: texts,
  timer: stepTimer,
  clockTime: v.nullable(text),
  note: text,
  essential: flag,
  source: v.exactOptional(text),
  order,
};

export const ROUTINE_FIELDS = {
  childId: id,
  title: texts,
  cover: picture,
  hue: v.picklist(HUES),
  order,
  source: v.nullable(text),
};

export const routineSchema: v.GenericSchema<unknown, Routine> = v.object({
  ...STAMPED,
  ...ROUTINE_FIELDS,
  steps: v.array(v.object({ ...STAMPED, ...STEP_FIELDS })),
});

/** What a change may write. */
export const STEP_EDITABLE = { ...STEP_FIELDS, deletedAt };
export const ROUTINE_EDITABLE = { ...ROUTINE_FIELDS, deletedAt };
