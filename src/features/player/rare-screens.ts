/** What few children meet, and nobody at once: fetched together on first use. */
export { PickScreen, RatingScreen, StoppedScreen } from './asking-screens';
export { ChoiceStep } from './choice-step';
export { FeelingsScreen } from './feelings-screen';
export { LaterScreen } from './later-screen';
