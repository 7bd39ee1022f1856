/** One step: its picture large, its words, its time, and Done. */
import { useState } from 'react';
import type { Child } from '@/domain/child';
import type { PlayAction } from '@/domain/playing/play-action';
import { type Playback, stepsAhead, stillToDo } from '@/domain/playing/playback';
import type { PlayedStep } from '@/domain/playing/played-step';
import { BackPlace } from './back-place';
import { BreakButton, DoneButton, HearButton, HelpButton } from './big-button';
import { useChildTexts } from './child-texts';
import { NextCard } from './next-card';
import { Progress } from './progress';
import { LeaveBy, StepView } from './rare-parts';
import { Stage } from './stage';
import { stepFace } from './step-face';
import { isWidePicture, StepPicture } from './step-picture';
import { TimerFace } from './time/timer-face';
import { Tokens } from './tokens';
import { useArrival, useNote } from './use-arrival';
import { usePictureAhead } from './use-picture-ahead';
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
  const { timer, plan } = playback;
  const face = stepFace(child, playback, step, words);
  const note = useNote(step, face);
  const read = useStepVoice(step, face, note.said);
  useArrival(playback, face, note.said, read);
  const [plays, setPlays] = useState({ key: face.key, count: 0 });
  const count = plays.key === face.key ? plays.count : 0;
  const clip = face.part === null ? step.clip : undefined;
  const hear = () => {
    setPlays({ key: face.key, count: count + 1 });
    read?.();
  };
  const onHear = clip === undefined ? read : hear;
  const isWide = isWidePicture(step, face);
  // P50: a change is a picture of its own, and a clip wants to be large.
  const hasBoard = child.view !== 'one' && plan.stepOrder === 'fixed' && face.part === null && !isWide;
  // A board of several steps has no picture that could be the one button.
  const isPictureDone = child.targetSize === 'whole-picture' && !hasBoard;
  const done = () => act({ type: 'done' });
  const next = face.part === null ? (stepsAhead(playback)[0] ?? null) : partAfter(playback, step);
  const ahead = usePictureAhead(child, playback, next, face.key);

  return (
    <Stage
      place={`step ${face.key}`}
      ground={step.kind === 'break' ? 'break' : 'step'}
      label={face.label.text}
      note={note.seen}
      labelLanguage={face.label.language}
      labelPosition={hasBoard ? 'none' : face.isWord && note.seen !== null ? 'note' : face.labelPosition}
      picture={!hasBoard && <StepPicture child={child} step={step} face={face} plays={count} />}
      pictureKey={face.key}
      ahead={ahead}
      isWide={isWide}
      offers={hasBoard && <StepView {...{ child, playback, step, onHear }} note={note.seen} />}
      areSteps={hasBoard}
      onHear={onHear}
      onPicture={isPictureDone ? done : undefined}
      done={
        isPictureDone ? (
          onHear !== null && <HearButton onTap={onHear} />
        ) : (
          <DoneButton words={t('done')} onTap={done} />
        )
      }
      breakButton={<BreakButton onTap={() => act({ type: 'break' })} />}
      help={<HelpButton onTap={askForHelp} />}
      back={<BackPlace playback={playback} act={act} />}
      lock={lock}
      time={
        timer !== null && step.timer !== null ? (
          <TimerFace timer={timer} kind={step.timer.kind} supports={child} key={step.id} />
        ) : (
          plan.leaveAt !== null && <LeaveBy leaveAt={plan.leaveAt} open={stillToDo(playback)} timer={null} />
        )
      }
      isTimeInWords={timer !== null && child.timerStyle === 'none'}
      next={!hasBoard && plan.stepOrder === 'fixed' && <NextCard step={next} level={child.pictureLevel} />}
      progress={
        plan.tokens > 0 ? (
          <Tokens earned={playback.tokens} total={plan.tokens} />
        ) : (
          child.progress !== 'none' &&
          !(hasBoard && child.view === 'list') && (
            <Progress playback={playback} face={face.isWord ? 'dots' : child.progress} />
          )
        )
      }
    />
  );
}

function partAfter({ part }: Playback, step: PlayedStep): PlayedStep | null {
  const small = part === null ? undefined : step.parts?.[part + 1];
  return small === undefined ? null : { ...step, picture: small.picture, label: small.label };
}
