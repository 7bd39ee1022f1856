/** Turns a ready-made routine into one of the child's own, with its words in every language, and keeps it. */
import {
  READY_MADE,
  type ReadyMadeRoutine,
  type ReadyMadeStep,
  type ReadyMadeVersion,
  stepsOfVersion,
} from '@/content/ready-made';
import type { Child } from '@/domain/child';
import type { NewRoutine } from '@/domain/new-routine';
import { fail } from '@/domain/result';
import type { Routine } from '@/domain/routine';
import type { StepFields } from '@/domain/step';
import type { AppServices, Saved } from './app-services';
import { askOnceToPersist } from './keep-data';
import {
  faceOfStep,
  inEachLanguage,
  loadWordsByLanguage,
  pictureOfReadyMade,
  type WordsByLanguage,
} from './ready-made-words';

export type WantedReadyMade = { readonly readyMadeId: string; readonly version: ReadyMadeVersion };

/** Several at once are one transaction: all of them are there, or none. */
export async function addReadyMade(
  services: AppServices,
  childId: string,
  wanted: readonly WantedReadyMade[],
): Saved<readonly Routine[]> {
  const child = await services.children.get(childId);
  if (!child.ok) return child;
  const { english } = services.settings.current();
  const routines: NewRoutine[] = [];
  for (const { readyMadeId, version } of wanted) {
    const made = READY_MADE.find((one) => one.id === readyMadeId);
    if (made === undefined) continue;
    // A file of words cannot be fetched on a first visit whose connection is lost.
    const words = await loadWordsByLanguage(made, english).catch(() => null);
    if (words === null) return fail({ kind: 'unknown' });
    routines.push(newFromReadyMade(made, version, child.value, words));
  }
  const created = await services.routines.create(routines);
  if (created.ok && created.value.length > 0) void askOnceToPersist(services);
  return created;
}

export function newFromReadyMade(
  made: ReadyMadeRoutine,
  version: ReadyMadeVersion,
  child: Pick<Child, 'id' | 'look'>,
  words: WordsByLanguage,
): NewRoutine {
  return {
    childId: child.id,
    title: inEachLanguage(words, (all) => all.title),
    cover: pictureOfReadyMade(made.cover),
    hue: made.hue,
    source: made.id,
    ...(made.canStop ? { canStop: true } : {}),
    steps: stepsOfVersion(made, version).map((step) => newStep(step, child, words)),
  };
}

function newStep(step: ReadyMadeStep, child: Pick<Child, 'look'>, words: WordsByLanguage): StepFields {
  return {
    kind: step.kind ?? 'do',
    ...faceOfStep(step, words, child.look.mobility),
    timer: step.timer ?? null,
    clockTime: step.clockTime ?? null,
    note: '',
    essential: step.essential,
    source: step.id,
  };
}
