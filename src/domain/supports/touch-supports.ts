/** How a child's hand, switch or eye reaches the screen. Ranges and defaults: practice notes 3.1, 3.2 and 3.8. */
export const ACCESS_METHODS = ['touch', 'one-switch', 'two-switches', 'three-switches', 'dwell'] as const;
/** Fingers, mouse and keyboard work with each of them. */
export type AccessMethod = (typeof ACCESS_METHODS)[number];
export const PRESS_MOMENTS = ['release', 'touch'] as const;
export const TARGET_SIZES = ['normal', 'big', 'whole-picture'] as const;

export const HOLD_MS = { min: 0, max: 2_000, step: 100 } as const;
export const IGNORE_REPEAT_MS = { min: 0, max: 3_000, step: 100 } as const;
export const SCAN_MS = { min: 500, max: 10_000, step: 100 } as const;
export const SCAN_FIRST_MS = { min: 0, max: 5_000, step: 100 } as const;
export const SCAN_PASSES = { min: 1, max: 10 } as const;
export const DEBOUNCE_MS = { min: 0, max: 3_000, step: 100 } as const;
export const DWELL_MS = { min: 600, max: 3_000, step: 100 } as const;

/** `KeyboardEvent.code` of what each switch sends. `back` is used with three switches only. */
export type SwitchKeys = { readonly choose: string; readonly next: string; readonly back: string };

export type TouchSupports = {
  /** 0: a plain tap. */
  readonly holdMs: number;
  /** A second tap within this time after an accepted one is a slip, not a wish. */
  readonly ignoreRepeatMs: number;
  readonly pressOn: (typeof PRESS_MOMENTS)[number];
  readonly targetSize: (typeof TARGET_SIZES)[number];
  readonly accessMethod: AccessMethod;
  readonly scanMs: number;
  /** The first item waits so much longer. */
  readonly scanFirstMs: number;
  /** Then the scan rests until the switch is pressed again. */
  readonly scanPasses: number;
  /** Auditory scanning: each item is spoken as the scan comes to it. */
  readonly scanAloud: boolean;
  readonly switchKeys: SwitchKeys;
  /** A switch that is pressed again within this time has bounced. */
  readonly debounceMs: number;
  /** The whole screen is the switch. */
  readonly touchIsSwitch: boolean;
  readonly dwellMs: number;
};

export const DEFAULT_TOUCH: TouchSupports = {
  holdMs: 0,
  ignoreRepeatMs: 800,
  pressOn: 'release',
  targetSize: 'normal',
  accessMethod: 'touch',
  scanMs: 1_000,
  scanFirstMs: 1_000,
  scanPasses: 3,
  scanAloud: false,
  switchKeys: { choose: 'Space', next: 'Enter', back: 'Digit3' },
  debounceMs: 300,
  touchIsSwitch: false,
  dwellMs: 1_200,
};

export type Pressing = Pick<TouchSupports, 'holdMs' | 'pressOn' | 'ignoreRepeatMs'>;

/**
 * How buttons are pressed by this child. With switches and dwelling the settings of the finger are not on the page, and do
 * nothing: a choice has its own bounce time, or comes of a rest that was not there before (A12, A18). A scan still passes
 * over a second choice within the usual time.
 */
export function pressingOf(touch: Pressing & Pick<TouchSupports, 'accessMethod'>): Pressing {
  const { accessMethod, ignoreRepeatMs } = touch;
  if (accessMethod === 'touch') return touch;
  const repeatMs = accessMethod === 'dwell' ? 0 : Math.min(ignoreRepeatMs, DEFAULT_TOUCH.ignoreRepeatMs);
  return { holdMs: 0, pressOn: 'release', ignoreRepeatMs: repeatMs };
}
