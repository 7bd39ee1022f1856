/** A routine being played: which screen the stored events call for. */
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import type { Child } from '@/domain/child';
import { screenOf, shownTimer, stepOf } from '@/domain/playing/playback';
import { HEARTBEAT_MS } from '@/domain/playing/timer';
import { useServices } from '@/services/services-context';
import { BreakScreen } from './break-screen';
import { useChildTexts } from './child-texts';
import { HelpScreen } from './help-screen';
import { OWN } from './own-pictures';
import { createPlaySession, type PlaySession } from './play-session';
import type { PlayState } from './play-state';
import { AwayScreen, FinishedScreen, TroubleScreen } from './quiet-screens';
import { StepScreen } from './step-screen';

const IDLE_BEAT_MS = 60_000;

type Props = {
  readonly child: Child;
  readonly routineId: string;
  readonly onHome: () => void;
  readonly lock: (beforeLeaving: () => Promise<void>) => ReactNode;
};

export function Player({ child, routineId, onHome, lock }: Props) {
  const services = useServices();
  const { t, words, language } = useChildTexts();
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
  const step = stepOf(playback);
  if (asks) {
    return (
      <AwayScreen step={step} lock={lockButton} onGoOn={session.goOn} onStartAgain={session.startAgain} />
    );
  }
  if (step === null) {
    return <FinishedScreen lock={lockButton} onHome={onHome} onBack={() => session.act({ type: 'back' })} />;
  }
  const askForHelp = () => {
    void services.platform.speech.speak(t('needHelp'), language);
    void session.act({ type: 'help' });
  };
  const here = { words: words(step.label).text || t('unnamedStep'), picture: step.picture };
  if (screenOf(playback) === 'help') {
    return (
      <HelpScreen
        backTo={playback.breakState === null ? here : { words: t('myBreak'), picture: OWN.break }}
        lock={lockButton}
        onBack={() => session.act({ type: 'help-over' })}
        {...(playback.breakState === null && { onBreak: () => session.act({ type: 'break' }) })}
      />
    );
  }
  const breakTimer = shownTimer(playback);
  if (playback.breakState !== null && breakTimer !== null) {
    return (
      <BreakScreen
        child={child}
        timer={breakTimer}
        card={playback.breakState.card}
        backTo={here}
        lock={lockButton}
        onCard={(card) => session.act({ type: 'break-card', card })}
        onBack={() => session.act({ type: 'break-over' })}
        askForHelp={askForHelp}
      />
    );
  }
  return (
    <StepScreen
      child={child}
      playback={playback}
      step={step}
      lock={lockButton}
      act={session.act}
      askForHelp={askForHelp}
    />
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
