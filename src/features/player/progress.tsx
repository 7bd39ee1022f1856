/** How far the child has come: small pictures, dots where those do not fit, and a bar for more than eight steps. */
import type { CSSProperties } from 'react';
import type { PlayedStep } from '@/domain/playing/played-step';
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
  readonly steps: readonly PlayedStep[];
  readonly stepIndex: number;
  /** Dots where pictures do not fit, a bar where dots do not. */
  readonly face: 'pictures' | 'dots' | 'bar';
};

export function Progress({ steps, stepIndex, face }: Props) {
  const { t } = useChildTexts();
  const isNarrow = useMediaQuery(NARROW_PHONE);
  const isShort = useMediaQuery(SHORT_PHONE);
  const label = t('progress', { number: Math.min(stepIndex + 1, steps.length), total: steps.length });
  if (face === 'bar' || steps.length > MOST) {
    const share = stepIndex / steps.length;
    return (
      <div className={styles.bar} data-part="progress" role="img" aria-label={label}>
        <span style={{ '--share': share } as CSSProperties} />
      </div>
    );
  }
  const kind = face === 'dots' || isShort || (isNarrow && steps.length > MOST_ON_PHONE) ? 'dots' : 'pictures';
  return (
    <div className={styles[kind]} data-part="progress" role="img" aria-label={label}>
      {steps.map((step, i) => (
        <span
          key={step.id}
          className={styles.step}
          data-state={i < stepIndex ? 'done' : i === stepIndex ? 'now' : 'later'}
        >
          {kind === 'pictures' && <PictureView picture={step.picture} />}
          {i < stepIndex && <Icon name="tick" />}
        </span>
      ))}
    </div>
  );
}
