import { describe, expect, test } from 'vitest';
import { setStep } from '@/domain/arrange-steps';
import { liveSteps } from '@/domain/routine';
import {
  type EditQueue,
  type PendingEdit,
  sharingSteps,
  withEdit,
  withoutOpen,
  withPendingEdits,
} from '@/features/editor/edit-queue';
import { sampleRoutine } from '../../support/sample-routine';

const routine = sampleRoutine(['a', 'b']);

function label(stepId: string, text: string, openField: string | null): PendingEdit {
  return { change: setStep(routine, stepId, { label: { en: text } }), name: 'change-step', openField };
}

const shown = (queue: EditQueue) =>
  liveSteps(withPendingEdits(routine, queue, 0)).map((step) => step.label.en);

describe('edits that wait to be written', () => {
  test('E5: what is typed into one field is one edit', () => {
    const queue = [label('a', 'h', 'a label'), label('a', 'he', 'a label')].reduce(withEdit, []);
    expect(queue).toHaveLength(1);
    expect(shown(queue)).toEqual(['he', 'b']);
  });

  test('E5: another field, or anything else, ends it', () => {
    const typing = [label('a', 'h', 'a label'), label('b', 'x', 'b label')].reduce(withEdit, []);
    expect(typing.map((edit) => edit.openField)).toEqual([null, 'b label']);
    expect(withEdit(typing, label('a', 'z', null)).map((edit) => edit.openField)).toEqual([null, null, null]);
  });

  test('E5: a finished edit is not joined', () => {
    const done = withoutOpen([label('a', 'h', 'a label')]);
    expect(withEdit(done, label('a', 'he', 'a label'))).toHaveLength(2);
  });

  test('the later of two edits of one field is shown', () => {
    expect(shown([label('a', 'first', null), label('a', 'second', null)])).toEqual(['second', 'b']);
  });

  test('E18: a routine that is read again keeps the steps that did not change', () => {
    const read = structuredClone(routine);
    const [a, b] = read.steps;
    if (a === undefined || b === undefined) throw new Error('two steps');
    const changed = { ...read, steps: [a, { ...b, stamp: 'zzz', label: { en: 'new' } }] };
    const shared = sharingSteps(routine, changed);
    expect(shared.steps[0]).toBe(routine.steps[0]);
    expect(shared.steps[1]?.label).toEqual({ en: 'new' });
  });
});
