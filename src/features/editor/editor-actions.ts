/**
 * Everything that can be done to a routine, each in one place, whether it was dragged, tapped, typed or chosen from a
 * menu: the change, the words that announce it, and what is chosen afterwards.
 */
import { insertSteps, moveStep, removeSteps, type StepToInsert, setStep } from '@/domain/arrange-steps';
import type { EditName } from '@/domain/edit';
import type { PictureKey } from '@/domain/picture';
import type { RoutineFields } from '@/domain/routine';
import { MAX_STEPS, type Step, type StepFields } from '@/domain/step';
import type { Texts } from '@/domain/wording';
import type { Announce } from './announcer';
import type { CardTexts } from './card-texts';
import { copyOfStep, stepOfPicture } from './new-steps';
import type { RoutineDraft } from './routine-draft';

export type EditorTexts = {
  readonly nameOf: (step: Pick<Step, 'label'>) => string;
  readonly added: (name: string, place: number, count: number) => string;
  readonly moved: (name: string, place: number, count: number) => string;
  readonly removed: (name: string) => string;
  readonly undo: () => string;
  readonly turned: (direction: 'undo' | 'redo', name: EditName) => string;
  readonly nothingTo: (direction: 'undo' | 'redo') => string;
  readonly tooManySteps: () => string;
};

export type EditorActions = {
  /**
   * `gap`: counted as in `drop-place.ts`; without one, after the chosen step or at the end. `words`: those of a card that was made a
   * moment ago and is in no list yet.
   */
  readonly addPicture: (key: PictureKey, gap?: number, words?: Texts) => void;
  /** Places count from 0. */
  readonly moveTo: (stepId: string, toIndex: number) => void;
  readonly moveBy: (stepId: string, by: -1 | 1) => void;
  readonly remove: (stepId: string) => void;
  readonly duplicate: (stepId: string) => void;
  readonly set: (stepId: string, set: Partial<StepFields>) => void;
  readonly type: (stepId: string, set: Partial<StepFields>) => void;
  readonly setRoutine: (set: Partial<RoutineFields>) => void;
  readonly typeRoutine: (set: Partial<RoutineFields>) => void;
  readonly undo: () => void;
  readonly redo: () => void;
};

type Parts = {
  readonly draft: RoutineDraft;
  readonly newId: () => string;
  readonly now: () => number;
  /** Read at each use: languages and the chosen step change while the actions stay the same. */
  readonly texts: () => EditorTexts;
  readonly cardTexts: () => CardTexts;
  readonly chosen: () => string | null;
  readonly choose: (stepId: string | null) => void;
  readonly announce: Announce;
  readonly toast: (text: string, action?: { label: string; run: () => void }) => void;
};

export function createEditorActions(parts: Parts): EditorActions {
  const { draft, newId, now, texts, cardTexts, chosen, choose, announce, toast } = parts;

  function ready() {
    const state = draft.getState();
    return state.status === 'ready' ? state : null;
  }

  function insert(steps: readonly StepToInsert[], gap: number): void {
    const state = ready();
    const first = steps[0];
    if (state === null || first === undefined) return;
    if (state.steps.length + steps.length > MAX_STEPS) {
      toast(texts().tooManySteps());
      return;
    }
    draft.change(insertSteps(state.routine, steps, gap), 'add-step');
    choose(first.id);
    announce(texts().added(texts().nameOf(first), gap + 1, state.steps.length + 1));
  }

  function gapAfterChosen(): number {
    const steps = ready()?.steps ?? [];
    const at = steps.findIndex((step) => step.id === chosen());
    return at < 0 ? steps.length : at + 1;
  }

  function moveTo(stepId: string, toIndex: number): void {
    const state = ready();
    if (state === null) return;
    const change = moveStep(state.routine, stepId, toIndex);
    const step = state.steps.find((one) => one.id === stepId);
    if (change === null || step === undefined) return;
    draft.change(change, 'move-step');
    const place = Math.min(Math.max(toIndex, 0), state.steps.length - 1) + 1;
    announce(texts().moved(texts().nameOf(step), place, state.steps.length));
  }

  function remove(stepId: string): void {
    const state = ready();
    const at = state?.steps.findIndex((step) => step.id === stepId) ?? -1;
    const step = state?.steps[at];
    if (state === null || step === undefined) return;
    draft.change(removeSteps(state.routine, [stepId], now()), 'remove-step');
    if (chosen() === stepId) choose(null);
    const made = draft.editCount();
    const putBack = () => {
      // Undo takes back the latest edit, which may be another one by now.
      if (draft.editCount() === made) turn('undo');
      else draft.change(setDeleted(state.routine.id, stepId), 'add-step');
    };
    toast(texts().removed(texts().nameOf(step)), { label: texts().undo(), run: putBack });
  }

  function duplicate(stepId: string): void {
    const steps = ready()?.steps ?? [];
    const at = steps.findIndex((step) => step.id === stepId);
    const step = steps[at];
    if (step !== undefined) insert([copyOfStep(newId(), step)], at + 1);
  }

  function turn(direction: 'undo' | 'redo'): void {
    void draft[direction]().then((name) => {
      const state = ready();
      if (state === null || state.saving === 'failed') return;
      const steps = state.steps;
      if (chosen() !== null && !steps.some((step) => step.id === chosen())) choose(null);
      announce(name === null ? texts().nothingTo(direction) : texts().turned(direction, name));
    });
  }

  function setFields(stepId: string, set: Partial<StepFields>) {
    const state = ready();
    return state === null ? null : setStep(state.routine, stepId, set);
  }

  return {
    addPicture(key, gap, words) {
      const add = () =>
        insert([stepOfPicture(newId(), key, words ?? cardTexts().of(key))], gap ?? gapAfterChosen());
      const waiting = cardTexts().onTheWay();
      if (waiting === null) add();
      else void waiting.then(add);
    },
    moveTo,
    moveBy(stepId, by) {
      const at = ready()?.steps.findIndex((step) => step.id === stepId) ?? -1;
      if (at >= 0) moveTo(stepId, at + by);
    },
    remove,
    duplicate,
    set(stepId, set) {
      const change = setFields(stepId, set);
      if (change !== null) draft.change(change, 'change-step');
    },
    type(stepId, set) {
      const change = setFields(stepId, set);
      const field = `${stepId} ${Object.keys(set).join(' ')}`;
      if (change !== null) draft.type(field, change, 'change-step');
    },
    setRoutine(set) {
      const state = ready();
      if (state !== null) draft.change({ routineId: state.routine.id, set }, 'change-routine');
    },
    typeRoutine(set) {
      const state = ready();
      const field = `routine ${Object.keys(set).join(' ')}`;
      if (state !== null) draft.type(field, { routineId: state.routine.id, set }, 'change-routine');
    },
    undo: () => turn('undo'),
    redo: () => turn('redo'),
  };
}

function setDeleted(routineId: string, stepId: string) {
  return { routineId, steps: [{ stepId, set: { deletedAt: null } }] };
}
