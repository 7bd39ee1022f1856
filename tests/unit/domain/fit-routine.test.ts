import { expect, test } from 'vitest';
import { fitChange, fitNewRoutine, fitTimer } from '@/domain/fit-routine';
import { MAX_LABEL_LENGTH, MAX_NOTE_LENGTH, MAX_SAY_LENGTH, MAX_TIMER_MS, MIN_TIMER_MS } from '@/domain/step';
import { routineFields, stepFields } from '../../support/sample-routine';

const LONG = 'x'.repeat(5_000);

test('D6: every text of a new routine is cut to its length', () => {
  const long = stepFields(LONG, { say: { ar: LONG }, note: LONG });
  const [step] = fitNewRoutine({ ...routineFields(LONG), steps: [long] }).steps;
  expect(step?.label.en).toHaveLength(MAX_LABEL_LENGTH);
  expect(step?.say.ar).toHaveLength(MAX_SAY_LENGTH);
  expect(step?.note).toHaveLength(MAX_NOTE_LENGTH);
});

test('D6: timers are brought into their range', () => {
  const fitted = (durationMs: number) => fitTimer({ kind: 'wait', durationMs }).durationMs;
  expect(fitted(0)).toBe(MIN_TIMER_MS);
  expect(fitted(Number.NaN)).toBe(MIN_TIMER_MS);
  expect(fitted(Number.POSITIVE_INFINITY)).toBe(MAX_TIMER_MS);
  expect(fitted(90_000.4)).toBe(90_000);
});

test('D6: a change is fitted in what it sets and gets no field that it did not have', () => {
  const change = {
    routineId: 'r',
    set: { title: { en: LONG } },
    steps: [
      { stepId: 'a', set: { label: { en: LONG } } },
      { stepId: 'b', set: { timer: null } },
      { create: { ...stepFields(LONG), id: 'c', order: 'a0' } },
    ],
  };
  const fitted = fitChange(change);
  expect(fitted.set?.title).toEqual({ en: LONG.slice(0, 80) });
  expect(fitted.steps?.[0]).toEqual({ stepId: 'a', set: { label: { en: LONG.slice(0, MAX_LABEL_LENGTH) } } });
  expect(fitted.steps?.[1]).toEqual({ stepId: 'b', set: { timer: null } });
  expect(fitted.steps?.[2]).toMatchObject({
    create: { id: 'c', order: 'a0', label: { en: LONG.slice(0, 80) } },
  });
});

test('D6: the cards of parts, choices, a change and an ending are cut in letters and number', () => {
  const cards = Array.from({ length: 20 }, (_, i) => ({ id: `${i}`, picture: null, label: { en: LONG } }));
  const change = {
    routineId: 'r',
    set: { ending: { cards } },
    steps: [
      {
        stepId: 'a',
        set: {
          parts: cards,
          choices: cards,
          changed: { was: { picture: null, label: { en: LONG } }, stays: { en: LONG } },
        },
      },
      { stepId: 'b', set: { parts: null, choices: null, changed: null } },
    ],
  };
  const { set, steps } = fitChange(change);
  expect(set?.ending?.cards).toHaveLength(9);
  const fitted = Object(steps?.[0]).set;
  expect(fitted.parts).toHaveLength(12);
  expect(fitted.choices).toHaveLength(9);
  expect(fitted.parts[0].label.en).toHaveLength(MAX_LABEL_LENGTH);
  expect(fitted.changed.was.label.en).toHaveLength(MAX_LABEL_LENGTH);
  expect(fitted.changed.stays.en).toHaveLength(MAX_SAY_LENGTH);
  expect(steps?.[1]).toEqual(change.steps[1]);
});
