import type { PlayAction } from '@/domain/playing/play-action';
import { canGoBack, canStop, type Playback } from '@/domain/playing/playback';
import { BackButton, LaterButton, StartTimeButton, StopButton } from './big-button';

type Props = { readonly playback: Playback; readonly act: (action: PlayAction) => void };

/** On a choice, which has no time. */
export function hasBackPlace(playback: Playback): boolean {
  const { plan } = playback;
  return canStop(playback) || plan.stepOrder === 'any' || canGoBack(playback);
}

/** Five things answer at once: what is needed most here takes the place of Back; the others are then among the cards of Help. */
export function BackPlace({ playback, act }: Props) {
  const { plan, timer, part } = playback;
  if (canStop(playback)) return <StopButton onTap={() => act({ type: 'stop' })} />;
  if (plan.timerStart === 'by-child' && timer?.status === 'ready') {
    return <StartTimeButton onTap={() => act({ type: 'start-timer' })} />;
  }
  if (part === null && plan.stepOrder === 'any') return <LaterButton onTap={() => act({ type: 'later' })} />;
  return part !== null || canGoBack(playback) ? <BackButton onTap={() => act({ type: 'back' })} /> : false;
}
