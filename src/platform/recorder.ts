/**
 * The voice of someone whom the child knows.
 *
 * The microphone is asked for when somebody taps "Record" and let go of when the recording ends, so that the device's own
 * sign for it is on no longer than that. What was said is kept in whatever form this browser writes, which it also plays.
 */
import { fail, ok, type Result } from '@/domain/result';
import type { Recorded, RecorderFailure, RunningRecording } from './platform';

/** Opus is the smallest; Safari before 18.4 writes only mp4. */
const TYPES = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus', 'audio/webm'];
/** Speech stays clear, and 20 seconds are about 100 kB. */
const BITS_PER_SECOND = 40_000;

type Limits = { readonly min: number; readonly max: number };

export async function startRecording(limits: Limits): Promise<Result<RunningRecording, RecorderFailure>> {
  const type = supportedType();
  // Not there on a page that is not secure.
  if (type === null || navigator.mediaDevices?.getUserMedia === undefined)
    return fail({ kind: 'unsupported' });
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  } catch (error) {
    return fail({ kind: failureOf(error) });
  }
  try {
    const recorder = new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: BITS_PER_SECOND });
    return ok(run(recorder, stream, limits));
  } catch {
    letGo(stream);
    return fail({ kind: 'unsupported' });
  }
}

function run(recorder: MediaRecorder, stream: MediaStream, { min, max }: Limits): RunningRecording {
  const parts: Blob[] = [];
  let isCancelled = false;
  let isBroken = false;
  let startedAt = performance.now();
  const stop = () => {
    if (recorder.state !== 'inactive') recorder.stop();
  };
  const timer = setTimeout(stop, max);
  const done = new Promise<Result<Recorded, RecorderFailure>>((resolve) => {
    recorder.onstart = () => {
      startedAt = performance.now();
    };
    recorder.ondataavailable = (event) => parts.push(event.data);
    recorder.onerror = () => {
      isBroken = true;
      stop();
    };
    recorder.onstop = () => {
      clearTimeout(timer);
      letGo(stream);
      if (isCancelled) return;
      const durationMs = Math.min(Math.round(performance.now() - startedAt), max);
      const bytes = new Blob(parts, { type: recorder.mimeType });
      if (isBroken || bytes.size === 0) resolve(fail({ kind: durationMs < min ? 'too-short' : 'broken' }));
      else resolve(durationMs < min ? fail({ kind: 'too-short' }) : ok({ bytes, durationMs }));
    };
  });
  recorder.start();
  return {
    done,
    stop,
    cancel: () => {
      isCancelled = true;
      stop();
    },
  };
}

function supportedType(): string | null {
  if (typeof MediaRecorder === 'undefined') return null;
  return TYPES.find((type) => MediaRecorder.isTypeSupported(type)) ?? null;
}

function failureOf(error: unknown): RecorderFailure['kind'] {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'no-microphone' : 'broken';
}

function letGo(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
