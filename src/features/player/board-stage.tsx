/**
 * The layout of every screen on which a child chooses among cards: a question, the cards, and below them the ways on,
 * in the places where Break, Help and Done always are.
 */
import type { ReactNode } from 'react';
import { CARDS_VISIBLE } from '@/domain/supports/show-supports';
import { LANGUAGES } from '@/i18n/languages';
import { type BoardCard, BoardCardButton } from './board-card';
import grid from './board-cards.module.css';
import styles from './board-stage.module.css';
import { useChildTexts } from './child-texts';
import { useCardPage } from './use-card-page';
import { useHeadingFocus } from './use-heading-focus';

type Props = {
  readonly place: string;
  readonly ground?: 'step' | 'break';
  readonly label: string;
  readonly cards: readonly BoardCard[];
  /** At most so many at once, by the child's setting. */
  readonly most?: number;
  /** Over the question. `time`: only where there is room. */
  readonly before?: ReactNode;
  readonly beforeIs?: 'end' | 'time';
  readonly done?: ReactNode;
  readonly breakButton?: ReactNode;
  readonly help?: ReactNode;
  readonly back?: ReactNode;
  readonly together?: ReactNode;
  readonly lock: ReactNode;
};

/** For the style sheet (`Stage` says why not `:has()`). */
const WAYS = ['done', 'help', 'back', 'together'] as const;

export function BoardStage(props: Props) {
  const {
    place,
    ground = 'step',
    label,
    cards: all,
    most = CARDS_VISIBLE.max,
    lock,
    before,
    ...ways
  } = props;
  const { language } = useChildTexts();
  const heading = useHeadingFocus(place);
  const { cards, gaps, more } = useCardPage(all, most);
  return (
    <main className={styles.stage} data-board={ground} data-before={before ? props.beforeIs : undefined}>
      {before && <div className={styles.before}>{before}</div>}
      <h1
        ref={heading}
        className={styles.label}
        tabIndex={-1}
        lang={language}
        dir={LANGUAGES[language].direction}
      >
        {label}
      </h1>
      <div
        className={grid.cards}
        data-part="cards"
        data-count={cards.length + gaps + (more === null ? 0 : 1)}
      >
        {cards.map(({ key, ...card }) => (
          <BoardCardButton key={key} {...card} />
        ))}
        {Array.from({ length: gaps }, (_, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: empty places are all alike
          <span key={i} />
        ))}
        {more !== null && <BoardCardButton {...more} />}
      </div>
      <div className={styles.ways} data-holds={WAYS.filter((way) => ways[way]).join(' ')}>
        {ways.done && (
          <div className={styles.done} data-part="main">
            {ways.done}
          </div>
        )}
        {ways.breakButton && <div className={styles.break}>{ways.breakButton}</div>}
        {ways.help && <div className={styles.help}>{ways.help}</div>}
        {ways.back && <div className={styles.back}>{ways.back}</div>}
        {ways.together && <div className={styles.together}>{ways.together}</div>}
      </div>
      <div className={styles.lock}>{lock}</div>
    </main>
  );
}
