/** A routine being played: which screen the stored events call for. */
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import type { Child } from '@/domain/child';
import { shownTimer, stepOf } from '@/domain/playing/playback';
import { HEARTBEAT_MS } from '@/domain/playing/timer';
import { shownOf } from '@/domain/supports/show-supports';
import { useServices } from '@/services/services-context';
import { PlayScreens } from './play-screens';
import { createPlaySession, type PlaySession } from './play-session';
import type { PlayState } from './play-state';
import { AwayScreen, TroubleScreen } from './quiet-screens';

const IDLE_BEAT_MS = 60_000;

type Props = {
  readonly child: Child;
  readonly routineId: string;
  readonly onHome: () => void;
  readonly lock: (beforeLeaving: () => Promise<void>) => ReactNode;
};

export function Player({ child, routineId, onHome, lock }: Props) {
  const services = useServices();
  const [session] = useState(() => createPlaySession(services, child, routineId));
  const state = useSyncExternalStore(session.subscribe, session.getState);
  useEffect(() => session.setChild(child), [session, child]);
  useSession(session, state);
  useAwakeScreen();

  const lockButton = lock(() => session.act({ type: 'leave' }));
  if (state.kind === 'loading') return null;
  if (state.kind === 'trouble') {
    return <TroubleScreen trouble={state.trouble} lock={lockButton} onRetry={state.retry} onHome={onHome} />;
  }
  const { playback, asks } = state;
  if (asks) {
    return (
      <AwayScreen
        step={stepOf(playback)}
        lock={lockButton}
        onGoOn={session.goOn}
        onStartAgain={session.startAgain}
      />
    );
  }
  const shown = { ...child, ...shownOf(child, playback.plan.show) };
  return (
    <PlayScreens child={shown} playback={playback} lock={lockButton} act={session.act} onHome={onHome} />
  );
}

/** Loads the run, and tells the store that the screen is alive: every five seconds while a timer runs. */
function useSession(session: PlaySession, state: PlayState): void {
  useEffect(() => {
    void session.load();
  }, [session]);

  const timer = state.kind === 'playing' ? shownTimer(state.playback) : null;
  const beatMs = timer?.status === 'running' ? HEARTBEAT_MS : IDLE_BEAT_MS;
  useEffect(() => {
    const beat = () => document.visibilityState === 'visible' && session.beat();
    const every = setInterval(beat, beatMs);
    return () => clearInterval(every);
  }, [session, beatMs]);

  useEffect(() => {
    const onVisibility = () => {
      if (document.visibilityState === 'visible') void session.wake();
      else session.beat();
    };
    document.addEventListener('visibilitychange', onVisibility);
    window.addEventListener('pagehide', session.beat);
    return () => {
      document.removeEventListener('visibilitychange', onVisibility);
      window.removeEventListener('pagehide', session.beat);
    };
  }, [session]);
}

/** While a routine runs the screen stays lit and no tab puts in an update. Where that is refused, it runs all the same. */
function useAwakeScreen(): void {
  const { screenWake, runLock } = useServices().platform;
  useEffect(() => {
    const release = runLock.hold();
    void screenWake.hold();
    return () => {
      release();
      screenWake.release();
    };
  }, [screenWake, runLock]);
}
