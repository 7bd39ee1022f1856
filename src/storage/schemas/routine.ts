import * as v from 'valibot';
import { PICTURE_LEVELS } from '@/domain/picture-ladder';
import { CHAINING_METHODS } from '@/domain/playing/chaining';
import { FADING_WAYS } from '@/domain/playing/fading';
import { PROMPT_LEVELS } from '@/domain/prompt-level';
import { HUES, type Routine } from '@/domain/routine';
import { STEP_KINDS, WHO } from '@/domain/step';
import { deletedAt, flag, id, number, order, partial, picture, STAMPED, text, texts } from './basics';
import { SHOW } from './supports';

export const stepKind = v.picklist(STEP_KINDS);
export const who = v.picklist(WHO);

export const stepTimer = v.nullable(
  v.object({ kind: v.picklist(['at-least', 'at-most', 'break', 'wait']), durationMs: number }),
);

const FACE = { picture, label: texts };
export const smallCards = v.array(v.object({ ...FACE, id }));
export const changed = v.object({ was: v.object(FACE), stays: texts });
export const clip = v.object({ media: text, poster: v.nullable(text), durationMs: number });
export const recording = v.object({ media: text, durationMs: number });
export const fadingStage = v.object({
  level: v.picklist(PROMPT_LEVELS),
  delayMs: number,
  voice: v.nullable(flag),
  words: v.nullable(v.picklist(['sentence', 'label', 'none'])),
  picture: v.nullable(v.picklist(PICTURE_LEVELS)),
});
const fading = v.object({
  way: v.picklist(FADING_WAYS),
  stages: v.array(fadingStage),
  stage: number,
  criterion: number,
});
/** A field that older records lack. */
const added = <S extends v.GenericSchema>(schema: S) => v.exactOptional(v.nullable(schema));
export const ending = v.object({ cards: smallCards });

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
  who: added(who),
  parts: added(smallCards),
  choices: added(smallCards),
  changed: added(changed),
  routineId: added(id),
  clip: added(clip),
  recording: added(recording),
  fading: added(fading),
  order,
};

export const ROUTINE_FIELDS = {
  childId: id,
  title: texts,
  cover: picture,
  hue: v.picklist(HUES),
  order,
  source: v.nullable(text),
  show: added(partial(SHOW)),
  chaining: added(
    v.object({ method: v.picklist(CHAINING_METHODS), targetStepId: v.nullable(id), criterion: number }),
  ),
  ending: added(ending),
  leaveAt: added(text),
  fitsToLeave: added(flag),
  canStop: added(flag),
};

export const routineSchema: v.GenericSchema<unknown, Routine> = v.object({
  ...STAMPED,
  ...ROUTINE_FIELDS,
  steps: v.array(v.object({ ...STAMPED, ...STEP_FIELDS })),
});

/** What a change may write. */
export const STEP_EDITABLE = { ...STEP_FIELDS, deletedAt };
export const ROUTINE_EDITABLE = { ...ROUTINE_FIELDS, deletedAt };
