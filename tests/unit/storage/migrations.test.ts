import { expect, test } from 'vitest';
import { DEFAULT_SUPPORTS } from '@/domain/supports/supports';
import { editsAndIndexes } from '@/storage/migrations/2-edits-and-indexes';
import { fullerLooks } from '@/storage/migrations/3-fuller-looks';
import { moreSupports } from '@/storage/migrations/4-more-supports';

const { records = {} } = editsAndIndexes;

test('D14: version 2 tells records in use from binned ones, and runs that go on', () => {
  expect(records.routines?.({ id: 'a', deletedAt: null })).toEqual({ id: 'a', deletedAt: null, live: 1 });
  expect(records.children?.({ id: 'a', deletedAt: 5 })).toEqual({ id: 'a', deletedAt: 5, live: 0 });
  expect(records.runs?.({ id: 'a', endedAt: null })).toEqual({ id: 'a', endedAt: null, open: 1 });
  expect(records.runs?.({ id: 'a', endedAt: 5 })).toBeUndefined();
});

test('D14: version 2 bears records that are damaged', () => {
  expect(records.routines?.({})).toEqual({ live: 1 });
  expect(records.runs?.({})).toBeUndefined();
});

test('D14: version 3 turns a headscarf into headwear and gives the grown-up a look', () => {
  const old = { id: 'a', look: { skin: 'brown', headscarf: true, glasses: true } };
  expect(fullerLooks.records?.children?.(old)).toMatchObject({
    id: 'a',
    look: { skin: 'brown', glasses: true, headwear: 'headscarf', mobility: 'none', stage: 'small-child' },
    grownUp: { hairStyle: 'curly' },
  });
  expect(fullerLooks.records?.children?.(old)?.look).not.toHaveProperty('headscarf');
});

test('D14: version 3 bears records that are damaged', () => {
  expect(fullerLooks.records?.children?.({ id: 'a' })).toBeUndefined();
  expect(fullerLooks.records?.children?.({ id: 'a', look: null })).toBeUndefined();
});

test('D14: version 4 gives a child the defaults of the settings that are new, and keeps what was set', () => {
  const { breakMs, breakCards, ignoreRepeatMs, homeCards, labelPosition, readAloud, timeInNumbers } =
    DEFAULT_SUPPORTS;
  const old = {
    id: 'a',
    breakMs,
    breakCards,
    ignoreRepeatMs,
    homeCards,
    labelPosition,
    readAloud,
    timeInNumbers,
  };
  expect(moreSupports.records?.children?.({ ...old, pictureLevel: 'photo', breakCards: 2 })).toEqual({
    ...DEFAULT_SUPPORTS,
    id: 'a',
    pictureLevel: 'photo',
    breakCards: 2,
  });
});
