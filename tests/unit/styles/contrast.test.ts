import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CHILD_THEMES, type ChildTheme } from '@/domain/supports/sight-supports';
import { contrast } from '../../support/contrast';

type Colours = ReadonlyMap<string, string>;

const css = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8').replace(
  /\/\*[\s\S]*?\*\//g,
  '',
);

/** What one theme says: name without dashes → value. */
function themeOf(theme: ChildTheme): Colours {
  const found = new Map<string, string>();
  for (const [, selectors = '', body = ''] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (!selectors.includes(`[data-theme="${theme}"]`)) continue;
    for (const [, name = '', value = ''] of body.matchAll(/--([\w-]+):\s*([^;]+);/g)) found.set(name, value);
  }
  return found;
}

const HUES = ['sky', 'leaf', 'peach', 'lilac', 'sand', 'rose'].map((hue) => `hue-${hue}`);
/** The grounds that whole pages, cards and rows have. */
const GROUNDS = ['paper', 'panel', 'card'];

/** Which token is written on which ground, as the style sheets use them. */
const TEXT: readonly (readonly [text: string, grounds: readonly string[]])[] = [
  ['ink', [...GROUNDS, ...HUES, 'break-soft', 'time-soft', 'go-soft']],
  ['ink-soft', [...GROUNDS, ...HUES, 'time-soft']],
  ['go', [...GROUNDS]],
  ['on-go', ['go']],
  ['break', ['break-soft', 'card', 'paper']],
  ['time', ['time-soft', ...GROUNDS, 'hue-sand']],
  ['on-chosen', ['chosen']],
  ['chosen', [...GROUNDS]],
  ['picture-ink', ['picture']],
  ['word-ink', ['word']],
];

/** Edges and shapes that say where a control is or how it stands. */
const SHAPES: readonly (readonly [shape: string, grounds: readonly string[]])[] = [
  ['line-strong', [...GROUNDS, ...HUES, 'break-soft']],
  ['focus', [...GROUNDS, ...HUES, 'break-soft']],
  ['time-disc', ['card']],
  ['go', [...GROUNDS, 'go-soft']],
  ['break', ['break-soft', 'paper', 'card']],
  ['chosen', [...GROUNDS, ...HUES]],
  ['time', ['paper', 'panel', 'time-soft']],
];

function faults(theme: ChildTheme, pairs: typeof TEXT, least: number): readonly string[] {
  const colours = themeOf(theme);
  const colour = (name: string) => {
    const value = colours.get(name) ?? '';
    if (!/^#[0-9a-f]{6}$/.test(value)) throw new Error(`${theme} has no colour --${name}: "${value}"`);
    return value;
  };
  return pairs.flatMap(([front, grounds]) =>
    grounds.flatMap((ground) => {
      const ratio = contrast(colour(front), colour(ground));
      return ratio >= least ? [] : [`--${front} on --${ground}: ${ratio.toFixed(2)}`];
    }),
  );
}

describe.each(CHILD_THEMES)('%s', (theme) => {
  test('V3: every text reaches 7:1 on the grounds it is written on', () => {
    expect(faults(theme, TEXT, 7)).toEqual([]);
  });

  test('V3: every edge of a control, the focus and the timer reach 3:1 on theirs', () => {
    expect(faults(theme, SHAPES, 3)).toEqual([]);
  });

  test('V2: it names every colour, so that it can lie inside any other theme', () => {
    const names = [...themeOf('calm').keys()];
    expect(names.filter((name) => !themeOf(theme).has(name))).toEqual([]);
  });
});

test('V4: the dark evening has no pure white and no cold colour', () => {
  for (const [name, value] of themeOf('evening')) {
    if (!value.startsWith('#')) continue;
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) =>
      Number.parseInt(value.slice(from, from + 2), 16),
    );
    expect(blue, `--${name} has more blue than light`).toBeLessThanOrEqual(Math.max(red, green) + 3);
    expect(Math.min(red, green, blue), `--${name} is white`).toBeLessThan(200);
  }
});
