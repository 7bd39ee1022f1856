import { expect, test } from 'vitest';
import { FIRST_READY_MADE, READY_MADE } from '@/content/ready-made';
import { DEFAULT_LOOK } from '@/domain/look';
import { PICTOGRAM_PACKS } from '@/pictograms/pictogram-index';
import { loadPictogram, pictogramBody } from '@/pictograms/pictogram-packs';

test('the covers of the first ready-made routines and the two buttons of child mode come in one file', async () => {
  const first = READY_MADE.filter(({ id }) => FIRST_READY_MADE.includes(id));
  const shown = [...first.map(({ cover }) => cover.pictogram), 'break', 'help'];
  expect([...PICTOGRAM_PACKS.covers].sort()).toEqual(shown.sort());
});

test('the first cover brings the other covers, and no theme', async () => {
  await loadPictogram('wake-up');
  expect(PICTOGRAM_PACKS.covers.filter((id) => !pictogramBody(id, DEFAULT_LOOK, 'p'))).toEqual([]);
  expect(pictogramBody('breakfast', DEFAULT_LOOK, 'p')).toBeNull();
});

test.each(Object.entries(PICTOGRAM_PACKS))(
  'every picture that the index lists under %s is drawn there',
  async (_, ids) => {
    await loadPictogram(ids[0] ?? '');
    expect(ids.filter((id) => !pictogramBody(id, DEFAULT_LOOK, 'p'))).toEqual([]);
  },
);
