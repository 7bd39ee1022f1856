/**
 * A film as a camera writes it (MP4 or QuickTime), without what the camera wrote beside the pictures: where it was filmed, with
 * which device, by whom. Browsers cannot write a film anew, so these boxes are emptied in place and named "free", which every
 * player passes over; nothing else moves. Source: ISO/IEC 14496-12 (boxes; `udta`, `meta`, `uuid`, `free`).
 */
const EMPTIED = new Set(['udta', 'meta', 'uuid']);
const LOOKED_INTO = new Set(['moov', 'trak', 'moof', 'traf']);
const HEAD_BYTES = 8;
const LONG_HEAD_BYTES = 16;

type Span = { readonly from: number; readonly to: number };

/** What is no such film, or ends in the middle of a box, stays as it is from there on. */
export async function withoutPlace(film: Blob): Promise<Blob> {
  const spans = await spansIn(film, { from: 0, to: film.size });
  const pieces: BlobPart[] = [];
  let kept = 0;
  for (const { from, to } of spans) {
    pieces.push(film.slice(kept, from), freeBox(to - from));
    kept = to;
  }
  return spans.length === 0 ? film : new Blob([...pieces, film.slice(kept)], { type: film.type });
}

async function spansIn(film: Blob, { from, to }: Span): Promise<readonly Span[]> {
  const found: Span[] = [];
  let at = from;
  while (at + HEAD_BYTES <= to) {
    const head = new DataView(await film.slice(at, at + LONG_HEAD_BYTES).arrayBuffer());
    const { name, size, headBytes } = boxOf(head, to - at);
    if (size < headBytes || at + size > to) break;
    if (EMPTIED.has(name)) found.push({ from: at, to: at + size });
    else if (LOOKED_INTO.has(name))
      found.push(...(await spansIn(film, { from: at + headBytes, to: at + size })));
    at += size;
  }
  return found;
}

/** Size 0: to the end of what it stands in; 1: the size comes after the name, in eight bytes. */
function boxOf(head: DataView, room: number) {
  const name = String.fromCharCode(...[4, 5, 6, 7].map((at) => head.getUint8(at)));
  const short = head.getUint32(0);
  if (short === 0) return { name, size: room, headBytes: HEAD_BYTES };
  if (short !== 1) return { name, size: short, headBytes: HEAD_BYTES };
  const isWhole = head.byteLength === LONG_HEAD_BYTES;
  return { name, size: isWhole ? Number(head.getBigUint64(8)) : 0, headBytes: LONG_HEAD_BYTES };
}

/** At most 30 MB, so that its size fits its head. */
function freeBox(size: number): Uint8Array<ArrayBuffer> {
  const box = new Uint8Array(size);
  new DataView(box.buffer).setUint32(0, size);
  box.set(new TextEncoder().encode('free'), 4);
  return box;
}
