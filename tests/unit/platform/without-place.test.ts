import { describe, expect, test } from 'vitest';
import { withoutPlace } from '@/platform/without-place';
import { box, PLACE } from '../../support/clip-files';

const pictures = box('mdat', 'udta meta: these are pictures');
const film = (...boxes: readonly Uint8Array<ArrayBuffer>[]) => new Blob([...boxes], { type: 'video/mp4' });
const bytesOf = async (blob: Blob) => [...new Uint8Array(await blob.arrayBuffer())];

describe('E25: a film says nothing about where and by whom it was made', () => {
  test.each([
    ['udta', box('moov', box('mvhd', 'head'), box('udta', PLACE))],
    ['meta', box('moov', box('trak', box('tkhd', 'track'), box('meta', PLACE)))],
    ['uuid', box('uuid', PLACE)],
    ['moof', box('moof', box('traf', box('udta', PLACE)))],
  ])('%s is emptied, and nothing else moves', async (_name, told) => {
    const made = film(box('ftyp', 'isom'), told, pictures);
    const left = await withoutPlace(made);
    expect(await left.text()).not.toContain(PLACE);
    expect(await left.text()).toContain('free');
    expect(left.type).toBe('video/mp4');
    expect(left.size).toBe(made.size);
    expect((await bytesOf(left)).slice(-pictures.length)).toEqual([...pictures]);
  });

  test('a box whose size comes in eight bytes, and one that goes on to the end', async () => {
    const long = box('udta', new Uint8Array(8), PLACE);
    const view = new DataView(long.buffer);
    view.setUint32(0, 1);
    view.setBigUint64(8, BigInt(long.length));
    const last = box('meta', PLACE);
    new DataView(last.buffer).setUint32(0, 0);
    const left = await withoutPlace(film(box('moov', long), pictures, last));
    expect(await left.text()).not.toContain(PLACE);
    expect(left.size).toBe(8 + long.length + pictures.length + last.length);
  });

  test.each([
    ['nothing to empty', film(box('ftyp', 'isom'), pictures)],
    ['another kind of film', new Blob([new Uint8Array([0x1a, 0x45, 0xdf, 0xa3, 0, 0, 0, 0, 1, 2, 3])])],
    ['a box that is larger than the file', new Blob([new Uint8Array([0, 0, 1, 0]), 'udta', PLACE])],
    ['a box of no size', new Blob([new Uint8Array([0, 0, 0, 3]), 'udta', PLACE])],
    ['seven bytes', new Blob(['1234567'])],
    ['an empty file', new Blob([])],
  ])('%s: it stays as it is', async (_what, made) => {
    expect(await bytesOf(await withoutPlace(made))).toEqual(await bytesOf(made));
  });
});
