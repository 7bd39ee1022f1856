/** The child who is drawn wears what the child wears: told by paints that nothing else in a drawing has. */
import { beforeAll, describe, expect, test } from 'vitest';
import { READY_MADE } from '@/content/ready-made';
import { DEFAULT_LOOK, type Look } from '@/domain/look';
import { loadPictogram, pictogramBody } from '@/pictograms/pictogram-packs';

const LOOK: Look = { ...DEFAULT_LOOK, headwear: 'headscarf', mobility: 'wheelchair' };
const FACE = 'var(--face)';
const SCARF = 'var(--scarf)';
const HAIR = 'var(--hair)';
const SHOES = 'var(--shoe)';
const SEAT_OF_WHEELCHAIR = '#3a7fd0';

const toilet = READY_MADE.filter(({ id }) => id === 'toilet').flatMap(({ steps }) => steps);
const ids = toilet.flatMap(({ pictogram, wheelchair }) => wheelchair?.pictogram ?? pictogram ?? []);
const drawn = (id: string, look: Look = LOOK) => pictogramBody(id, look, 'p') ?? '';

beforeAll(async () => {
  for (const id of ids) await loadPictogram(id);
});

describe('"Use the toilet" for a child with a headscarf in a wheelchair', () => {
  test('a headscarf is wherever a face is, and no hair anywhere', () => {
    expect(ids.filter((id) => drawn(id).includes(FACE) !== drawn(id).includes(SCARF))).toEqual([]);
    expect(ids.filter((id) => drawn(id).includes(HAIR))).toEqual([]);
  });

  test('a wheelchair is wherever face and feet are', () => {
    const isWhole = (id: string) => drawn(id).includes(FACE) && drawn(id).includes(SHOES);
    expect(ids.filter((id) => isWhole(id) !== drawn(id).includes(SEAT_OF_WHEELCHAIR))).toEqual([]);
    expect(ids.filter(isWhole)).toEqual(['wheel-along', 'pants-down', 'transfer-to-toilet', 'clothes-up']);
  });

  test('the rest shows hands, legs or things, and is the same for every headwear and way to get about', () => {
    const same = ids.filter((id) => drawn(id) === drawn(id, DEFAULT_LOOK));
    expect(same).toEqual([
      'shut-door', // a hand on the handle
      'trousers-down', // from the waist to the knees
      'wee-or-poo', // the bowl
      'get-paper', // a hand
      'wipe-front-to-back', // from the chest to the knees
      'paper-in-toilet', // a hand
      'wipe-until-clean', // two hands
      'flush', // a hand
      'wash-hands', // two hands
    ]);
  });
});
