const FORMATS = { webm: 'video/webm;codecs=vp8', mp4: 'video/mp4;codecs=vp9' } as const;

/** A clip as a browser records it: a square that changes its colour, without a length in its head. */
export async function recordedClip(durationMs: number, format: 'webm' | 'mp4' = 'webm'): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = 64;
  canvas.height = 48;
  const context = canvas.getContext('2d');
  const recorder = new MediaRecorder(canvas.captureStream(15), { mimeType: FORMATS[format] });
  const parts: Blob[] = [];
  recorder.ondataavailable = (event) => parts.push(event.data);
  let hue = 0;
  const paint = () => {
    hue += 20;
    if (context === null) return;
    context.fillStyle = `hsl(${hue} 80% 50%)`;
    context.fillRect(0, 0, 64, 48);
  };
  paint();
  const painting = setInterval(paint, 60);
  const stopped = new Promise((resolve) => {
    recorder.onstop = resolve;
  });
  recorder.start();
  await new Promise((resolve) => setTimeout(resolve, durationMs));
  recorder.stop();
  await stopped;
  clearInterval(painting);
  return new File(parts, `clip.${format}`, { type: `video/${format}` });
}

/** "+52.5200+013.4050/" is where the film was made, as phones write it. */
export const PLACE = '+52.5200+013.4050/';

/** A box of a film: its size, its name, what is in it. */
export function box(
  name: string,
  ...content: readonly (string | Uint8Array<ArrayBuffer>)[]
): Uint8Array<ArrayBuffer> {
  const parts = content.map((part) => (typeof part === 'string' ? latin(part) : part));
  const made = new Uint8Array(8 + parts.reduce((sum, { length }) => sum + length, 0));
  new DataView(made.buffer).setUint32(0, made.length);
  made.set(latin(name), 4);
  let at = 8;
  for (const part of parts) {
    made.set(part, at);
    at += part.length;
  }
  return made;
}

function latin(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** As a phone writes it: the place inside the head of the film. Of a film in pieces, whose places in the file are told from each piece. */
export async function withPlace(film: Blob): Promise<File> {
  const bytes = new Uint8Array(await film.arrayBuffer());
  const view = new DataView(bytes.buffer);
  let at = 0;
  while (view.getUint32(at + 4) !== 0x6d6f6f76) at += view.getUint32(at);
  const end = at + view.getUint32(at);
  const head = box('moov', bytes.slice(at + 8, end), box('udta', box('\u00a9xyz', PLACE)));
  return new File([bytes.slice(0, at), head, bytes.slice(end)], 'IMG_0001.mp4', { type: film.type });
}
