import type { Timer } from '@/domain/playing/timer';
import type { TimerStyle } from '@/domain/supports/time-supports';
import { TimerBar } from './timer-bar';
import { TimerBeads } from './timer-beads';
import { TimerNumber } from './timer-number';
import { TimerSand } from './timer-sand';

type Props = {
  readonly timer: Timer;
  readonly style: Exclude<TimerStyle, 'none' | 'disc'>;
  readonly leftMs: number;
};

/** The styles other than the disc, in a file of their own: most children never load them. */
export default function OtherTimer({ timer, style, leftMs }: Props) {
  switch (style) {
    case 'bar':
      return <TimerBar timer={timer} />;
    case 'sand':
      return <TimerSand timer={timer} />;
    case 'beads':
      return <TimerBeads timer={timer} />;
    case 'number':
      return <TimerNumber leftMs={leftMs} />;
  }
}
