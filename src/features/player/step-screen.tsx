/** One step: its picture large, its words, its time, and Done. */
import { useEffect } from 'react';
import type { Child } from '@/domain/child';
import type { PlayAction } from '@/domain/playing/play-action';
import { canGoBack, type Playback } from '@/domain/playing/playback';
import type { PlayedStep } from '@/domain/playing/played-step';
import { timeLeft } from '@/domain/playing/timer';
import { isolate } from '@/i18n/i18n';
import { useServices } from '@/services/services-context';
import { PictureView } from '@/ui/picture-view';
import { WordCard } from '@/ui/word-card';
import { useAnnounce } from './announcer';
import { BackButton, BreakButton, DoneButton, HelpButton } from './big-button';
import { useChildTexts } from './child-texts';
import { NextCard } from './next-card';
import { Progress } from './progress';
import { Stage } from './stage';
import { TimerFace } from './time/timer-face';
import { useReading } from './use-reading';

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
  const { steps, stepIndex, timer } = playback;
  const label = words(step.label);
  const say = words(step.say);
  const told = say.text === '' ? label : say;
  const isWord = child.pictureLevel === 'word' && step.picture === null && label.text !== '';
  const read = useReading(told.language);
  useArrival(child, playback, step, told.text);

  return (
    <Stage
      place={`step ${step.id}`}
      ground={step.kind === 'break' ? 'break' : 'step'}
      label={label.text}
      labelLanguage={label.language}
      labelPosition={isWord ? 'none' : child.labelPosition}
      picture={
        isWord ? <WordCard text={label.text} lang={label.language} /> : <PictureView picture={step.picture} />
      }
      onHear={read === null || told.text === '' ? null : () => read(told.text)}
      done={<DoneButton words={t('done')} onTap={() => act({ type: 'done' })} />}
      breakButton={<BreakButton onTap={() => act({ type: 'break' })} />}
      help={<HelpButton onTap={askForHelp} />}
      back={canGoBack(playback) && <BackButton onTap={() => act({ type: 'back' })} />}
      lock={lock}
      time={
        timer !== null &&
        step.timer !== null && (
          <TimerFace timer={timer} kind={step.timer.kind} supports={child} key={step.id} />
        )
      }
      next={<NextCard step={steps[stepIndex + 1] ?? null} level={child.pictureLevel} />}
      progress={<Progress steps={steps} stepIndex={stepIndex} hasPictures={!isWord} />}
    />
  );
}

/** Said once when the child comes to a step, by the screen reader and, if the child wants that, by the voice. */
function useArrival(child: Child, playback: Playback, step: PlayedStep, told: string): void {
  const { t, words, duration } = useChildTexts();
  const announce = useAnnounce();
  const { clock } = useServices().platform;
  const { speech } = useServices().platform;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each arrival, whatever else changes meanwhile
  useEffect(() => {
    const label = words(step.label);
    const place = t('stepSpoken', {
      number: playback.stepIndex + 1,
      total: playback.steps.length,
      words: isolate(label.text === '' ? t('unnamedStep') : label.text),
    });
    const { timer } = playback;
    const left = timer === null ? 0 : timeLeft(timer, clock.now());
    announce(left === 0 ? place : `${place} ${duration(left, 'long')}.`);
    if (child.readAloud === 'on-arrival' && told !== '') void speech.speak(told, label.language);
    return () => speech.stop();
  }, [step.id]);
}
