import * as v from 'valibot';
import type { PlayedStep } from '@/domain/playing/played-step';
import { BREAK_RATINGS, FEELING_MOMENTS, type RunEvent } from '@/domain/playing/run-event';
import { PROMPT_LEVELS } from '@/domain/prompt-level';
import { id, number, picture, text, texts } from './basics';
import { changed, clip, fadingStage, recording, smallCards, stepKind, stepTimer, who } from './routine';

export const playedStep: v.GenericSchema<unknown, PlayedStep> = v.object({
  id,
  kind: stepKind,
  picture,
  label: texts,
  say: texts,
  timer: stepTimer,
  who: v.exactOptional(who),
  parts: v.exactOptional(smallCards),
  choices: v.exactOptional(smallCards),
  changed: v.exactOptional(changed),
  clip: v.exactOptional(clip),
  recording: v.exactOptional(recording),
  help: v.exactOptional(fadingStage),
  canStop: v.exactOptional(v.literal(true)),
  grownMs: v.exactOptional(number),
  inside: v.exactOptional(texts),
});

const leftMs = v.nullable(number);
const base = { at: number };
const onStep = { ...base, stepId: id };

export const runEvent: v.GenericSchema<unknown, RunEvent> = v.variant('type', [
  v.object({
    ...onStep,
    type: v.picklist(['arrived', 'back', 'picked', 'together', 'opened', 'break-ended', 'help', 'left-out']),
  }),
  v.object({ ...onStep, type: v.picklist(['done', 'put-off', 'stopped', 'skipped', 'went']), leftMs }),
  v.object({ ...onStep, type: v.picklist(['part-done', 'part-back']), part: number }),
  v.object({ ...base, type: v.literal('chosen'), stepId: text, choice: text }),
  v.object({ ...onStep, type: v.literal('timer-started'), by: v.exactOptional(v.literal('grown-up')) }),
  v.object({ ...onStep, type: v.literal('said'), word: text }),
  v.object({ ...onStep, type: v.literal('break-started'), leftMs, breakMs: number }),
  v.object({ ...base, type: v.literal('break-card'), card: text }),
  v.object({ ...base, type: v.literal('break-rated'), card: text, rating: v.picklist(BREAK_RATINGS) }),
  v.object({
    ...base,
    type: v.literal('felt'),
    when: v.picklist(FEELING_MOMENTS),
    feeling: v.nullable(text),
    body: v.array(text),
  }),
  v.object({ ...base, type: v.literal('put-in'), step: playedStep, beforeId: v.nullable(id) }),
  v.object({ ...onStep, type: v.literal('swapped'), step: playedStep }),
  v.object({ ...base, type: v.literal('time-added'), addedMs: number }),
  v.object({ ...onStep, type: v.literal('prompted'), level: v.nullable(v.picklist(PROMPT_LEVELS)) }),
  v.object({ ...onStep, type: v.literal('noted'), note: text }),
  v.object({ ...base, type: v.picklist(['paused', 'held']), leftMs }),
  v.object({ ...base, type: v.literal('resumed'), of: v.exactOptional(v.picklist(['hold', 'stop'])) }),
  v.object({ ...base, type: v.literal('together-next'), isWanted: v.boolean() }),
  v.object({
    ...base,
    type: v.picklist([
      'later',
      'ready',
      'feelings-asked',
      'away-asked',
      'away-answered',
      'finished',
      'restarted',
      'left',
    ]),
  }),
]);
