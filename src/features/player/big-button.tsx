/** The child's buttons: a picture or a sign, and a word. Their places are the stage's. */
import type { Picture } from '@/domain/picture';
import { PictureView } from '@/ui/picture-view';
import styles from './big-button.module.css';
import { ChildButton } from './child-button';
import { useChildTexts } from './child-texts';
import { Icon } from './icons';
import { OWN } from './own-pictures';
import layout from './stage-layout.module.css';

type Props = {
  readonly words: string;
  readonly onTap: () => void;
  readonly picture?: Picture | null;
  readonly sign?: 'tick' | 'back' | 'arrow' | 'sound';
  /** For what is on or off. */
  readonly isChosen?: boolean;
};

/** The one thing to do: Done, or the way back to it. */
export function DoneButton({ sign = 'tick', ...rest }: Props) {
  return <Big {...rest} sign={sign} className={`${layout.done} ${styles.done}`} />;
}

/** Where the picture itself is Done, the place of Done is for hearing. */
export function HearButton({ onTap }: Pick<Props, 'onTap'>) {
  const { t } = useChildTexts();
  return <Big words={t('hear')} sign="sound" onTap={onTap} className={`${layout.done} ${styles.plain}`} />;
}

export function BreakButton({ onTap }: Pick<Props, 'onTap'>) {
  const { t } = useChildTexts();
  return (
    <Big words={t('break')} picture={OWN.break} onTap={onTap} className={`${layout.break} ${styles.break}`} />
  );
}

export function HelpButton({ onTap }: Pick<Props, 'onTap'>) {
  const { t } = useChildTexts();
  return (
    <Big words={t('help')} picture={OWN.help} onTap={onTap} className={`${layout.help} ${styles.plain}`} />
  );
}

export function BackButton({ words, onTap }: Pick<Props, 'onTap'> & { readonly words?: string }) {
  const { t } = useChildTexts();
  return (
    <Big words={words ?? t('back')} sign="back" onTap={onTap} className={`${layout.back} ${styles.plain}`} />
  );
}

/** Ends the step at once. */
export function StopButton({ onTap }: Pick<Props, 'onTap'>) {
  const { t } = useChildTexts();
  return (
    <Big words={t('stop')} picture={OWN.stop} onTap={onTap} className={`${layout.back} ${styles.plain}`} />
  );
}

/** The time of the step begins when the child says so. */
export function StartTimeButton({ onTap }: Pick<Props, 'onTap'>) {
  const { t } = useChildTexts();
  return (
    <Big words={t('startTime')} sign="arrow" onTap={onTap} className={`${layout.back} ${styles.plain}`} />
  );
}

/** In any order: the step stays for later. */
export function LaterButton({ onTap, picture }: Pick<Props, 'onTap' | 'picture'>) {
  const { t } = useChildTexts();
  return (
    <Big
      words={t('later')}
      picture={picture ?? null}
      sign="back"
      onTap={onTap}
      className={`${layout.back} ${styles.plain}`}
    />
  );
}

/** In any order: what is picked next is done together. A second tap takes that back. */
export function TogetherButton({ isChosen, onTap }: Pick<Props, 'onTap'> & { readonly isChosen: boolean }) {
  const { t } = useChildTexts();
  return (
    <Big
      words={t('together')}
      picture={OWN.together}
      isChosen={isChosen}
      onTap={onTap}
      className={styles.plain ?? ''}
    />
  );
}

/** The second of two ways on; it takes the places of Break and Back. */
export function OtherButton(props: Props) {
  return <Big {...props} className={`${layout.other} ${styles.plain}`} />;
}

function Big({ words, sign, picture, isChosen, onTap, className }: Props & { readonly className: string }) {
  return (
    <ChildButton
      className={`${styles.button} ${className}`}
      data-with={picture ? 'picture' : undefined}
      aria-pressed={isChosen}
      onTap={onTap}
    >
      {isChosen && (
        <span className={styles.chosen}>
          <Icon name="tick" />
        </span>
      )}
      {picture ? (
        <span className={styles.picture} data-pictured>
          <PictureView picture={picture} />
        </span>
      ) : (
        sign !== undefined && <Icon name={sign} className={styles.sign ?? ''} />
      )}
      <span
        className={styles.words}
        data-length={lengthOf(words)}
        data-word={longestWord(words) > 7 ? 'long' : undefined}
      >
        {words}
      </span>
    </ChildButton>
  );
}

function lengthOf(words: string): 'short' | 'long' | 'very-long' {
  if (words.length <= 14) return 'short';
  return words.length <= 36 ? 'long' : 'very-long';
}

/** Back and what stands in its place are narrow, and no word is broken. */
function longestWord(words: string): number {
  return Math.max(...words.split(' ').map((word) => word.length));
}
