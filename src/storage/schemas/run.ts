import * as v from 'valibot';
import { CHAINING_METHODS } from '@/domain/playing/chaining';
import { PHASES, type Run, SUPPORT_MODES } from '@/domain/playing/run';
import { FEELINGS_ASKED } from '@/domain/supports/break-supports';
import { TOKEN_COUNTS } from '@/domain/supports/ending-supports';
import { STEP_ORDERS, VIEWS } from '@/domain/supports/show-supports';
import { TIMER_STARTS } from '@/domain/supports/time-supports';
import { flag, id, number, partial, STAMPED, text, texts } from './basics';
import { ending } from './routine';
import { playedStep, runEvent } from './run-event';
import { SHOW } from './supports';

export const seenSchema = v.object({ at: number, leftMs: v.nullable(number) });

const plan = v.object({
  routineVersion: number,
  view: v.picklist(VIEWS),
  stepOrder: v.picklist(STEP_ORDERS),
  show: v.nullable(partial(SHOW)),
  timerStart: v.picklist(TIMER_STARTS),
  chaining: v.nullable(v.object({ method: v.picklist(CHAINING_METHODS), targetStepId: v.nullable(id) })),
  leaveAt: v.nullable(number),
  canStop: flag,
  asksAfterBreak: flag,
  breakLimit: v.nullable(number),
  feelingsAsked: v.picklist(FEELINGS_ASKED),
  ending: v.nullable(ending),
  tokens: v.picklist(TOKEN_COUNTS),
  earned: v.exactOptional(number),
});

export const runSession = v.object({
  setting: text,
  supporter: text,
  phase: v.nullable(v.picklist(PHASES)),
  supportMode: v.picklist(SUPPORT_MODES),
  moodBefore: v.nullable(number),
  moodAfter: v.nullable(number),
  note: text,
  stopReason: v.exactOptional(text),
});

export const runSchema: v.GenericSchema<unknown, Run> = v.object({
  ...STAMPED,
  routineId: id,
  childId: id,
  title: texts,
  startedAt: number,
  endedAt: v.nullable(number),
  outcome: v.nullable(v.picklist(['finished', 'stopped', 'left'])),
  steps: v.array(playedStep),
  events: v.array(runEvent),
  seen: seenSchema,
  plan: v.exactOptional(plan),
  session: v.exactOptional(runSession),
});

/** What a tap adds to a run that is known to be whole. */
export const runTap = v.object({ events: v.array(runEvent), seen: seenSchema });
