/** Turns a ready-made routine into one of the child's own, with its words in every language, and keeps it. */
import {
  READY_MADE,
  type ReadyMadePicture,
  type ReadyMadeRoutine,
  type ReadyMadeStep,
  type ReadyMadeVersion,
  stepsOfVersion,
} from '@/content/ready-made';
import { loadReadyMadeTexts, type ReadyMadeTexts } from '@/content/ready-made-texts';
import type { NewRoutine } from '@/domain/new-routine';
import type { Picture } from '@/domain/picture';
import { fail } from '@/domain/result';
import type { Routine } from '@/domain/routine';
import type { StepFields } from '@/domain/step';
import { CARD_LANGUAGES, type Language, type Texts, type Wording } from '@/domain/wording';
import type { AppServices, Saved } from './app-services';
import { askOnceToPersist } from './keep-data';

export type WantedReadyMade = { readonly readyMadeId: string; readonly version: ReadyMadeVersion };

type TextsByLanguage = Readonly<Record<Language, ReadyMadeTexts>>;

/** Several at once are one transaction: all of them are there, or none. */
export async function addReadyMade(
  services: AppServices,
  childId: string,
  wanted: readonly WantedReadyMade[],
): Saved<readonly Routine[]> {
  const texts = await loadTexts();
  if (texts === null) return fail({ kind: 'unknown' });
  const routines = wanted.flatMap(({ readyMadeId, version }) => {
    const made = READY_MADE.find((one) => one.id === readyMadeId);
    return made === undefined ? [] : [newFromReadyMade(made, version, childId, texts)];
  });
  const created = await services.routines.create(routines);
  if (created.ok && created.value.length > 0) void askOnceToPersist(services);
  return created;
}

export function newFromReadyMade(
  made: ReadyMadeRoutine,
  version: ReadyMadeVersion,
  childId: string,
  texts: TextsByLanguage,
): NewRoutine {
  return {
    childId,
    title: inEachLanguage(texts, (all) => all[made.id]?.title),
    cover: pictureOfReadyMade(made.cover),
    hue: made.hue,
    source: made.id,
    steps: stepsOfVersion(made, version).map((step) => newStep(made, step, texts)),
  };
}

export function pictureOfReadyMade({ pictogram, symbol }: ReadyMadePicture): Picture {
  return pictogram === undefined ? { kind: 'symbol', name: symbol } : { kind: 'pictogram', id: pictogram };
}

function newStep(made: ReadyMadeRoutine, step: ReadyMadeStep, texts: TextsByLanguage): StepFields {
  return {
    kind: step.kind ?? 'do',
    picture: pictureOfReadyMade(step),
    label: inEachLanguage(texts, (all) => all[made.id]?.steps[step.id]?.label),
    say: inEachLanguage(texts, (all) => all[made.id]?.steps[step.id]?.say),
    timer: step.timer ?? null,
    clockTime: step.clockTime ?? null,
    note: '',
    essential: step.essential,
  };
}

function inEachLanguage(
  texts: TextsByLanguage,
  wordingIn: (texts: ReadyMadeTexts) => Wording | undefined,
): Texts {
  const words: Partial<Record<Language, Wording>> = {};
  for (const language of CARD_LANGUAGES) {
    const wording = wordingIn(texts[language]);
    if (wording !== undefined) words[language] = wording;
  }
  return words;
}

/** null when a file of words cannot be fetched (first visit, connection lost). */
async function loadTexts(): Promise<TextsByLanguage | null> {
  try {
    const [en, ar] = await Promise.all([loadReadyMadeTexts('en'), loadReadyMadeTexts('ar')]);
    return { en, ar };
  } catch {
    return null;
  }
}
