import { expect, test } from 'vitest';
import { CLOTHES_COLOURS, DEFAULT_GROWN_UP, DEFAULT_LOOK, HAIR_COLOURS, SKINS } from '@/domain/look';
import { grownUpStyle, lookStyle } from '@/pictograms/look-style';

/** WCAG relative luminance of #rgb or #rrggbb. */
function luminance(colour: string): number {
  const hex = colour.slice(1);
  const full = hex.length === 3 ? [...hex].map((c) => c + c).join('') : hex;
  const [r = 0, g = 0, b = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one = '#fff', other = '#fff'): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test.each(SKINS)('%s skin has a rim seen on white, and a face and creases seen on the skin', (skin) => {
  const style = lookStyle({ ...DEFAULT_LOOK, skin });
  expect(contrast(style['--skin-rim'], '#fff')).toBeGreaterThanOrEqual(3);
  expect(contrast(style['--face'], style['--skin'])).toBeGreaterThanOrEqual(3);
  expect(contrast(style['--skin-line'], style['--skin'])).toBeGreaterThanOrEqual(3);
});

test.each(SKINS)('the patches of vitiligo are lighter than %s skin', (skin) => {
  const style = lookStyle({ ...DEFAULT_LOOK, skin });
  expect(luminance(style['--skin-patch'] ?? '')).toBeGreaterThan(luminance(style['--skin'] ?? ''));
});

test('the grown-up has the same colours under names of their own', () => {
  const names = Object.keys(grownUpStyle(DEFAULT_GROWN_UP));
  const childs = Object.keys(lookStyle(DEFAULT_LOOK)).filter((name) => !name.startsWith('--shoe'));
  expect(names.map((name) => name.replace('--g-', '--'))).toEqual(childs);
});

test.each(HAIR_COLOURS)('%s hair has a rim seen on white', (hairColour) => {
  expect(contrast(lookStyle({ ...DEFAULT_LOOK, hairColour })['--hair-rim'], '#fff')).toBeGreaterThanOrEqual(
    3,
  );
});

test.each(CLOTHES_COLOURS)('%s clothes and the scarf beside them are seen on white without a rim', (top) => {
  const style = lookStyle({ ...DEFAULT_LOOK, top, bottom: top });
  expect(contrast(style['--top'], '#fff')).toBeGreaterThanOrEqual(3);
  expect(contrast(style['--bottom'], '#fff')).toBeGreaterThanOrEqual(3);
  expect(style['--scarf']).not.toBe(style['--top']);
});
