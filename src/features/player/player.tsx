/** A routine being played: which screen the stored events call for. */
import { type ReactNode, useEffect, useState } from 'react';
import type { Child } from '@/domain/child';
import { isOver, shownTimer, stepOf } from '@/domain/playing/playback';
import { EMPTY_SESSION } from '@/domain/playing/run';
import { HEARTBEAT_MS } from '@/domain/playing/timer';
import { shownOf } from '@/domain/supports/show-supports';
import { useServices } from '@/services/services-context';
import { GrownUpPanelOnDemand } from './grown-up/grown-up-panel-on-demand';
import { useGrownUpLock } from './grown-up/use-grown-up-lock';
import { PlayScreens } from './play-screens';
import { createPlaySession, type PlaySession } from './play-session';
import type { PlayState } from './play-state';
import { AwayScreen, fetchPartsFor } from './rare-parts';
import { TroubleScreen } from './trouble-screen';

const IDLE_BEAT_MS = 60_000;

type Props = {
  readonly child: Child;
  readonly routineId: string;
  readonly onHome: () => void;
  /** For the screens on which nothing is played. */
  readonly lock: ReactNode;
  /** Out of child mode, after time was made to stand still. */
  readonly onLeave: (before: () => Promise<void>) => Promise<void>;
};

export function Player({ child, routineId, onHome, lock, onLeave }: Props) {
  const services = useServices();
  const [session] = useState(() => createPlaySession(services, child, routineId));
  const state = useStateOf(session);
  useEffect(() => session.setChild(child), [session, child]);
  useSession(session, state);
  useAwakeScreen();

  if (state.kind === 'loading') return null;
  if (state.kind === 'trouble') {
    return <TroubleScreen trouble={state.trouble} lock={lock} onRetry={state.retry} onHome={onHome} />;
  }
  return (
    <Playing
      state={state}
      child={{ ...child, ...shownOf(child, state.playback.plan.show) }}
      session={session}
      onHome={onHome}
      onLeave={() => onLeave(() => session.act({ type: 'leave' }))}
    />
  );
}

type PlayingProps = Pick<Props, 'child' | 'onHome'> & {
  readonly state: Extract<PlayState, { readonly kind: 'playing' }>;
  readonly session: PlaySession;
  readonly onLeave: () => Promise<void>;
};

/** The child's screen, and over it the grown-up's panel while it is open. */
function Playing({ state, child, session, onHome, onLeave }: PlayingProps) {
  const { run, playback, asks } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each run
  useEffect(() => fetchPartsFor(run, child), [run.id]);
  const step = stepOf(playback);
  const grownUp = useGrownUpLock({
    runId: run.id,
    isOver: isOver(playback),
    stepId: playback.isPicking ? null : (step?.id ?? null),
  });
  return (
    <>
      {asks ? (
        <AwayScreen
          step={step}
          lock={grownUp.lock}
          onGoOn={session.goOn}
          onStartAgain={session.startAgain}
          act={session.act}
        />
      ) : (
        <PlayScreens
          child={child}
          playback={playback}
          lock={grownUp.lock}
          act={session.act}
          onHome={onHome}
        />
      )}
      {grownUp.isOpen && (
        <GrownUpPanelOnDemand
          run={run}
          playback={playback}
          child={child}
          act={session.act}
          session={run.session ?? EMPTY_SESSION}
          changeSession={session.setSession}
          waiting={grownUp.waiting}
          setWaiting={grownUp.setWaiting}
          wasAsked={grownUp.wasAsked}
          onClose={grownUp.close}
          onExit={onLeave}
        />
      )}
    </>
  );
}

/**
 * Not `useSyncExternalStore`: with that, what only has to follow the picture (announcing, reading aloud, starting the
 * movement of a timer) is done before it is painted.
 */
function useStateOf(session: PlaySession): PlayState {
  const [state, setState] = useState(session.getState);
  useEffect(() => {
    const follow = () => setState(session.getState());
    follow();
    return session.subscribe(follow);
  }, [session]);
  return state;
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
