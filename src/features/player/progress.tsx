/** How far the child has come: small pictures, dots where those do not fit, and a bar for more than eight steps. */
import type { CSSProperties } from 'react';
import type { Playback } from '@/domain/playing/playback';
import { PictureView } from '@/ui/picture-view';
import { useMediaQuery } from '@/ui/use-media-query';
import { useChildTexts } from './child-texts';
import { Icon } from './icons';
import styles from './progress.module.css';

const MOST = 8;
/** On a narrow phone eight pictures would be too small to be told apart. */
const MOST_ON_PHONE = 6;
const NARROW_PHONE = '(orientation: portrait) and (max-width: 599px)';
const SHORT_PHONE = `${NARROW_PHONE} and (max-height: 719px)`;

type Props = {
  readonly playback: Pick<Playback, 'steps' | 'stepIndex' | 'passed' | 'plan'>;
  /** Dots where pictures do not fit, a bar where dots do not. */
  readonly face: 'pictures' | 'dots' | 'bar';
};

export function Progress({ playback, face }: Props) {
  const { steps, stepIndex, passed } = playback;
  const { t } = useChildTexts();
  const isNarrow = useMediaQuery(NARROW_PHONE);
  const isShort = useMediaQuery(SHORT_PHONE);
  const label = t('progress', placeOf(playback));
  const how = new Map(passed.map((one) => [one.stepId, one.how]));
  if (face === 'bar' || steps.length > MOST) {
    const share = passed.length / steps.length;
    return (
      <div className={styles.bar} data-part="progress" role="img" aria-label={label}>
        <span style={{ '--share': share } as CSSProperties} />
      </div>
    );
  }
  const kind = face === 'dots' || isShort || (isNarrow && steps.length > MOST_ON_PHONE) ? 'dots' : 'pictures';
  return (
    <div className={styles[kind]} data-part="progress" role="img" aria-label={label}>
      {steps.map((step, i) => {
        const state = i === stepIndex ? 'now' : (how.get(step.id) ?? 'later');
        return (
          <span key={step.id} className={styles.step} data-state={state}>
            {kind === 'pictures' && <PictureView picture={step.picture} />}
            {state === 'done' && <Icon name="tick" />}
          </span>
        );
      })}
    </div>
  );
}

/** P51: in any order a step has no number, so what is told is how many are done. */
export function placeOf({ steps, stepIndex, passed, plan }: Props['playback']) {
  const total = steps.length;
  return plan.stepOrder === 'any'
    ? { context: 'any', number: passed.filter(({ how }) => how === 'done').length, total }
    : { number: Math.min(stepIndex + 1, total), total };
}
