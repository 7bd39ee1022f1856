import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  nextScan,
  RESTING,
  SCAN_MODES,
  type Scan,
  type ScanEvent,
  type ScanMode,
  type ScanSettings,
  type ScanSwitch,
} from '@/domain/playing/scanning';
import { pressSwitch, releaseSwitch, type SwitchUses } from '@/domain/playing/switch-bounce';

const settings = (mode: ScanMode, passes = 3): ScanSettings => ({
  mode,
  scanMs: 1_000,
  scanFirstMs: 500,
  scanPasses: passes,
});

/** A screen of so many items, and what has been chosen on it. */
function scanner(mode: ScanMode, count = 3, passes = 3) {
  let scan: Scan = RESTING;
  let at = 0;
  let items = count;
  const chosen: number[] = [];
  const tell = (event: { type: 'press'; switch: ScanSwitch } | { type: 'look' } | { type: 'screen' }) => {
    const next = nextScan(scan, { ...event, at, count: items }, settings(mode, passes));
    scan = next.scan;
    if (next.chosen !== null) chosen.push(next.chosen);
  };
  return {
    chosen,
    place: () => (scan.status === 'on' ? scan.place : null),
    press: (pressed: ScanSwitch = 'choose') => tell({ type: 'press', switch: pressed }),
    screen: (now: number) => {
      items = now;
      tell({ type: 'screen' });
    },
    wait: (ms: number) => {
      at += ms;
      tell({ type: 'look' });
    },
  };
}

describe('A7 one switch', () => {
  test('the first press starts the scan and the next one chooses', () => {
    const scan = scanner('one-switch');
    expect(scan.place()).toBeNull();
    scan.press();
    expect([scan.place(), scan.chosen]).toEqual([0, []]);
    scan.wait(1_500);
    expect(scan.place()).toBe(1);
    scan.press();
    expect(scan.chosen).toEqual([1]);
  });

  test('the first item has its longer time in every pass', () => {
    const scan = scanner('one-switch', 2);
    scan.press();
    scan.wait(1_499);
    expect(scan.place()).toBe(0);
    scan.wait(1);
    expect(scan.place()).toBe(1);
    scan.wait(1_000);
    expect(scan.place()).toBe(0);
    scan.wait(1_499);
    expect(scan.place()).toBe(0);
  });

  test('a device that slept goes on by one item, not by ten', () => {
    const scan = scanner('one-switch');
    scan.press();
    scan.wait(60_000);
    expect(scan.place()).toBe(1);
  });
});

test('A8 after its passes the scan rests until the switch is pressed again', () => {
  const scan = scanner('one-switch', 2, 2);
  scan.press();
  for (let moves = 0; moves < 3; moves += 1) scan.wait(1_500);
  expect(scan.place()).toBe(1);
  scan.wait(1_500);
  expect(scan.place()).toBeNull();
  scan.wait(60_000);
  expect(scan.place()).toBeNull();
  scan.press();
  expect([scan.place(), scan.chosen]).toEqual([0, []]);
});

describe('A9 two and three switches', () => {
  test('one moves on, the other chooses, and nothing moves by itself', () => {
    const scan = scanner('two-switches');
    scan.press('next');
    scan.press('next');
    scan.wait(60_000);
    expect(scan.place()).toBe(1);
    scan.press('choose');
    expect([scan.place(), scan.chosen]).toEqual([0, [1]]);
  });

  test('past the last item comes the first one', () => {
    const scan = scanner('two-switches', 2);
    for (let presses = 0; presses < 3; presses += 1) scan.press('next');
    expect(scan.place()).toBe(0);
  });

  test('the third goes back', () => {
    const scan = scanner('three-switches');
    scan.press('next');
    scan.press('back');
    expect(scan.place()).toBe(2);
    scan.press('back');
    expect(scan.place()).toBe(1);
  });

  test.each(['choose', 'next', 'back'] as const)('at rest, %s brings the first item', (pressed) => {
    const scan = scanner('three-switches');
    scan.press(pressed);
    expect([scan.place(), scan.chosen]).toEqual([0, []]);
  });
});

describe('A10 a new screen', () => {
  test('begins at its first item with the time of a first item, and with all passes', () => {
    const scan = scanner('one-switch', 2, 2);
    scan.press();
    for (let moves = 0; moves < 3; moves += 1) scan.wait(1_500);
    scan.screen(3);
    expect(scan.place()).toBe(0);
    scan.wait(1_499);
    expect(scan.place()).toBe(0);
    for (let moves = 0; moves < 5; moves += 1) scan.wait(1_500);
    expect(scan.place()).toBe(2);
  });

  test('leaves a scan that rests at rest', () => {
    const scan = scanner('one-switch');
    scan.screen(5);
    expect(scan.place()).toBeNull();
  });

  test('that has nothing yet is waited for', () => {
    const scan = scanner('one-switch');
    scan.press();
    scan.screen(0);
    scan.wait(60_000);
    scan.press();
    expect(scan.chosen).toEqual([]);
    scan.screen(2);
    expect(scan.place()).toBe(0);
  });
});

const anySwitch = fc.constantFrom<ScanSwitch>('choose', 'next', 'back');
const anyEvent = fc
  .record({
    kind: fc.constantFrom('press', 'look', 'screen'),
    switch: anySwitch,
    waited: fc.integer({ min: 0, max: 4_000 }),
    count: fc.integer({ min: 0, max: 7 }),
  })
  .map((drawn) => drawn);

describe('laws of the scan', () => {
  test('A11 the offered and the chosen item are always there, whatever the screen does', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SCAN_MODES), fc.array(anyEvent, { maxLength: 60 }), (mode, drawn) => {
        let scan: Scan = RESTING;
        let at = 0;
        let count = 3;
        for (const one of drawn) {
          at += one.waited;
          // The number of items changes only with a screen, or is noticed with the next press.
          if (one.kind !== 'look') count = one.count;
          const event = { type: one.kind, switch: one.switch, at, count } as ScanEvent;
          const next = nextScan(scan, event, settings(mode));
          scan = next.scan;
          if (next.chosen !== null) expect(next.chosen).toBeLessThan(count);
          if (scan.status === 'on') {
            expect(scan.place).toBeGreaterThanOrEqual(0);
            expect(scan.place).toBeLessThan(Math.max(count, 1));
          }
        }
      }),
    );
  });

  test('A11 nothing is chosen without a press', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SCAN_MODES), fc.array(anyEvent), (mode, drawn) => {
        let scan: Scan = nextScan(
          RESTING,
          { type: 'press', switch: 'choose', at: 0, count: 3 },
          settings(mode),
        ).scan;
        let at = 0;
        for (const { kind, waited } of drawn.filter((one) => one.kind !== 'press')) {
          at += waited;
          const next = nextScan(scan, { type: kind, at, count: 3 } as ScanEvent, settings(mode));
          expect(next.chosen).toBeNull();
          scan = next.scan;
        }
      }),
    );
  });

  test('A8 an unanswered scan offers every item once in each pass, then rests', () => {
    const count = fc.integer({ min: 1, max: 8 });
    fc.assert(
      fc.property(count, fc.integer({ min: 1, max: 10 }), (items, passes) => {
        const scan = scanner('one-switch', items, passes);
        const offered = new Map<number, number>();
        scan.press();
        for (let moves = 0; moves <= items * passes; moves += 1) {
          const place = scan.place();
          if (place === null) break;
          offered.set(place, (offered.get(place) ?? 0) + 1);
          scan.wait(1_500);
        }
        expect(scan.place()).toBeNull();
        expect([...offered]).toEqual(Array.from({ length: items }, (_, place) => [place, passes]));
      }),
    );
  });
});

describe('A12 a switch that bounces', () => {
  test('counts once, and again when it has been quiet for the time since it was let go', () => {
    let uses: SwitchUses = {};
    const press = (at: number) => {
      const pressed = pressSwitch(uses, 'choose', at, 300);
      uses = pressed.uses;
      return pressed.counts;
    };
    expect([press(0), press(299)]).toEqual([true, false]);
    uses = releaseSwitch(uses, 'choose', 2_000);
    expect([press(2_100), press(2_300)]).toEqual([false, true]);
  });

  test('does not keep another switch from counting', () => {
    const { uses } = pressSwitch({}, 'next', 0, 300);
    expect(pressSwitch(uses, 'choose', 10, 300).counts).toBe(true);
  });

  test('law: presses that count are apart by the time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ waited: fc.integer({ min: 0, max: 900 }), isPress: fc.boolean() })),
        fc.integer({ min: 0, max: 3_000 }),
        (drawn, debounceMs) => {
          let uses: SwitchUses = {};
          let at = 0;
          let last = Number.NEGATIVE_INFINITY;
          for (const { waited, isPress } of drawn) {
            at += waited;
            if (!isPress) uses = releaseSwitch(uses, 'choose', at);
            else {
              const pressed = pressSwitch(uses, 'choose', at, debounceMs);
              uses = pressed.uses;
              if (pressed.counts) {
                expect(at - last).toBeGreaterThanOrEqual(debounceMs);
                last = at;
              }
            }
          }
        },
      ),
    );
  });
});
