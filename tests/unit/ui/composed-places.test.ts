import { describe, expect, test } from 'vitest';
import { LAYOUTS } from '@/domain/picture';
import { composedPlaces, countSpot } from '@/ui/composed-places';

const every = LAYOUTS.flatMap((layout) => [1, 2, 3].map((parts) => [layout, parts] as const));

describe.each(['ltr', 'rtl'] as const)('%s', (direction) => {
  test.each(every)('%s of %i: everything stands inside the picture', (layout, count) => {
    const { parts, sign, count: badge } = composedPlaces(layout, count, direction);
    expect(parts).toHaveLength(count);
    for (const { x, y, width, height } of parts) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(200);
    }
    for (const digits of [9, 20]) {
      const { x, size = 1 } = countSpot(digits, badge);
      const half = (digits > 9 ? 34 : 24) * size;
      expect(x - half).toBeGreaterThanOrEqual(0);
      expect(x + half).toBeLessThanOrEqual(200);
    }
    const radius = 24 * (sign.size ?? 1);
    expect(Math.min(sign.x, sign.y) - radius).toBeGreaterThanOrEqual(0);
    expect(Math.max(sign.x, sign.y) + radius).toBeLessThanOrEqual(200);
  });
});

test.each(['side', 'arrow'] as const)('D32: %s begins where reading begins', (layout) => {
  const xOf = (direction: 'ltr' | 'rtl') => composedPlaces(layout, 2, direction).parts.map(({ x }) => x);
  const [first = 0, second = 0] = xOf('ltr');
  expect(first).toBeLessThan(second);
  expect(xOf('rtl')).toEqual([second, first]);
});

test.each([2, 3])('D32: an arrow of %i points from each part to the next, in both directions', (count) => {
  for (const direction of ['ltr', 'rtl'] as const) {
    const { parts, arrows } = composedPlaces('arrow', count, direction);
    expect(arrows).toHaveLength(count - 1);
    for (const [at, { x, y, length, turn }] of arrows.entries()) {
      const next = parts[at + 1];
      if (next === undefined) throw new Error('no part');
      const middle = { x: next.x + next.width / 2, y: next.y + next.height / 2 };
      const angle = (turn * Math.PI) / 180;
      const tip = { x: x + length * Math.cos(angle), y: y + length * Math.sin(angle) };
      const far = (from: { x: number; y: number }) => Math.hypot(from.x - middle.x, from.y - middle.y);
      expect(far({ x, y }) - far(tip)).toBeGreaterThan(length * 0.8);
    }
  }
});
