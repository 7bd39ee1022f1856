import { expect, test } from 'vitest';
import { type FadingOptions, newFadingPlan } from '@/domain/playing/new-fading-plan';

const OPTIONS: FadingOptions = {
  way: 'most-to-least',
  start: 'M',
  end: 'I',
  delayMs: 4_000,
  voiceOffAtEnd: false,
  wordsFade: false,
  pictureFades: false,
};

test('E26: the stages go down the levels from the most help to the least', () => {
  const plan = newFadingPlan(OPTIONS);
  expect(plan.stages.map((stage) => stage.level)).toEqual(['M', 'V', 'IV', 'G', 'Vis', 'I']);
  expect(plan).toMatchObject({ stage: 0, criterion: 3, way: 'most-to-least' });
});

test('E26: a start with less help than the end is the same ladder', () => {
  expect(newFadingPlan({ ...OPTIONS, start: 'I', end: 'M' }).stages).toEqual(newFadingPlan(OPTIONS).stages);
});

test("E26: the child's own order of the levels counts, and what is no help is left out", () => {
  const order = ['I', 'R', 'V', 'G', 'M', 'A'] as const;
  const { stages } = newFadingPlan({ ...OPTIONS, order });
  expect(stages.map((stage) => stage.level)).toEqual(['M', 'G', 'V', 'I']);
});

test('E26: from most to least the first help comes at once, then after the time delay', () => {
  const delays = newFadingPlan({ ...OPTIONS, start: 'G' }).stages.map((stage) => stage.delayMs);
  expect(delays).toEqual([0, 4_000, 4_000]);
});

test('E26: from least to most every stage waits first', () => {
  const delays = newFadingPlan({ ...OPTIONS, way: 'least-to-most', start: 'G' }).stages;
  expect(delays.map((stage) => stage.delayMs)).toEqual([4_000, 4_000, 4_000]);
});

test('E26: words and pictures fade evenly, and the voice is off at the end', () => {
  const { stages } = newFadingPlan({
    ...OPTIONS,
    start: 'V',
    voiceOffAtEnd: true,
    wordsFade: true,
    pictureFades: true,
  });
  expect(stages.map((stage) => stage.words)).toEqual(['sentence', 'label', 'label', 'none', 'none']);
  expect(stages.map((stage) => stage.picture)).toEqual(['photo', 'drawing', 'drawing', 'word', 'word']);
  expect(stages.map((stage) => stage.voice)).toEqual([null, null, null, null, false]);
});

test('E26: what fades has its stages also where the help stays the same', () => {
  const { stages } = newFadingPlan({ ...OPTIONS, start: 'I', wordsFade: true });
  expect(stages.map((stage) => [stage.level, stage.words])).toEqual([
    ['I', 'sentence'],
    ['I', 'label'],
    ['I', 'none'],
  ]);
});

test('E26: one level with nothing that fades is one stage', () => {
  expect(newFadingPlan({ ...OPTIONS, start: 'I' }).stages).toEqual([
    { level: 'I', delayMs: 4_000, voice: null, words: null, picture: null },
  ]);
});
