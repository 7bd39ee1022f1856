import type { Picture } from '@/domain/picture';
import type { PlayedStep } from '@/domain/playing/played-step';
import type { Language } from '@/domain/wording';
import { PictureView } from '@/ui/picture-view';
import { WordCard } from '@/ui/word-card';
import styles from './board-card.module.css';
import { ChildButton } from './child-button';
import { Icon } from './icons';
import { WhoBadge } from './who-badge';

export type BoardCard = {
  readonly key: string;
  readonly words: string;
  readonly language: Language;
  /** null: a word card. */
  readonly picture: Picture | null;
  /** In the place of the picture, where a button of that name has it too. */
  readonly sign?: 'back' | 'arrow';
  readonly who?: PlayedStep['who'] | undefined;
  /** For cards of which several can be taken. */
  readonly isChosen?: boolean;
  readonly onTap: () => void;
};

export function BoardCardButton({
  words,
  language,
  picture,
  sign,
  who,
  isChosen,
  onTap,
}: Omit<BoardCard, 'key'>) {
  const isWord = picture === null && sign === undefined;
  return (
    <ChildButton className={styles.card} onTap={onTap} aria-pressed={isChosen}>
      <span className={styles.picture} data-word={isWord || undefined}>
        <span className={styles.white} data-sign={sign}>
          {sign !== undefined ? (
            <Icon name={sign} />
          ) : isWord ? (
            <WordCard text={words} lang={language} />
          ) : (
            <PictureView picture={picture} />
          )}
        </span>
        {isChosen && (
          <span className={styles.tick}>
            <Icon name="tick" />
          </span>
        )}
      </span>
      {isWord ? (
        <span className={styles.unseen} lang={language}>
          {words}
        </span>
      ) : (
        <span className={styles.words} lang={language} dir="auto" data-long={words.length > 14 || undefined}>
          {words}
        </span>
      )}
      <WhoBadge who={who} />
    </ChildButton>
  );
}
