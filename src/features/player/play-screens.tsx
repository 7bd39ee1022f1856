/** Which screen the playback calls for. */
import type { ReactNode } from 'react';
import type { Child } from '@/domain/child';
import type { PlayAction } from '@/domain/playing/play-action';
import { canGoBack, canOpen, canStop, type Playback, screenOf, stepOf } from '@/domain/playing/playback';
import type { PlayedStep } from '@/domain/playing/played-step';
import { questionOf } from '@/domain/playing/question-of';
import { BreakScreen } from './break-screen';
import { useChildTexts } from './child-texts';
import { HelpScreen, type HelpWays } from './help-screen';
import { OWN } from './own-pictures';
import {
  ChoiceStep,
  EndingScreen,
  FeelingsScreen,
  FinishedScreen,
  LaterScreen,
  PickScreen,
  RatingScreen,
  StoppedScreen,
} from './rare-parts';
import { StepScreen } from './step-screen';
import { useSayWish } from './use-say-wish';

type Props = {
  readonly child: Child;
  readonly playback: Playback;
  readonly lock: ReactNode;
  readonly act: (action: PlayAction) => Promise<void>;
  readonly onHome: () => void;
};

export function PlayScreens({ child, playback, lock, act: write, onHome }: Props) {
  const sayWish = useSayWish();
  const { t, words } = useChildTexts();
  const step = stepOf(playback);
  const screen = screenOf(playback);
  const act = (action: PlayAction) => {
    sayWish(action);
    return write(action);
  };
  const askForHelp = () => void act({ type: 'help' });
  const onBreak = () => void act({ type: 'break' });
  const onBack = () => void act({ type: 'back' });

  if (screen === 'feelings') {
    return (
      <FeelingsScreen
        lock={lock}
        onFelt={(feeling, body) => void act({ type: 'feel', feeling, body })}
        ways={step !== null && { onBreak, askForHelp }}
      />
    );
  }
  if (step === null || screen === 'finished') {
    const End = playback.plan.ending === null ? FinishedScreen : EndingScreen;
    return <End child={child} playback={playback} lock={lock} act={act} onHome={onHome} />;
  }
  const { breakState, isPicking, isLater } = playback;
  const question = questionOf(playback);
  const here = question
    ? { words: t(QUESTIONS[question]), picture: question === 'feelings' ? OWN.feelings : OWN.calm }
    : isPicking
      ? { words: t(isLater ? 'later' : 'picking.cards'), picture: isLater ? OWN.calm : OWN.next }
      : { words: words(step.label).text || t('unnamedStep'), picture: step.picture };
  switch (screen) {
    case 'help':
      return (
        <HelpScreen
          child={child}
          saying={playback.saying}
          backTo={breakState === null ? here : { words: t('myBreak'), picture: OWN.break }}
          ways={breakState === null && question === null ? helpWays(playback, step, act) : {}}
          lock={lock}
          onSay={(word) => act({ type: 'say', word })}
          onBack={() => act({ type: 'help-over' })}
          {...(breakState === null && { onBreak })}
        />
      );
    case 'rating':
      return (
        <RatingScreen
          onRate={(rating) => void act({ type: 'rate-break', rating })}
          {...{ lock, onBreak, askForHelp }}
        />
      );
    case 'stopped':
      return (
        <StoppedScreen
          playback={playback}
          onGoOn={() => void act({ type: 'go-on' })}
          onFinish={() => void act({ type: 'finish' })}
          {...{ lock, onBack, onBreak, askForHelp }}
        />
      );
    case 'pick':
      return (
        <PickScreen
          playback={playback}
          most={child.cardsVisible}
          onPick={(stepId) => void act({ type: 'pick', stepId })}
          onLater={() => void act({ type: 'later' })}
          onTogether={() => void act({ type: 'together' })}
          {...{ lock, onBreak, askForHelp }}
        />
      );
    case 'later':
      return <LaterScreen onReady={() => void act({ type: 'ready' })} {...{ lock, onBreak, askForHelp }} />;
    default:
      break;
  }
  if (breakState !== null) {
    return (
      <BreakScreen
        child={child}
        timer={breakState.timer}
        card={breakState.card}
        backTo={here}
        lock={lock}
        onCard={(card) => void act({ type: 'break-card', card })}
        onBack={() => void act({ type: 'break-over' })}
        askForHelp={askForHelp}
      />
    );
  }
  if (step.choices !== undefined) {
    return <ChoiceStep act={(action) => void act(action)} {...{ child, playback, step, lock, askForHelp }} />;
  }
  return (
    <StepScreen
      child={child}
      playback={playback}
      step={step}
      lock={lock}
      act={(action) => void act(action)}
      askForHelp={askForHelp}
    />
  );
}

/** P59: where a break or help leads back to. */
const QUESTIONS = { away: 'away', feelings: 'ask.feel', rating: 'ask.helped' } as const;

/** What Help offers besides words: each only where it makes sense. */
function helpWays(playback: Playback, step: PlayedStep, act: Props['act']): HelpWays {
  const { part, isPicking, isLater, isStopped, isTogetherNext, timer, plan } = playback;
  const isAny = plan.stepOrder === 'any';
  const stops = canStop(playback);
  const isBackHidden = stops || isAny || plan.timerStart === 'by-child' || step.choices !== undefined;
  const isReady = plan.timerStart === 'by-child' && timer?.status === 'ready';
  const tap = (type: 'together' | 'later' | 'start-timer' | 'open-parts' | 'ask-feelings' | 'back') => () =>
    void act({ type });
  return {
    together: (isPicking ? isLater || isTogetherNext : step.who === 'together') ? undefined : tap('together'),
    startTime: isReady && stops ? tap('start-timer') : undefined,
    later: isAny && !isLater && !isStopped && part === null ? tap('later') : undefined,
    smallSteps: canOpen(step) && part === null && !isPicking ? tap('open-parts') : undefined,
    feelings: tap('ask-feelings'),
    stepBack: isBackHidden && (part !== null || canGoBack(playback)) ? tap('back') : undefined,
  };
}
