import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeStamp } from '@/domain/stamp';
import { mergeFields, type Stamped, writeFields } from '@/domain/stamped';

type Note = Stamped & { readonly title: string; readonly text: string };

const BORN = makeStamp(1, 0, 'born');
const NOTE: Note = {
  id: 'note',
  createdAt: 1,
  stamp: BORN,
  stamps: {},
  deletedAt: null,
  title: '',
  text: '',
};

/** Edits as devices make them: no two with one stamp. */
const edits = fc.uniqueArray(
  fc.record({
    at: fc.integer({ min: 2, max: 500 }),
    set: fc.record({ title: fc.string(), text: fc.string() }, { requiredKeys: [] }),
  }),
  { selector: (edit) => edit.at, maxLength: 12 },
);

type Edit = { readonly at: number; readonly set: Partial<Note> };

function play(all: readonly Edit[], chosen: (edit: Edit) => boolean = () => true): Note {
  return all
    .filter((edit) => chosen(edit))
    .reduce((note, edit) => writeFields(note, edit.set, makeStamp(edit.at, 0, 'device')), NOTE);
}

test('D2: merging gives the same whichever copy comes first', () => {
  fc.assert(
    fc.property(edits, fc.func(fc.boolean()), fc.func(fc.boolean()), (all, inA, inB) => {
      const [a, b] = [play(all, inA), play(all, inB)];
      expect(mergeFields(a, b)).toEqual(mergeFields(b, a));
    }),
  );
});

test('D2: three copies merge to the same in any grouping', () => {
  const some = fc.func(fc.boolean());
  fc.assert(
    fc.property(edits, some, some, some, (all, inA, inB, inC) => {
      const [a, b, c] = [play(all, inA), play(all, inB), play(all, inC)];
      expect(mergeFields(mergeFields(a, b), c)).toEqual(mergeFields(a, mergeFields(b, c)));
    }),
  );
});

test('D2: merging a copy with itself, or again with what it already took in, changes nothing', () => {
  fc.assert(
    fc.property(edits, fc.func(fc.boolean()), (all, inA) => {
      const [a, b] = [play(all, inA), play(all)];
      expect(mergeFields(a, a)).toEqual(a);
      expect(mergeFields(mergeFields(a, b), b)).toEqual(mergeFields(a, b));
    }),
  );
});

test('D2: two copies that each have some of the edits merge to all of them, in any order of writing', () => {
  fc.assert(
    fc.property(edits, fc.func(fc.boolean()), (all, inA) => {
      const a = play(all, inA);
      const b = play(all, (edit) => !inA(edit));
      const inTime = [...all].sort((x, y) => x.at - y.at);
      expect(mergeFields(a, b)).toEqual(play(inTime));
      expect(play(all)).toEqual(play(inTime));
    }),
  );
});

test('an edit that is older than the field leaves the same object', () => {
  const note = writeFields(NOTE, { title: 'new' }, makeStamp(20, 0, 'a'));
  expect(writeFields(note, { title: 'old' }, makeStamp(10, 0, 'b'))).toBe(note);
});

test("a record's own stamp is its latest edit", () => {
  const later = writeFields(NOTE, { title: 'x' }, makeStamp(20, 0, 'a'));
  const both = writeFields(later, { text: 'y' }, makeStamp(10, 0, 'a'));
  expect(both.stamp).toBe(makeStamp(20, 0, 'a'));
  expect(both.text).toBe('y');
});
