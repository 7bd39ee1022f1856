/** How a child sees time. Colours never alarm, and nothing goes on by itself when a time is over (practice notes 3.7). */
export const TIMER_STYLES = ['disc', 'bar', 'sand', 'beads', 'number', 'none'] as const;
export type TimerStyle = (typeof TIMER_STYLES)[number];
/** Full: the disc starts full whatever the time is. Hour: a disc of sixty minutes, of which the time is a part. */
export const DISC_SCALES = ['full', 'hour'] as const;
export type DiscScale = (typeof DISC_SCALES)[number];
export const TIMER_STARTS = ['on-arrival', 'by-child', 'by-grown-up'] as const;
export type TimerStart = (typeof TIMER_STARTS)[number];
/** Minutes before the end at which the child is told, by eye first. */
export const WARNING_MINUTES = [5, 2, 1] as const;
export type WarningMinute = (typeof WARNING_MINUTES)[number];
/** A wait may grow by up to so much for each time that the child has waited to its end. */
export const MAX_WAIT_GROWTH_MS = 10_000;

export type TimeSupports = {
  readonly timerStyle: TimerStyle;
  readonly discScale: DiscScale;
  /** Minutes beside the timer, seconds only under one minute. */
  readonly timeInNumbers: boolean;
  readonly timerStart: TimerStart;
  readonly warnings: readonly WarningMinute[];
  readonly waitGrowthMs: number;
};

export const DEFAULT_TIME: TimeSupports = {
  timerStyle: 'disc',
  discScale: 'full',
  timeInNumbers: false,
  timerStart: 'on-arrival',
  warnings: [5, 2, 1],
  waitGrowthMs: 0,
};
