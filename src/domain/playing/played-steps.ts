/** What a run of a routine plays: its steps in order, nested routines opened, each step in the child's pictures. */
import { PICTURE_LEVELS, type PictureLevel, pictureAt } from '@/domain/picture-ladder';
import { liveSteps, type Routine } from '@/domain/routine';
import { type Face, isEmptyFace, MAX_STEPS, type SmallCard, type Step } from '@/domain/step';
import { whoDoes } from './chaining';
import { stageOf } from './fading';
import type { PlayedStep } from './played-step';
import type { Run } from './run';

/** Routines inside routines inside routines; deeper ones are played as the one card that they are. */
export const MAX_NESTING = 3;

export type Played = Pick<Routine, 'steps'> & Partial<Pick<Routine, 'id' | 'chaining'>>;
/** Finds another routine of the child's; null where it is gone. */
export type FindRoutine = (routineId: string) => Routine | null;

const NONE: FindRoutine = () => null;

export function playedSteps(
  routine: Played,
  level: PictureLevel,
  find: FindRoutine = NONE,
): readonly PlayedStep[] {
  return opened(routine, level, find, routine.id === undefined ? [] : [routine.id]).slice(0, MAX_STEPS);
}

function opened(
  routine: Played,
  level: PictureLevel,
  find: FindRoutine,
  path: readonly string[],
): readonly PlayedStep[] {
  const steps = liveSteps(routine);
  const who = whoDoes(steps, routine.chaining);
  return steps.flatMap((step, i): readonly PlayedStep[] => {
    const own = playedStep(step, level, who[i]);
    const inner = step.kind === 'routine' && step.routineId ? find(step.routineId) : null;
    // A routine that holds itself would never end.
    if (inner === null || path.includes(inner.id) || path.length > MAX_NESTING) return [own];
    const held = opened(inner, level, find, [...path, inner.id]);
    if (held.length === 0) return [own];
    return held.map((one) => ({
      ...one,
      id: `${step.id}/${one.id}`,
      inside: one.inside ?? inner.title,
      ...(inner.canStop ? { canStop: true } : {}),
      ...(own.who !== undefined && one.who === undefined ? { who: own.who } : {}),
    }));
  });
}

function playedStep(step: Step, level: PictureLevel, who: PlayedStep['who']): PlayedStep {
  const help = stageOf(step.fading);
  const rung = help?.picture ?? level;
  const parts = step.kind === 'do' ? facesAt(step.parts, rung) : [];
  const choices = step.kind === 'choice' ? facesAt(step.choices, rung) : [];
  const changed = step.kind === 'change' && step.changed && !isEmptyFace(step.changed.was) && step.changed;
  return {
    id: step.id,
    kind: step.kind,
    picture: pictureAt(step, rung),
    label: step.label,
    say: step.say,
    // P57: nothing hurries a choice.
    timer: choices.length > 0 ? null : step.timer,
    ...(who !== undefined && who !== 'child' ? { who } : {}),
    ...(parts.length > 0 ? { parts } : {}),
    ...(choices.length > 0 ? { choices } : {}),
    ...(changed ? { changed: { ...changed, was: faceAt(changed.was, rung) } } : {}),
    ...(step.clip ? { clip: step.clip } : {}),
    ...(step.recording ? { recording: step.recording } : {}),
    ...(help === null ? {} : { help }),
  };
}

/** As the child sees them (P52); a child never meets a card that is not made yet (P43). */
export function facesAt(
  cards: readonly SmallCard[] | null | undefined,
  level: PictureLevel,
): readonly SmallCard[] {
  return (cards ?? []).filter((card) => !isEmptyFace(card)).map((card) => faceAt(card, level));
}

const faceAt = <F extends Face>(face: F, level: PictureLevel): F => ({
  ...face,
  picture: pictureAt(face, level),
});

/** Whether the grown-up has changed the routine since this run began. Another rung of the ladder is no change of the routine. */
export function isOutdated(run: Pick<Run, 'steps'>, routine: Played, find: FindRoutine = NONE): boolean {
  const plain = { ...routine, steps: routine.steps.map((step) => ({ ...step, fading: null })) };
  const rungs = PICTURE_LEVELS.map((level) => playedSteps(plain, level, find).map(asMeant));
  return (
    rungs.some((steps) => steps.length !== run.steps.length) ||
    run.steps.some((step, i) => !rungs.some((steps) => steps[i] === asMeant(step)))
  );
}

/** One text per step, without what each run decides anew: whose turn it is, how much help is planned, Stop, grown waits. */
function asMeant({ who: _who, help: _help, canStop: _stop, grownMs: _grown, ...step }: PlayedStep): string {
  // A wait grows from run to run, and an at-most time may be shorter on a day with less time.
  const isOfToday = step.kind === 'wait' || step.timer?.kind === 'at-most';
  return comparable(isOfToday ? { ...step, timer: null } : step);
}

/** One text per value, in whatever order a store gives back the fields. */
function comparable(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
