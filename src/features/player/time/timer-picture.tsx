/** The picture of a time in the child's style. A child's usual one is the disc; the others come when they are asked for. */
import { lazy, Suspense } from 'react';
import type { Timer } from '@/domain/playing/timer';
import type { DiscScale, TimerStyle } from '@/domain/supports/time-supports';
import { TimerDisc } from './timer-disc';

const OtherTimer = lazy(() => import('./other-timer'));

type Props = {
  readonly timer: Timer;
  readonly style: Exclude<TimerStyle, 'none'>;
  readonly scale: DiscScale;
  readonly leftMs: number;
};

export function TimerPicture({ timer, style, scale, leftMs }: Props) {
  if (style === 'disc') return <TimerDisc timer={timer} scale={scale} />;
  return (
    <Suspense fallback={null}>
      <OtherTimer timer={timer} style={style} leftMs={leftMs} />
    </Suspense>
  );
}
