/** Recording a voice for one step: asked for, running, kept. Whatever goes wrong changes nothing and has its name. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { RECORDING_MS, type Recording } from '@/domain/step';
import type { RecorderFailure, RunningRecording } from '@/services/app-services';
import { useServices } from '@/services/services-context';
import type { SavingFailure } from './saving-failure';

export type RecordingState =
  | { readonly state: 'idle' | 'asking' | 'recording' | 'keeping' }
  | { readonly state: 'failed'; readonly failure: RecorderFailure | SavingFailure };

const IDLE = { state: 'idle' } as const;

export function useRecording(onKept: (recording: Recording) => void) {
  const { platform, media } = useServices();
  const [state, setState] = useState<RecordingState>(IDLE);
  const running = useRef<RunningRecording | null>(null);
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
      running.current?.cancel();
    };
  }, []);

  const start = useCallback(async () => {
    platform.speech.stop();
    setState({ state: 'asking' });
    const started = await platform.recorder.start(RECORDING_MS);
    if (!started.ok) return setState({ state: 'failed', failure: started.failure });
    // The grown-up went on while the browser was asking.
    if (!isHere.current) return started.value.cancel();
    running.current = started.value;
    setState({ state: 'recording' });
    const done = await started.value.done;
    running.current = null;
    if (!done.ok) return setState({ state: 'failed', failure: done.failure });
    setState({ state: 'keeping' });
    const kept = await media.put(done.value.bytes);
    if (!kept.ok) return setState({ state: 'failed', failure: { kind: 'not-kept', failure: kept.failure } });
    onKept({ media: kept.value, durationMs: done.value.durationMs });
    setState(IDLE);
  }, [platform, media, onKept]);

  return { state, start, stop: useCallback(() => running.current?.stop(), []) };
}
