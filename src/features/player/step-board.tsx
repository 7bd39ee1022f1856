/**
 * The ways to see more than one step: now–next, now–next–later, first–then, and the whole list. What is now is solid and
 * is the card that is heard; what comes is dashed and cannot be tapped, so that nothing goes on by a slip.
 */
import type { ReactNode } from 'react';
import type { Picture } from '@/domain/picture';
import type { PlayedStep } from '@/domain/playing/played-step';
import type { Language } from '@/domain/wording';
import { PictureView } from '@/ui/picture-view';
import { WordCard } from '@/ui/word-card';
import { ChildButton } from './child-button';
import { useChildTexts } from './child-texts';
import { Icon } from './icons';
import styles from './step-board.module.css';
import { StepList } from './step-list';
import { WhoBadge } from './who-badge';

export type BoardFace = {
  readonly key: string;
  readonly words: string;
  readonly language: Language;
  /** null: a word card. */
  readonly picture: Picture | null;
  /** In the place of the picture. */
  readonly sign?: ReactNode;
  /** Of what is now: who does it, in small letters under its words; a sign where it has no words. */
  readonly note?: string | null;
  readonly who?: PlayedStep['who'] | undefined;
  /** By the step's plan the picture alone is seen. */
  readonly isUnworded?: boolean;
};

export type BoardView = 'now-next' | 'now-next-later' | 'first-then' | 'list';

type Props = {
  readonly view: BoardView;
  /** What is now. */
  readonly now: BoardFace;
  /** What comes after it, the nearest first. */
  readonly ahead: readonly BoardFace[];
  /** Of a list: what is done, in the order of the routine. */
  readonly done: readonly BoardFace[];
  /** Cards at once, of a list. */
  readonly most: number;
  readonly labelPosition: 'below' | 'above' | 'none';
  readonly onHear: (() => void) | null;
  /** Over the cards, instead of the view's own words. */
  readonly names?: readonly string[];
};

export function StepBoard({ view, now, ahead, done, most, labelPosition, onHear, names: given }: Props) {
  const { t } = useChildTexts();
  if (view === 'list') {
    return <StepList {...{ now, ahead, done, most, labelPosition, onHear }} />;
  }
  const names =
    given ??
    (view === 'first-then'
      ? [t('first'), t('then')]
      : view === 'now-next'
        ? [t('now'), t('next')]
        : [t('now'), t('next'), t('later')]);
  const faces = [now, ...ahead].slice(0, names.length);
  return (
    <div className={styles.board} data-view={view} data-count={faces.length} data-label={labelPosition}>
      {faces.map((face, i) => (
        <BoardCard
          key={face.key}
          face={face}
          name={names[i] ?? ''}
          isNow={i === 0}
          hasWords={labelPosition !== 'none'}
          onHear={i === 0 ? onHear : null}
        >
          {i > 0 && view === 'first-then' && <Icon name="arrow" className={styles.arrow ?? ''} />}
        </BoardCard>
      ))}
    </div>
  );
}

type CardProps = {
  readonly face: BoardFace;
  readonly name: string;
  readonly isNow: boolean;
  readonly hasWords: boolean;
  readonly onHear: (() => void) | null;
  readonly children?: ReactNode;
};

function BoardCard({ face, name, isNow, hasWords, onHear, children }: CardProps) {
  const { t } = useChildTexts();
  return (
    <div className={styles.place} data-now={isNow || undefined}>
      {children}
      <div className={styles.card} data-now={isNow || undefined} data-part="step">
        <span className={styles.name}>{name}</span>
        <Face face={face} hasWords={hasWords} />
        {onHear !== null && <ChildButton className={styles.cover} aria-label={t('hear')} onTap={onHear} />}
      </div>
    </div>
  );
}

function Face({ face, hasWords }: Pick<CardProps, 'face' | 'hasWords'>) {
  const { words, language, picture, sign, note, who } = face;
  const isWord = picture === null && sign === undefined;
  return (
    <>
      <span className={styles.picture}>
        <span className={styles.white}>
          {isWord ? <WordCard text={words} lang={language} /> : (sign ?? <PictureView picture={picture} />)}
          {(!hasWords || face.isUnworded) && !isWord && <WhoBadge who={who} />}
        </span>
      </span>
      {!isWord && (
        <span
          className={styles.words}
          lang={language}
          dir="auto"
          data-long={words.length > 18 || undefined}
          data-unseen={face.isUnworded || undefined}
        >
          {words}
        </span>
      )}
      {note && ((hasWords && !face.isUnworded) || isWord) && <span className={styles.note}>{note}</span>}
    </>
  );
}
