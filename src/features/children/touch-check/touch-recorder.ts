/** Measures how a hand touches: how long, how far beside, whether it slid off, and whether it tapped twice. */
import type { TouchSample } from '@/domain/supports/propose-touch';

export type Point = { readonly x: number; readonly y: number };
export type Circle = Point & { readonly radius: number };

/** A touch this near was meant for the star. */
export const NEAR_PX = 80;
/** A second tap trembles a little aside; after so long, it is no second tap. */
const REPEAT = { nearPx: 40, withinMs: 3_000 } as const;

export type TouchRecorder = {
  readonly samples: readonly TouchSample[];
  /** `star`: where it is, or null while none is shown. */
  down(id: number, point: Point, at: number, star: Circle | null): void;
  /** Whether the touch was meant for the star that is shown. */
  up(id: number, point: Point, at: number): boolean;
  cancel(id: number): void;
};

export function createTouchRecorder(): TouchRecorder {
  const samples: TouchSample[] = [];
  const touches = new Map<number, { point: Point; at: number; star: Circle | null }>();
  let last: { star: Circle; at: number } | null = null;

  return {
    samples,
    down: (id, point, at, star) => {
      touches.set(id, { point, at, star });
    },
    cancel: (id) => {
      touches.delete(id);
    },
    up(id, point, at) {
      const touch = touches.get(id);
      touches.delete(id);
      if (touch === undefined) return false;
      const { star } = touch;
      const durationMs = at - touch.at;
      const missedByPx = star === null ? Number.POSITIVE_INFINITY : beside(touch.point, star);
      const isRepeat =
        missedByPx > 0 &&
        last !== null &&
        at - last.at <= REPEAT.withinMs &&
        beside(touch.point, last.star) <= REPEAT.nearPx;
      samples.push({
        durationMs,
        missedByPx,
        isLiftedOnTarget: star !== null && beside(point, star) === 0,
        repeatedAfterMs: isRepeat && last !== null ? at - last.at : null,
      });
      if (star === null || isRepeat || missedByPx > NEAR_PX) return false;
      last = { star, at };
      return true;
    },
  };
}

function beside({ x, y }: Point, circle: Circle): number {
  return Math.max(Math.hypot(x - circle.x, y - circle.y) - circle.radius, 0);
}
