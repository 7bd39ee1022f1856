import * as v from 'valibot';
import type { Run } from '@/domain/run';
import { id, number, picture, STAMPED, text, texts } from './basics';
import { stepKind, stepTimer } from './routine';

const leftMs = v.nullable(number);
const base = { at: number };
const onStep = { ...base, stepId: id };

const event = v.variant('type', [
  v.object({ ...onStep, type: v.picklist(['arrived', 'back', 'break-ended', 'help']) }),
  v.object({ ...onStep, type: v.literal('done'), leftMs }),
  v.object({ ...onStep, type: v.literal('break-started'), leftMs, breakMs: number }),
  v.object({ ...base, type: v.literal('break-card'), card: text }),
  v.object({ ...base, type: v.literal('paused'), leftMs }),
  v.object({ ...base, type: v.picklist(['resumed', 'restarted', 'left']) }),
]);

export const seenSchema = v.object({ at: number, leftMs });

export const runSchema: v.GenericSchema<unknown, Run> = v.object({
  ...STAMPED,
  routineId: id,
  childId: id,
  title: texts,
  startedAt: number,
  endedAt: v.nullable(number),
  outcome: v.nullable(v.picklist(['finished', 'left'])),
  steps: v.array(v.object({ id, kind: stepKind, picture, label: texts, say: texts, timer: stepTimer })),
  events: v.array(event),
  seen: seenSchema,
});
