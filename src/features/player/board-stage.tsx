/**
 * The layout of every screen on which a child chooses among cards: a question, the cards, and below them the ways on,
 * in the places where Break, Help and Done always are.
 */
import type { ReactNode } from 'react';
import { LANGUAGES } from '@/i18n/languages';
import { useMediaQuery } from '@/ui/use-media-query';
import over from './board-before.module.css';
import { type BoardCard, BoardCardButton } from './board-card';
import grid from './board-cards.module.css';
import corners from './board-corner.module.css';
import styles from './board-stage.module.css';
import { useCardsAtOnce } from './cards-at-once';
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
  /** So many of the last cards are on every page. */
  readonly always?: number;
  /** On a phone, which has no height for a third row, this way stands beside the label, above the cards. */
  readonly corner?: 'done' | 'back' | 'together';
  readonly progress?: ReactNode;
  readonly done?: ReactNode;
  readonly breakButton?: ReactNode;
  readonly help?: ReactNode;
  readonly back?: ReactNode;
  readonly together?: ReactNode;
  readonly lock: ReactNode;
};

const UPRIGHT_PHONE = '(orientation: portrait) and (max-width: 599px)';
/** Four cards, the way on and below it Break and Help need more. */
const LOW = '(max-height: 759px)';
/** For the style sheet (`Stage` says why not `:has()`). */
const WAYS = ['done', 'help', 'back', 'together'] as const;

export function BoardStage(props: Props) {
  const {
    place,
    ground = 'step',
    label,
    cards: all,
    most,
    always = 0,
    corner,
    progress,
    lock,
    before,
    ...ways
  } = props;
  const { language } = useChildTexts();
  const heading = useHeadingFocus(place);
  const isUpright = useMediaQuery(UPRIGHT_PHONE);
  const isLow = useMediaQuery(LOW);
  const isTight = corner === 'done' && (isUpright || !!ways.back);
  const { cards, gaps, kept, more, isShort } = useCardPage(all, most, always, isTight);
  const { areBig } = useCardsAtOnce();
  const isCornered = isUpright && (isShort || areBig || (corner === 'done' && isLow));
  return (
    <main
      className={`${styles.stage} ${over.stage} ${corners.stage}`}
      data-board={ground}
      data-before={before ? props.beforeIs : undefined}
      data-corner={isCornered ? corner : undefined}
      data-progress={progress ? '' : undefined}
    >
      {before && <div className={over.before}>{before}</div>}
      <h1
        ref={heading}
        className={`${styles.label} ${over.label} ${corners.label}`}
        tabIndex={-1}
        lang={language}
        dir={LANGUAGES[language].direction}
      >
        <span>{label}</span>
      </h1>
      {progress && (
        <div className={styles.progress} data-slot="progress">
          {progress}
        </div>
      )}
      <div
        className={grid.cards}
        data-part="cards"
        data-count={cards.length + gaps + kept.length + (more === null ? 0 : 1)}
      >
        {cards.map(drawn)}
        {Array.from({ length: gaps }, (_, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: empty places are all alike
          <span key={i} />
        ))}
        {kept.map(drawn)}
        {more !== null && <BoardCardButton {...more} />}
      </div>
      <div
        className={`${styles.ways} ${corners.ways}`}
        data-holds={WAYS.filter((way) => ways[way]).join(' ')}
      >
        {ways.done && (
          <div className={`${styles.done} ${corners.done}`} data-part="main">
            {ways.done}
          </div>
        )}
        {ways.breakButton && <div className={styles.break}>{ways.breakButton}</div>}
        {ways.help && <div className={styles.help}>{ways.help}</div>}
        {ways.back && <div className={`${styles.back} ${corners.back}`}>{ways.back}</div>}
        {ways.together && <div className={`${styles.together} ${corners.together}`}>{ways.together}</div>}
      </div>
      <div className={`${styles.lock} ${over.lock} ${corners.lock}`}>{lock}</div>
    </main>
  );
}

const drawn = ({ key, ...card }: BoardCard) => <BoardCardButton key={key} {...card} />;
