/**
 * Where the child is in a run, told from the run's stored events alone.
 *
 * The screen shows nothing that these functions cannot tell again after a reload, a crash or an empty battery:
 * every tap is first written as events, and the screen is what the events say. Nothing here moves on by itself.
 */
import { afterEvent } from './after-event';
import { started, withShownTimer } from './move';
import type { PlayedStep } from './played-step';
import { questionOf } from './question-of';
import { PLAIN_PLAN, type Run, type RunOutcome, type RunPlan } from './run';
import type { FeelingMoment } from './run-event';
import { standingAt, type Timer, timeLeft, trustedTimer } from './timer';

/** Away for longer than this, and the child is asked whether to go on. */
export const AWAY_MS = 30 * 60_000;

export type BreakState = { readonly timer: Timer; readonly card: string | null };

/** A step that the child is through with, and the time that it still had: what Back gives back. */
export type Passed = {
  readonly stepId: string;
  readonly leftMs: number | null;
  readonly how: 'done' | 'skipped' | 'stopped';
};

export type Playback = {
  readonly plan: RunPlan;
  /** With what was left out, put in or swapped today. */
  readonly steps: readonly PlayedStep[];
  /** Equal to the number of steps when the routine is over. */
  readonly stepIndex: number;
  /** Any order: the child picks what comes next. */
  readonly isPicking: boolean;
  /** While picking: not now. */
  readonly isLater: boolean;
  /** While picking: what is picked next is done together. */
  readonly isTogetherNext: boolean;
  /** Inside the smaller steps of the step, counted from 0. */
  readonly part: number | null;
  /** Of the step; it stands still during a break. */
  readonly timer: Timer | null;
  readonly breakState: BreakState | null;
  /** The card of the break that has just ended, while the child is asked whether it helped. */
  readonly rating: string | null;
  readonly breaks: number;
  readonly needsHelp: boolean;
  /** What the child says, shown large. */
  readonly saying: string | null;
  readonly feelingsFor: FeelingMoment | null;
  readonly felt: readonly FeelingMoment[];
  /** The step was ended by Stop: go on, or finish? */
  readonly isStopped: boolean;
  /** Time stands still: help is on its way, or the player was left through the lock. */
  readonly isPaused: boolean;
  /** The grown-up made time stand still; the child may play on. */
  readonly isHeld: boolean;
  /** Since when the child has been away, if that is so long that the screen asks before it goes on. */
  readonly awaySince: number | null;
  /** That question was put off by a break or help, and comes again. */
  readonly isAway: boolean;
  /** The running timer shows less than its events say, because the clock was changed: to be written down. */
  readonly isCorrected: boolean;
  /** The latest last: Back takes the latest back. */
  readonly passed: readonly Passed[];
  /** What the steps that were put off for later still had. */
  readonly leftOf: Readonly<Record<string, number>>;
  /** Step → the card that was chosen; '' is the end of the routine. */
  readonly chosen: Readonly<Record<string, string>>;
  /** Never fewer than before. */
  readonly tokens: number;
  readonly lastTapAt: number | null;
};

export type PlayScreen =
  | 'away'
  | 'finished'
  | 'feelings'
  | 'help'
  | 'rating'
  | 'break'
  | 'stopped'
  | 'later'
  | 'pick'
  | 'step';

export function screenOf(playback: Playback): PlayScreen {
  if (isOver(playback)) return feelingsAsked(playback) === null ? 'finished' : 'feelings';
  if (playback.awaySince !== null) return 'away';
  if (playback.needsHelp) return 'help';
  if (playback.breakState !== null) return 'break';
  return questionOf(playback) ?? placeOf(playback);
}

function placeOf(playback: Playback): PlayScreen {
  if (playback.isStopped) return 'stopped';
  if (playback.isLater) return 'later';
  return playback.isPicking ? 'pick' : 'step';
}

export function isOver(playback: Playback): boolean {
  return playback.stepIndex >= playback.steps.length;
}

/** Which feelings check is on the screen; one after the routine comes by itself, if the plan has it. */
export function feelingsAsked(playback: Playback): FeelingMoment | null {
  const { plan, felt, feelingsFor } = playback;
  if (!isOver(playback)) return feelingsFor;
  const isWanted = plan.feelingsAsked === 'after' || plan.feelingsAsked === 'both';
  return isWanted && !felt.includes('after') ? 'after' : null;
}

/** By the child's setting, by the routine, or by the routine inside which the step stands. */
export function canStop(playback: Playback): boolean {
  return playback.plan.canStop || stepOf(playback)?.canStop === true;
}

export function canGoBack(playback: Playback): boolean {
  return playback.passed.length > 0 && playback.awaySince === null;
}

/** The step that the child is on; while the child picks, the first that is open. */
export function stepOf(playback: Playback): PlayedStep | null {
  return playback.steps[playback.stepIndex] ?? null;
}

/** Whether there are smaller steps to open. */
export function canOpen({ kind, parts }: PlayedStep): boolean {
  return kind === 'do' && parts !== undefined;
}

export function isPassed(playback: Pick<Playback, 'passed'>, stepId: string): boolean {
  return playback.passed.some((one) => one.stepId === stepId);
}

/** Not skipped, and not ended by Stop. */
export function isDone({ passed }: Pick<Playback, 'passed'>, stepId: string): boolean {
  return passed.some((one) => one.stepId === stepId && one.how === 'done');
}

/** Not done yet, those that were put off last. */
export function openSteps(playback: Playback): readonly PlayedStep[] {
  const open = playback.steps.filter((step) => !isPassed(playback, step.id));
  const isPutOff = (step: PlayedStep) => step.id in playback.leftOf;
  return [...open.filter((step) => !isPutOff(step)), ...open.filter(isPutOff)];
}

/** Of a run that is over: ended by Finish after Stop, on the last step too, or come to its end. */
export function outcomeOf(playback: Playback): RunOutcome {
  const isStopped = playback.passed.at(-1)?.how === 'stopped' || openSteps(playback).length > 0;
  return isStopped ? 'stopped' : 'finished';
}

/** The open steps after this one, in their order. */
export function stepsAhead(playback: Playback): readonly PlayedStep[] {
  return playback.steps.filter((step, i) => i > playback.stepIndex && !isPassed(playback, step.id));
}

/** What is still to do: the step that the child is on, and every other open one, with the time that it had when it was put off (T14). */
export function stillToDo(playback: Playback): readonly PlayedStep[] {
  const here = playback.isPicking ? null : stepOf(playback);
  const others = openSteps(playback).filter(({ id }) => id !== here?.id);
  return [
    ...(here === null ? [] : [here]),
    ...others.map((step) => asPutOff(step, playback.leftOf[step.id])),
  ];
}

function asPutOff(step: PlayedStep, leftMs: number | undefined): PlayedStep {
  return step.timer === null || leftMs === undefined
    ? step
    : { ...step, timer: { ...step.timer, durationMs: leftMs } };
}

/** The one timer that the child sees: that of the break while there is one. */
export function shownTimer(playback: Playback): Timer | null {
  return playback.breakState?.timer ?? playback.timer;
}

export function shownLeft(playback: Playback, now: number): number | null {
  const timer = shownTimer(playback);
  return timer === null ? null : timeLeft(timer, now);
}

export function playbackOf(run: Pick<Run, 'steps' | 'events' | 'seen' | 'plan'>, now: number): Playback {
  const told = run.events.reduce(afterEvent, started(run.steps, run.plan ?? PLAIN_PLAN));
  const timer = shownTimer(told);
  if (!isOver(told) && now - run.seen.at > AWAY_MS) {
    const left = timer === null ? 0 : Math.min(timeLeft(timer, run.seen.at), run.seen.leftMs ?? Infinity);
    return { ...withShownTimer(told, (shown) => standingAt(shown, left)), awaySince: run.seen.at };
  }
  if (timer === null) return told;
  const trusted = trustedTimer(timer, run.seen, now);
  const isCorrected = timer.status === 'running' && timeLeft(trusted, now) < timeLeft(timer, now);
  return { ...withShownTimer(told, () => trusted), isCorrected };
}
