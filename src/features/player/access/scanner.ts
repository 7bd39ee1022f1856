/**
 * The scan on a real screen. It moves one attribute from button to button and draws nothing anew; at rest it neither
 * watches nor counts.
 *
 * The focus stays where it is: a screen reader would otherwise speak every item that goes by, and a grown-up at the
 * keyboard would lose their place. An item is taken by a bare click, as switch software gives it.
 */
import {
  nextScan,
  RESTING,
  type Scan,
  type ScanEvent,
  type ScanSettings,
  type ScanSwitch,
} from '@/domain/playing/scanning';
import { screenKey, targetsIn, watchScreens } from './access-targets';

type Options = {
  readonly place: HTMLElement;
  readonly settings: ScanSettings;
  /** null: the scan rests. `isAfterChange`: the screen itself may be saying something at this moment. */
  readonly onOffer: (item: HTMLElement | null, isAfterChange: boolean) => void;
  /** What one switch waits for, besides its time, before it moves on. */
  readonly ready: (() => Promise<unknown>) | null;
};

export type Scanner = { press(pressed: ScanSwitch): void; rest(): void };

export function createScanner({ place, settings, onOffer, ready }: Options): Scanner {
  let scan: Scan = RESTING;
  let offered: HTMLElement | null = null;
  let key = '';
  let due: ReturnType<typeof setTimeout> | undefined;
  const watch = watchScreens(() => {
    if (screenKey(place) !== key) tell({ type: 'screen' });
  });

  function tell(happened: { type: 'press'; switch: ScanSwitch } | { type: 'look' | 'screen' }): void {
    const items = targetsIn(place);
    const event = { ...happened, at: performance.now(), count: items.length } as ScanEvent;
    const next = nextScan(scan, event, settings);
    const taken = next.chosen === null ? undefined : items[next.chosen];
    show(next.scan, items, happened.type === 'screen' || taken !== undefined);
    taken?.click();
  }

  function show(next: Scan, items: readonly HTMLElement[], isAfterChange: boolean): void {
    const before = scan;
    scan = next;
    clearTimeout(due);
    const item = next.status === 'on' ? items[next.place] : undefined;
    if (offered !== item) delete offered?.dataset.scanned;
    offered = item ?? null;
    place.toggleAttribute('data-scanning', next.status === 'on');
    if (next.status === 'resting') {
      watch.stop();
      onOffer(null, false);
      return;
    }
    if (before.status === 'resting') watch.start();
    key = screenKey(place);
    if (next.dueAt !== null) due = setTimeout(() => look(next), next.dueAt - performance.now());
    if (item === undefined || next === before) return;
    item.dataset.scanned = '';
    item.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    onOffer(item, isAfterChange);
  }

  function look(at: Scan): void {
    if (ready === null) tell({ type: 'look' });
    else void ready().then(() => scan === at && tell({ type: 'look' }));
  }

  return {
    press: (pressed) => tell({ type: 'press', switch: pressed }),
    rest: () => show(RESTING, [], false),
  };
}
