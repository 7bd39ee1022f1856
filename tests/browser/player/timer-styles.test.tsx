import { screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { startTimer, type Timer } from '@/domain/playing/timer';
import { MINUTE, showTime } from '../../support/timer-scene';

const SECOND = 1_000;
const PICTURES = ['disc', 'bar', 'sand', 'beads'] as const;
const QUIET = { warnings: [] } as const;
const running = (now: number) => startTimer(10 * MINUTE, now);

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const parts = (container: Element) => [...container.querySelectorAll('[data-moves]')];
const matrixOf = (part: Element | undefined) =>
  new DOMMatrix(part === undefined ? '' : getComputedStyle(part).transform);

describe('T10 every picture of time is left to the compositor', () => {
  test.each(PICTURES)(
    '%s: told once, moves only by transforms in steps, and draws nothing anew',
    async (timerStyle) => {
      const animate = vi.spyOn(Element.prototype, 'animate');
      const face = await showTime(running, { ...QUIET, timerStyle });
      expect(face.turned().length).toBe(parts(face.container).length);
      expect(face.turned().length).toBeGreaterThan(0);
      for (const { state } of face.turned()) expect(state).toBe('running');
      for (const [frames] of animate.mock.calls) {
        for (const frame of frames as Keyframe[]) {
          expect(Object.keys(frame).filter((key) => !['offset', 'easing'].includes(key))).toEqual([
            'transform',
          ]);
        }
        expect(JSON.stringify(frames)).toContain('steps(');
      }
      face.wait(9 * MINUTE);
      expect(face.draws()).toBe(0);
    },
  );

  test.each(PICTURES)("%s: with the child's own reduced motion it moves in few steps", async (timerStyle) => {
    const animate = vi.spyOn(Element.prototype, 'animate');
    await showTime(running, { ...QUIET, timerStyle, lessMotion: true });
    const steps = [...JSON.stringify(animate.mock.calls[0]?.[0]).matchAll(/steps\((\d+)\)/g)];
    expect(steps.length).toBeGreaterThan(0);
    for (const [, count] of steps) expect(Number(count)).toBeLessThanOrEqual(12);
  });

  test('true to the hour, twenty minutes are the last third of the face', async () => {
    const face = await showTime((now) => startTimer(20 * MINUTE, now), { ...QUIET, discScale: 'hour' });
    for (const { at } of face.turned()) expect(at / MINUTE).toBeCloseTo(40, 1);
  });

  test('and ninety minutes keep it full for half an hour', async () => {
    const face = await showTime((now) => startTimer(90 * MINUTE, now), { ...QUIET, discScale: 'hour' });
    for (const part of parts(face.container)) expect(matrixOf(part).isIdentity).toBe(true);
    for (const { at } of face.turned()) expect(at / MINUTE).toBeCloseTo(-30, 1);
  });

  test.each(['en', 'ar'] as const)('the bar drains towards the start of a line: %s', async (language) => {
    const half = (now: number) => startTimer(10 * MINUTE, now - 5 * MINUTE);
    const { container } = await showTime(half, { ...QUIET, timerStyle: 'bar', language });
    const [fill] = parts(container);
    const moved = matrixOf(fill).e;
    expect(Math.sign(moved)).toBe(language === 'en' ? -1 : 1);
    expect(Math.abs(moved) / (fill?.clientWidth ?? 1)).toBeCloseTo(0.5, 1);
  });

  test('the sand falls above as it rises below', async () => {
    const most = (now: number) => startTimer(10 * MINUTE, now - 7.5 * MINUTE);
    const { container } = await showTime(most, { ...QUIET, timerStyle: 'sand' });
    const shares = parts(container).map((part) => matrixOf(part).f / part.clientHeight);
    expect(shares[0]).toBeCloseTo(0.75, 1);
    expect(shares[1]).toBeCloseTo(0.25, 1);
  });

  test('beads are put away one by one, the last one first, and leave their rings', async () => {
    const six = (now: number) => startTimer(10 * MINUTE, now - 4.5 * MINUTE);
    const { container } = await showTime(six, { ...QUIET, timerStyle: 'beads' });
    const there = parts(container).map((part) => matrixOf(part).a === 1);
    expect(there).toEqual([true, true, true, true, true, true, false, false, false, false]);
    for (const part of parts(container)) expect(part.parentElement).toBeVisible();
  });

  test('the number: minutes, seconds only in the last, and once for a screen reader', async () => {
    const face = await showTime((now) => startTimer(2 * MINUTE, now), { ...QUIET, timerStyle: 'number' });
    expect(screen.getByText('2')).toBeVisible();
    expect(face.number()).toBe('Time for this2 mins');
    face.wait(MINUTE + 15 * SECOND);
    expect(screen.getByText('45')).toBeVisible();
    expect(screen.getByText('seconds')).toBeVisible();
  });

  test('the number keeps its place where a language says it in a word: Arabic', async () => {
    await showTime((now) => startTimer(2 * MINUTE, now), { ...QUIET, timerStyle: 'number', language: 'ar' });
    expect(screen.getByText('2')).toBeVisible();
    expect(screen.getByText('دقيقتان')).toBeVisible();
  });

  test('none: only the word', async () => {
    const face = await showTime(running, { ...QUIET, timerStyle: 'none' });
    expect(face.number()).toBe('Time for this');
    expect(face.container.querySelector('svg')).toBeNull();
    expect(face.turned()).toEqual([]);
  });
});

describe('T11 a time that does not run says so in words', () => {
  const ready: Timer = { status: 'ready', durationMs: 10 * MINUTE };
  const paused: Timer = { status: 'paused', durationMs: 10 * MINUTE, leftMs: 4 * MINUTE };
  const finished: Timer = { status: 'finished', durationMs: 10 * MINUTE };

  test.each([
    ['ready', ready, 'Not started yet', 0],
    ['paused', paused, 'Paused', 6],
    ['finished', finished, 'Time is finished', 10],
  ] as const)('%s', async (_, timer, words, over) => {
    const face = await showTime(() => timer);
    expect(face.number()).toBe(words);
    const moves = face.turned().filter(({ state }) => state === 'paused');
    expect(moves.map(({ at }) => at)).toEqual([over * MINUTE, over * MINUTE]);
  });

  test('paused has a sign beside the words', async () => {
    // The bar itself has none.
    const { container } = await showTime(() => paused, { timerStyle: 'bar' });
    expect(container.querySelectorAll('svg')).toHaveLength(1);
  });
});

describe('T12 warnings are seen first', () => {
  test('the words change for twenty seconds, at each of the minutes that the child has', async () => {
    const face = await showTime(running, { warnings: [5, 1] });
    const seen: string[] = [];
    for (let second = 0; second < 600; second += 5) {
      const words = face.number() ?? '';
      if (seen.at(-1) !== words) seen.push(words);
      face.wait(5 * SECOND);
    }
    const usual = 'Time for this';
    expect(seen).toEqual([usual, '5 minutes left', usual, '1 minute left', usual]);
    expect(face.draws()).toBe(5);
  });

  test('with reduced motion there are the words and nothing that fades', async () => {
    await import('@/styles/tokens.css');
    const face = await showTime(running, { timerStyle: 'bar', lessMotion: true });
    face.wait(5 * MINUTE + SECOND);
    expect(face.number()).toBe('5 minutes left');
    expect(face.turned()).toHaveLength(1);
  });

  test('T8 a screen reader hears no more than before', async () => {
    const face = await showTime(running);
    const heard: string[] = [];
    for (let second = 0; second <= 600; second += 1) {
      const words = face.said() ?? '';
      if (words !== '' && heard.at(-1) !== words) heard.push(words);
      face.wait(SECOND);
    }
    expect(heard).toEqual(['Half of the time is left.', 'One minute is left.', 'Time is finished']);
  });
});

describe('T13 chimes are for a child who wants them', () => {
  const CHIMES = { chimes: true, chimeVolume: 0.3 } as const;

  test('at each warning and at the end', async () => {
    const face = await showTime(running, CHIMES);
    face.wait(10 * MINUTE);
    const warning = { kind: 'warning', volume: 0.3 };
    expect(face.chimes).toEqual([warning, warning, warning, { kind: 'end', volume: 0.3 }]);
  });

  test.each([{ chimes: false }, { ...CHIMES, silent: true }])('none with %j', async (supports) => {
    const face = await showTime(running, supports);
    face.wait(10 * MINUTE);
    expect(face.chimes).toEqual([]);
  });

  test('none for a time that ended while the device slept', async () => {
    const face = await showTime(running, CHIMES);
    face.sleep(30 * MINUTE);
    expect(face.number()).toBe('Time is finished');
    expect(face.chimes).toEqual([]);
  });
});
