import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { foldWords } from '@/domain/fold-words';
import { buildPictureIndex, type PictureIndex, searchPictures } from '@/domain/picture-search';
import { buildCatalogue } from '@/pictograms/picture-catalogue';
import { makeSymbols, realSources } from '../../support/symbol-files';

type Query = { readonly query: string; readonly who: string; readonly targets: readonly string[] };

/** Written before the search was changed, by someone who had not seen it, with their slips: what parents, teachers and therapists type. */
const QUERIES: readonly Query[] = JSON.parse(readFileSync('tests/fixtures/picture-queries.json', 'utf8'));

let index: PictureIndex;
let keys: ReadonlySet<string>;

beforeAll(() => {
  makeSymbols();
  const { entries } = buildCatalogue(realSources('en'));
  keys = new Set(entries.map(({ key }) => key));
  index = buildPictureIndex(entries, foldWords);
});

test('every picture that a query looks for is in the app', () => {
  const unknown = QUERIES.flatMap(({ targets }) => targets.filter((key) => !keys.has(key)));
  expect(unknown).toEqual([]);
});

test('of three hundred queries of parents and therapists 95 in a hundred show their picture among the first six', () => {
  const missed = QUERIES.filter(
    ({ query, targets }) => !searchPictures(index, query, 6).some((key) => targets.includes(key)),
  );
  expect(QUERIES.length).toBeGreaterThanOrEqual(300);
  expect(missed.length / QUERIES.length, missed.map(({ query }) => query).join(', ')).toBeLessThanOrEqual(
    0.05,
  );
});
