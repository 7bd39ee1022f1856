/**
 * The one layout of every screen that a child plays on: what is where never changes, so a hand finds Done, Break and
 * Help without looking. In the order of the keyboard: Done, Hear, Break, Help, Back, lock.
 */
import type { ReactNode } from 'react';
import type { Child } from '@/domain/child';
import type { Language } from '@/domain/wording';
import { LANGUAGES } from '@/i18n/languages';
import { ChildButton } from './child-button';
import { useChildTexts } from './child-texts';
import { Icon } from './icons';
import styles from './stage.module.css';
import layout from './stage-layout.module.css';
import { useHeadingFocus } from './use-heading-focus';

type Props = {
  /** Another key is another place: the focus comes along if what had it is gone. */
  readonly place: string;
  readonly ground?: 'step' | 'break';
  readonly label: string;
  /** Beside the label: who does it, what stays the same. */
  readonly note?: string | null;
  readonly labelLanguage: Language;
  /** `note`: of the label, only the note is seen. */
  readonly labelPosition?: Child['labelPosition'] | 'note';
  readonly picture: ReactNode;
  /** Which picture it is, where another one may be made ahead. */
  readonly pictureKey?: string;
  /** What will most likely come next, made ahead and unseen: when it comes, it is there without being made. */
  readonly ahead?: { readonly key: string; readonly picture: ReactNode } | null;
  /** The picture is a sign of our own, which needs no white ground. */
  readonly isSign?: boolean;
  /** Several pictures side by side, each with a ground of its own. */
  readonly isWide?: boolean;
  readonly done?: ReactNode;
  /** null: the picture is not a button (nothing to hear, or no voice to hear it with). */
  readonly onHear?: (() => void) | null;
  /** The whole picture is the main button, for a hand that needs the largest target. */
  readonly onPicture?: (() => void) | undefined;
  readonly help?: ReactNode;
  readonly breakButton?: ReactNode;
  readonly back?: ReactNode;
  readonly lock: ReactNode;
  readonly time?: ReactNode;
  /** The time has no picture. */
  readonly isTimeInWords?: boolean;
  readonly next?: ReactNode;
  /** For the grown-up who comes, in the place of time and next. */
  readonly reason?: ReactNode;
  readonly progress?: ReactNode;
  /** Cards to choose from, in the place of the picture. */
  readonly offers?: ReactNode;
  /** The offers are steps, which bring their own words (`StepBoard`). */
  readonly areSteps?: boolean;
};

export function Stage(props: Props) {
  const { place, ground = 'step', label, labelLanguage, labelPosition = 'below', onHear = null } = props;
  const heading = useHeadingFocus(place);
  return (
    <main
      className={`${layout.stage} ${styles.stage}`}
      data-ground={ground}
      data-label={labelPosition}
      data-holds={partsOf(props)}
    >
      <h1
        ref={heading}
        className={`${layout.label} ${styles.label}`}
        tabIndex={-1}
        lang={labelLanguage}
        dir={LANGUAGES[labelLanguage].direction}
        data-length={lengthOf(label)}
      >
        <span>{label}</span>
        {props.note && <span className={styles.note}>{props.note}</span>}
      </h1>
      {props.done}
      <Card
        onHear={onHear}
        onPicture={props.onPicture}
        offers={props.offers}
        areSteps={props.areSteps ?? false}
      />
      {props.breakButton}
      {props.help}
      {props.back}
      <div className={layout.lock}>{props.lock}</div>
      {props.picture && (
        <div className={`${layout.picture} ${styles.picture}`} data-slot="picture">
          <span
            key={props.pictureKey}
            className={styles.white}
            data-sign={props.isSign || undefined}
            data-wide={props.isWide || undefined}
          >
            {props.picture}
          </span>
          {props.ahead && props.ahead.key !== props.pictureKey && (
            <span key={props.ahead.key} className={styles.white} data-ahead aria-hidden>
              {props.ahead.picture}
            </span>
          )}
        </div>
      )}
      {props.time && <div className={layout.time}>{props.time}</div>}
      {props.next && (
        <div className={layout.next} data-slot="next">
          {props.next}
        </div>
      )}
      {props.reason && <div className={layout.reason}>{props.reason}</div>}
      {props.progress && (
        <div className={layout.progress} data-slot="progress">
          {props.progress}
        </div>
      )}
    </main>
  );
}

const PARTS = ['time', 'next', 'progress', 'offers'] as const;

/**
 * Which parts there are, for the style sheets; "side": time or reason, "clock": a picture of the time. They could ask
 * with `:has()`, but then every change inside the stage makes the browser look through all of it again: on a slow
 * tablet that was most of the time of a step change.
 */
function partsOf(props: Props): string {
  const side = props.time || props.reason ? ['side'] : [];
  const clock = props.time && !props.isTimeInWords ? ['clock'] : [];
  return [...PARTS.filter((part) => props[part]), ...side, ...clock].join(' ');
}

type CardProps = {
  readonly onHear: (() => void) | null;
  readonly onPicture: (() => void) | undefined;
  readonly offers: ReactNode;
  readonly areSteps: boolean;
};

/** The whole card is the button that is heard: the largest target, and what a child points at anyway. */
function Card({ onHear, onPicture, offers, areSteps }: CardProps) {
  const { t } = useChildTexts();
  if (offers) {
    return (
      <div className={`${layout.offers} ${styles.offers}`} data-slot={areSteps ? 'steps' : undefined}>
        {offers}
      </div>
    );
  }
  const onTap = onPicture ?? onHear;
  if (onTap === null) return <div className={`${layout.card} ${styles.card}`} />;
  return (
    <>
      <ChildButton
        className={`${layout.card} ${styles.card}`}
        aria-label={onPicture === undefined ? t('hear') : t('done')}
        onTap={onTap}
      />
      <span className={`${layout.sound} ${styles.sound}`} data-main={onPicture !== undefined || undefined}>
        <Icon name={onPicture === undefined ? 'sound' : 'tick'} />
      </span>
    </>
  );
}

/** The size of the letters follows the length of the words, so that eighty letters push nothing off the screen. */
function lengthOf(words: string): 'short' | 'medium' | 'long' | 'very-long' {
  if (words.length <= 14) return 'short';
  if (words.length <= 28) return 'medium';
  return words.length <= 50 ? 'long' : 'very-long';
}
