/**
 * The layout of every screen on which a child chooses among cards: a question, the cards, and below them the ways on,
 * in the places where Break, Help and Done always are. More cards than fit come on another page, each always in its own place.
 */
import { type ReactNode, useState } from 'react';
import type { Picture } from '@/domain/picture';
import type { Language } from '@/domain/wording';
import { LANGUAGES } from '@/i18n/languages';
import { PictureView } from '@/ui/picture-view';
import { useMediaQuery } from '@/ui/use-media-query';
import { WordCard } from '@/ui/word-card';
import styles from './board-stage.module.css';
import { ChildButton } from './child-button';
import { useChildTexts } from './child-texts';
import { Icon } from './icons';
import { useHeadingFocus } from './use-heading-focus';

export type BoardCard = {
  readonly key: string;
  readonly words: string;
  readonly language: Language;
  /** null: a word card. */
  readonly picture: Picture | null;
  /** For cards of which several can be taken. */
  readonly isChosen?: boolean;
  readonly onTap: () => void;
};

type Props = {
  readonly place: string;
  readonly ground?: 'step' | 'break';
  readonly label: string;
  readonly cards: readonly BoardCard[];
  /** At most so many at once, by the child's setting. */
  readonly most?: number;
  readonly done?: ReactNode;
  readonly breakButton?: ReactNode;
  readonly help?: ReactNode;
  readonly back?: ReactNode;
  readonly lock: ReactNode;
};

/** For the style sheet (`Stage` says why not `:has()`). */
const WAYS = ['done', 'help', 'back'] as const;

/** So many cards keep the size that a child's hand needs. */
const MOST = { shortPhone: 4, phone: 6, tablet: 9 } as const;

export function BoardStage({
  place,
  ground = 'step',
  label,
  cards,
  most = MOST.tablet,
  lock,
  ...ways
}: Props) {
  const { language, t } = useChildTexts();
  const heading = useHeadingFocus(place);
  const shown = usePage(cards, most, t('more'), language);
  return (
    <main className={styles.stage} data-ground={ground}>
      <h1
        ref={heading}
        className={styles.label}
        tabIndex={-1}
        lang={language}
        dir={LANGUAGES[language].direction}
      >
        {label}
      </h1>
      <div className={styles.cards} data-count={shown.length}>
        {shown.map(({ key, ...card }) => (
          <Card key={key} {...card} />
        ))}
      </div>
      <div className={styles.ways} data-holds={WAYS.filter((way) => ways[way]).join(' ')}>
        {ways.done && <div className={styles.done}>{ways.done}</div>}
        {ways.breakButton && <div className={styles.break}>{ways.breakButton}</div>}
        {ways.help && <div className={styles.help}>{ways.help}</div>}
        {ways.back && <div className={styles.back}>{ways.back}</div>}
      </div>
      <div className={styles.lock}>{lock}</div>
    </main>
  );
}

function Card({ words, language, picture, isChosen, onTap }: Omit<BoardCard, 'key'>) {
  return (
    <ChildButton className={styles.card} onTap={onTap} aria-pressed={isChosen}>
      <span className={styles.picture}>
        <span className={styles.white}>
          {picture === null ? <WordCard text={words} lang={language} /> : <PictureView picture={picture} />}
        </span>
        {isChosen && (
          <span className={styles.tick}>
            <Icon name="tick" />
          </span>
        )}
      </span>
      {picture !== null && (
        <span className={styles.words} lang={language} dir="auto" data-long={words.length > 14 || undefined}>
          {words}
        </span>
      )}
    </ChildButton>
  );
}

/** The cards of this page, and "More" where there are others. */
function usePage(
  cards: readonly BoardCard[],
  wanted: number,
  more: string,
  language: Language,
): readonly BoardCard[] {
  const isPhone = useMediaQuery(
    '(orientation: portrait) and (max-width: 599px), (orientation: landscape) and (max-height: 559px)',
  );
  const isShort = useMediaQuery('(orientation: portrait) and (max-width: 599px) and (max-height: 719px)');
  const fits = isShort ? MOST.shortPhone : isPhone ? MOST.phone : MOST.tablet;
  const most = Math.max(2, Math.min(wanted, fits));
  const [page, setPage] = useState(0);
  if (cards.length <= most) return cards;
  const each = most - 1;
  const pages = Math.ceil(cards.length / each);
  const from = (page % pages) * each;
  return [
    ...cards.slice(from, from + each),
    {
      key: 'more',
      words: more,
      language,
      picture: { kind: 'pictogram', id: 'more' },
      onTap: () => setPage((page + 1) % pages),
    },
  ];
}
