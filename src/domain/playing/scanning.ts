/**
 * Scanning: the screen's items are offered one after the other, and a switch takes the one that is offered.
 *
 * The scan knows neither items nor keys, only how many items there are. It is given the time, from a clock that is
 * never set back. Rules A7 to A12 in docs/rules-access.md.
 */
export const SCAN_MODES = ['one-switch', 'two-switches', 'three-switches'] as const;
export type ScanMode = (typeof SCAN_MODES)[number];
export type ScanSwitch = 'choose' | 'next' | 'back';

export type ScanSettings = {
  readonly mode: ScanMode;
  readonly scanMs: number;
  readonly scanFirstMs: number;
  readonly scanPasses: number;
};

export type Scan =
  | { readonly status: 'resting' }
  | {
      readonly status: 'on';
      /** 0 on an empty screen too. */
      readonly place: number;
      /** Whole passes that are over. */
      readonly passes: number;
      /** When one switch moves on by itself; null with more switches, and on an empty screen. */
      readonly dueAt: number | null;
    };

export type ScanEvent = { readonly at: number; readonly count: number } & (
  | { readonly type: 'press'; readonly switch: ScanSwitch }
  /** The time of an item may be over. */
  | { readonly type: 'look' }
  /** Another screen came up. */
  | { readonly type: 'screen' }
);

export const RESTING: Scan = { status: 'resting' };

export function isScanMode(method: string): method is ScanMode {
  return SCAN_MODES.some((mode) => mode === method);
}

/** `chosen`: the place of the item that was taken, or null. */
export function nextScan(
  scan: Scan,
  event: ScanEvent,
  settings: ScanSettings,
): { readonly scan: Scan; readonly chosen: number | null } {
  const { at, count } = event;
  const first = () => itemAt(0, 0, event, settings);
  if (event.type === 'screen') return stay(scan.status === 'on' ? first() : scan);
  if (event.type === 'look') return stay(look(scan, event, settings));
  if (scan.status === 'resting' || count === 0) return stay(first());
  // Items went away without a word: better the first item than one that is not there.
  if (scan.place >= count) return stay(first());
  const wanted = settings.mode === 'one-switch' ? 'choose' : event.switch;
  if (wanted === 'choose') return { scan: first(), chosen: scan.place };
  if (wanted === 'back' && settings.mode === 'two-switches') return stay(scan);
  const step = wanted === 'next' ? 1 : count - 1;
  return stay(itemAt((scan.place + step) % count, 0, { at, count }, settings));
}

function look(scan: Scan, event: ScanEvent, settings: ScanSettings): Scan {
  if (scan.status === 'resting' || scan.dueAt === null || event.at < scan.dueAt) return scan;
  if (scan.place + 1 < event.count) return itemAt(scan.place + 1, scan.passes, event, settings);
  const passes = scan.passes + 1;
  return passes >= settings.scanPasses ? RESTING : itemAt(0, passes, event, settings);
}

function itemAt(
  place: number,
  passes: number,
  { at, count }: { readonly at: number; readonly count: number },
  { mode, scanMs, scanFirstMs }: ScanSettings,
): Scan {
  const isByItself = mode === 'one-switch' && count > 0;
  const dueAt = isByItself ? at + scanMs + (place === 0 ? scanFirstMs : 0) : null;
  return { status: 'on', place, passes, dueAt };
}

function stay(scan: Scan) {
  return { scan, chosen: null };
}
