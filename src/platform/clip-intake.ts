/**
 * A clip of the family's own on its way in: short enough to be watched once, small enough to be kept, with a frame of it as its
 * still picture.
 *
 * It is kept as it came, but for where and by whom it was filmed: browsers cannot write a film anew. Whatever this browser
 * can play, it is opened by playing it.
 */
import { fail, ok, type Result } from '@/domain/result';
import type { ClipFailure, OpenedClip } from './platform';
import { withoutPlace } from './without-place';

const MAX_FILE_BYTES = 30 * 1024 * 1024;
const POSTER_SIDE_PX = 640;
/** Old tablets take their time; a file that says nothing at all by then is none. */
const PATIENCE_MS = 10_000;
/** Past the end of any film: the browser goes to the end, and then knows where that is. */
const FAR_AWAY_S = 1e7;
/** Half a second of grace: cameras stop a moment late. */
const GRACE_MS = 500;

type Limits = { readonly min: number; readonly max: number };

export async function openClip(file: Blob, limits: Limits): Promise<Result<OpenedClip, ClipFailure>> {
  if (file.size === 0) return fail({ kind: 'empty' });
  if (file.size > MAX_FILE_BYTES) return fail({ kind: 'too-large' });
  // Some file managers do not say what a file is.
  if (file.type !== '' && !file.type.startsWith('video/')) return fail({ kind: 'not-a-clip' });
  const bytes = await withoutPlace(file.type === '' ? new Blob([file], { type: 'video/mp4' }) : file);
  const url = URL.createObjectURL(bytes);
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  video.preload = 'auto';
  try {
    const loaded = happens(video, 'loadeddata');
    video.src = url;
    await loaded;
    const durationMs = Math.round((await durationOf(video)) * 1000);
    if (video.videoWidth === 0) return fail({ kind: 'not-a-clip' });
    if (durationMs < limits.min) return fail({ kind: 'too-short' });
    if (durationMs > limits.max + GRACE_MS) return fail({ kind: 'too-long' });
    const poster = await posterOf(video).catch(() => null);
    return ok({ bytes, poster, durationMs: Math.min(durationMs, limits.max) });
  } catch {
    return fail({ kind: 'broken' });
  } finally {
    video.removeAttribute('src');
    video.load();
    URL.revokeObjectURL(url);
  }
}

/** In seconds. What a browser recorded says no length until its end was looked for. */
async function durationOf(video: HTMLVideoElement): Promise<number> {
  if (Number.isFinite(video.duration)) return video.duration;
  const moved = happens(video, 'seeked');
  video.currentTime = FAR_AWAY_S;
  await moved;
  return Number.isFinite(video.duration) ? video.duration : video.currentTime;
}

/** A little way in: the first frame of many films is black. */
async function posterOf(video: HTMLVideoElement): Promise<Blob | null> {
  const moved = happens(video, 'seeked');
  video.currentTime = Math.min(1, video.duration / 3);
  await moved;
  const scale = Math.min(1, POSTER_SIDE_PX / Math.max(video.videoWidth, video.videoHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(video.videoWidth * scale));
  canvas.height = Math.max(1, Math.round(video.videoHeight * scale));
  canvas.getContext('2d')?.drawImage(video, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.8));
}

function happens(video: HTMLVideoElement, event: 'loadeddata' | 'seeked'): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(reject, PATIENCE_MS);
    const settle = (end: () => void) => () => {
      clearTimeout(timer);
      end();
    };
    video.addEventListener(event, settle(resolve), { once: true });
    video.addEventListener('error', settle(reject), { once: true });
  });
}
