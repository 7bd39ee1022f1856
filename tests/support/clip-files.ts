/** A clip as a browser records it: a square that changes its colour, without a length in its head. */
export async function recordedClip(durationMs: number): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = 64;
  canvas.height = 48;
  const context = canvas.getContext('2d');
  const recorder = new MediaRecorder(canvas.captureStream(15), { mimeType: 'video/webm;codecs=vp8' });
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
  return new File(parts, 'clip.webm', { type: 'video/webm' });
}
