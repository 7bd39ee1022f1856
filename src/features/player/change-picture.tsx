/** What was planned, crossed out, and what comes instead; what has no picture, or is to be read, is its word. */
import type { ReactNode } from 'react';
import type { Changed } from '@/domain/step';
import { PictureView } from '@/ui/picture-view';
import { WordCard } from '@/ui/word-card';
import styles from './change-picture.module.css';
import { useChildTexts } from './child-texts';
import { Icon } from './icons';

type Props = { readonly was: Changed['was']; readonly now: ReactNode };

export function ChangePicture({ was, now }: Props) {
  const { text, language } = useChildTexts().words(was.label);
  return (
    <span className={styles.change}>
      <span className={styles.was}>
        {was.picture === null ? (
          <WordCard text={text} lang={language} />
        ) : (
          <PictureView picture={was.picture} />
        )}
        <svg className={styles.cross} viewBox="0 0 100 100" aria-hidden focusable="false">
          <path d="M12 88 88 12" />
        </svg>
      </span>
      <Icon name="arrow" className={styles.arrow ?? ''} />
      <span className={styles.now}>{now}</span>
    </span>
  );
}
