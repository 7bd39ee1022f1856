import { expect, test } from 'vitest';
import { continuesTyping, type NamedChange } from '@/domain/edit-history';

const typed: NamedChange = {
  name: 'change-step',
  at: 10_000,
  forward: { routineId: 'r', steps: [{ stepId: 'a', set: { label: { en: 'B' } } }] },
};

test('D17: the next letter within 2 s is the same edit', () => {
  expect(continuesTyping(typed, { ...typed, at: 11_999 })).toBe(true);
  expect(continuesTyping(typed, { ...typed, at: 12_000 })).toBe(false);
});

test('D17: another field, another step or another name is another edit', () => {
  const of = (forward: NamedChange['forward']) => ({ ...typed, at: 10_100, forward });
  expect(continuesTyping(typed, of({ routineId: 'r', steps: [{ stepId: 'a', set: { note: 'x' } }] }))).toBe(
    false,
  );
  expect(continuesTyping(typed, of({ routineId: 'r', steps: [{ stepId: 'b', set: { label: {} } }] }))).toBe(
    false,
  );
  expect(continuesTyping(typed, of({ routineId: 'r', set: { hue: 'sky' } }))).toBe(false);
  expect(continuesTyping(typed, { ...typed, at: 10_100, name: 'change-routine' })).toBe(false);
});

test('D17: moves never join, nor does anything after the clock was set back', () => {
  const moved: NamedChange = { ...typed, name: 'move-step' };
  expect(continuesTyping(moved, { ...moved, at: 10_100 })).toBe(false);
  expect(continuesTyping(typed, { ...typed, at: 9_000 })).toBe(false);
});

test('D17: typing the title of the routine joins as well', () => {
  const title: NamedChange = {
    name: 'change-routine',
    at: 0,
    forward: { routineId: 'r', set: { title: { en: 'M' } } },
  };
  expect(continuesTyping(title, { ...title, at: 500 })).toBe(true);
});
