/** One step: its picture large, its words, its time, and Done. */
import { useEffect } from 'react';
import type { Child } from '@/domain/child';
import type { PlayAction } from '@/domain/playing/play-action';
import { canGoBack, type Playback, stepsAhead } from '@/domain/playing/playback';
import type { PlayedStep } from '@/domain/playing/played-step';
import { timeLeft } from '@/domain/playing/timer';
import { isolate } from '@/i18n/i18n';
import { useServices } from '@/services/services-context';
import { PictureView } from '@/ui/picture-view';
import { WordCard } from '@/ui/word-card';
import { useAnnounce } from './announcer';
import {
  BackButton,
  BreakButton,
  DoneButton,
  HelpButton,
  LaterButton,
  StartTimeButton,
  StopButton,
} from './big-button';
import { ChangePicture } from './change-picture';
import { useChildTexts } from './child-texts';
import { NextCard } from './next-card';
import { Progress } from './progress';
import { Stage } from './stage';
import { type StepFace, stepFace } from './step-face';
import { StepView } from './step-view';
import { LeaveBy } from './time/leave-by';
import { TimerFace } from './time/timer-face';
import { Tokens } from './tokens';
import { useStepVoice } from './use-step-voice';

type Props = {
  readonly child: Child;
  readonly playback: Playback;
  readonly step: PlayedStep;
  readonly lock: React.ReactNode;
  readonly act: (action: PlayAction) => void;
  readonly askForHelp: () => void;
};

export function StepScreen({ child, playback, step, lock, act, askForHelp }: Props) {
  const { t, words } = useChildTexts();
  const { steps, stepIndex, timer, plan } = playback;
  const face = stepFace(child, playback, step, words);
  const read = useStepVoice(step, face);
  useArrival(playback, step, face, read);
  const onHear = read;
  const hasBoard = child.view !== 'one' && plan.stepOrder === 'fixed' && face.part === null;
  const next = face.part === null ? (stepsAhead(playback)[0] ?? null) : partAfter(playback, step);

  return (
    <Stage
      place={`step ${face.key}`}
      ground={step.kind === 'break' ? 'break' : 'step'}
      label={face.label.text}
      note={useNote(step, face)}
      labelLanguage={face.label.language}
      labelPosition={hasBoard ? 'none' : face.labelPosition}
      picture={!hasBoard && <StepPicture step={step} face={face} />}
      isWide={step.changed !== undefined && face.part === null}
      offers={hasBoard && <StepView child={child} playback={playback} step={step} onHear={onHear} />}
      onHear={onHear}
      done={<DoneButton words={t('done')} onTap={() => act({ type: 'done' })} />}
      breakButton={<BreakButton onTap={() => act({ type: 'break' })} />}
      help={<HelpButton onTap={askForHelp} />}
      back={<BackPlace playback={playback} act={act} />}
      lock={lock}
      time={
        timer !== null && step.timer !== null ? (
          <TimerFace timer={timer} kind={step.timer.kind} supports={child} key={step.id} />
        ) : (
          plan.leaveAt !== null && (
            <LeaveBy leaveAt={plan.leaveAt} open={openFrom(playback, step)} timer={null} />
          )
        )
      }
      next={!hasBoard && plan.stepOrder === 'fixed' && <NextCard step={next} level={child.pictureLevel} />}
      progress={
        plan.tokens > 0 ? (
          <Tokens earned={playback.tokens} total={plan.tokens} />
        ) : (
          child.progress !== 'none' && (
            <Progress steps={steps} stepIndex={stepIndex} face={face.isWord ? 'dots' : child.progress} />
          )
        )
      }
    />
  );
}

function StepPicture({ step, face }: { readonly step: PlayedStep; readonly face: StepFace }) {
  if (face.isWord) return <WordCard text={face.label.text} lang={face.label.language} />;
  if (step.changed !== undefined && face.part === null) {
    return <ChangePicture was={step.changed.was.picture} now={face.picture} />;
  }
  return <PictureView picture={face.picture} />;
}

/** Five things answer at once: what is needed most here takes the place of Back, which is then among the cards of Help. */
function BackPlace({ playback, act }: Pick<Props, 'playback' | 'act'>) {
  const { plan, timer, part } = playback;
  if (plan.timerStart === 'by-child' && timer?.status === 'ready') {
    return <StartTimeButton onTap={() => act({ type: 'start-timer' })} />;
  }
  if (plan.canStop) return <StopButton onTap={() => act({ type: 'stop' })} />;
  if (part === null && plan.stepOrder === 'any') return <LaterButton onTap={() => act({ type: 'later' })} />;
  return part !== null || canGoBack(playback) ? <BackButton onTap={() => act({ type: 'back' })} /> : false;
}

/** Who does it, what stays the same, which of the smaller steps it is. */
function useNote(step: PlayedStep, { part }: StepFace): string | null {
  const { t, words } = useChildTexts();
  if (part !== null) return t('part', part);
  if (step.changed !== undefined) {
    const stays = words(step.changed.stays).text;
    if (stays !== '') return t('change.same', { what: isolate(stays) });
    return t('change.notToday', { what: isolate(words(step.changed.was.label).text) });
  }
  return step.who === 'together' || step.who === 'grown-up' ? t(`who.${step.who}`) : null;
}

function openFrom(playback: Playback, step: PlayedStep): readonly PlayedStep[] {
  return [step, ...stepsAhead(playback)];
}

function partAfter({ part }: Playback, step: PlayedStep): PlayedStep | null {
  const small = part === null ? undefined : step.parts?.[part + 1];
  return small === undefined ? null : { ...step, picture: small.picture, label: small.label };
}

/** Said once when the child comes to a step, by the screen reader and, if the child wants that, by the voice. */
function useArrival(playback: Playback, step: PlayedStep, face: StepFace, read: (() => void) | null): void {
  const { t, duration } = useChildTexts();
  const announce = useAnnounce();
  const note = useNote(step, face);
  const { clock, speech } = useServices().platform;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each arrival, whatever else changes meanwhile
  useEffect(() => {
    const said = isolate(face.label.text === '' ? t('unnamedStep') : face.label.text);
    const place =
      face.part === null
        ? t('stepSpoken', { number: playback.stepIndex + 1, total: playback.steps.length, words: said })
        : t('partSpoken', { ...face.part, words: said });
    const who = face.part === null && note !== null ? ` ${note}.` : '';
    const { timer } = playback;
    const left = timer === null ? 0 : timeLeft(timer, clock.now());
    announce(left === 0 ? `${place}${who}` : `${place}${who} ${duration(left, 'long')}.`);
    if (face.readsOnArrival) read?.();
    return () => speech.stop();
  }, [face.key]);
}
