/** What few children meet, and nobody at once; fetched on first use, or when a run begins that will need it. */
import type { Child } from '@/domain/child';
import type { Run } from '@/domain/playing/run';
import { rare } from './rare';

const screens = () => import('./rare-screens');
export const PickScreen = rare(async () => (await screens()).PickScreen);
export const LaterScreen = rare(async () => (await screens()).LaterScreen);
export const RatingScreen = rare(async () => (await screens()).RatingScreen);
export const StoppedScreen = rare(async () => (await screens()).StoppedScreen);
export const ChoiceStep = rare(async () => (await screens()).ChoiceStep);
export const FeelingsScreen = rare(async () => (await screens()).FeelingsScreen);
export const StepView = rare(async () => (await import('./step-view')).StepView);
export const AwayScreen = rare(async () => (await import('./away-screen')).AwayScreen);
export const FinishedScreen = rare(async () => (await import('./finished-screen')).FinishedScreen);
export const EndingScreen = rare(async () => (await import('./ending-screen')).EndingScreen);
export const LeaveBy = rare(async () => (await import('./time/leave-by')).LeaveBy);
export const BreakGuide = rare(async () => (await import('./break-guide')).BreakGuide);
export const ChangePicture = rare(async () => (await import('./change-picture')).ChangePicture);
export const ClipView = rare(async () => (await import('./clip-view')).ClipView);

/** What this run will need, so that nothing is waited for in the middle of it. What cannot be had is told where it is shown. */
export function fetchPartsFor({ steps, plan }: Pick<Run, 'steps' | 'plan'>, child: Child): void {
  const isAsking =
    plan !== undefined &&
    (plan.stepOrder === 'any' ||
      plan.canStop ||
      steps.some(({ canStop }) => canStop) ||
      plan.asksAfterBreak ||
      plan.feelingsAsked !== 'never');
  const needed = [
    (plan?.ending ?? null) === null ? FinishedScreen : EndingScreen,
    (isAsking || steps.some(({ choices }) => choices !== undefined)) && ChoiceStep,
    child.view !== 'one' && StepView,
    (plan?.leaveAt ?? null) !== null && LeaveBy,
    steps.some(({ changed }) => changed !== undefined) && ChangePicture,
    steps.some(({ clip }) => clip !== undefined) && ClipView,
  ];
  for (const part of needed) if (part !== false) part.fetch().catch(() => undefined);
  if (isAsking) {
    for (const part of [PickScreen, LaterScreen, StoppedScreen, RatingScreen, FeelingsScreen]) {
      part.fetch().catch(() => undefined);
    }
  }
}
