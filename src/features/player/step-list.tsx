/** The list view: as many rows as there is room for, the step that is now the first; what is done moves to the finished place. */
import { useLayoutEffect, useRef, useState } from 'react';
import { PictureView } from '@/ui/picture-view';
import { ChildButton } from './child-button';
import { useChildTexts } from './child-texts';
import { Icon } from './icons';
import type { BoardFace } from './step-board';
import styles from './step-list.module.css';
import { WhoBadge } from './who-badge';

type Props = {
  readonly now: BoardFace;
  readonly ahead: readonly BoardFace[];
  readonly done: readonly BoardFace[];
  readonly most: number;
  readonly labelPosition: 'below' | 'above' | 'none';
  readonly onHear: (() => void) | null;
};

/** As in the style sheet, in pixels, with the gap above. Where that leaves no row after the first, they are lower. */
const NOW = 126;
const USUAL = { row: 74, more: 40 };
const TIGHT = { row: 50, more: 30 };
/** Letters; longer words are written smaller. */
const LONG = 28;
const ONE_LINE = 14;

export function StepList({ now, ahead, done, most, labelPosition, onHear }: Props) {
  const { t } = useChildTexts();
  const [rows, height] = useHeight<HTMLOListElement>();
  const wanted = Math.min(ahead.length, Math.max(0, most - 1));
  // What is now keeps its room for long words and a note; a low row has one line, and there are two at most.
  const isShort =
    !now.note &&
    now.words.length <= LONG &&
    ahead.slice(0, 2).every(({ words, note }) => words.length <= ONE_LINE && !note);
  const isTight = isShort && height > 0 && height < NOW + USUAL.row + USUAL.more;
  const sizes = isTight ? TIGHT : USUAL;
  const shown = ahead.slice(0, rowsThatFit(wanted, ahead.length, height, sizes));
  const more = ahead.length - shown.length;
  return (
    <div className={styles.list} data-label={labelPosition} data-tight={isTight || undefined}>
      <ol ref={rows} className={styles.rows}>
        <li className={styles.row} data-now data-part="step">
          <RowFace face={now} hasWords={labelPosition !== 'none'} />
          {onHear !== null && <ChildButton className={styles.cover} aria-label={t('hear')} onTap={onHear} />}
        </li>
        {shown.map((face) => (
          <li key={face.key} className={styles.row} data-part="step">
            <RowFace face={face} hasWords />
          </li>
        ))}
        {more > 0 && height >= NOW + sizes.more && <li className={styles.more} dir="ltr">{`+ ${more}`}</li>}
      </ol>
      <div className={styles.finished}>
        <span className={styles.finishedName}>{t('place.finished')}</span>
        <ul className={styles.finishedCards}>
          {done.map((face) => (
            <li key={face.key}>
              {face.picture === null ? (
                <span>{face.words}</span>
              ) : (
                <PictureView picture={face.picture} alt={face.words} />
              )}
              <Icon name="tick" />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** Nothing scrolls on a child's screen: what has no room is a number below the rows. */
function rowsThatFit(wanted: number, ahead: number, height: number, { row, more }: typeof USUAL): number {
  const rowsIn = (room: number) => Math.max(0, Math.floor(room / row));
  const all = rowsIn(height - NOW);
  return wanted === ahead && all >= wanted ? wanted : Math.min(wanted, rowsIn(height - NOW - more));
}

function useHeight<E extends HTMLElement>() {
  const element = useRef<E>(null);
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const measure = () => setHeight(current.clientHeight);
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    measure();
    return () => observer.disconnect();
  }, []);
  return [element, height] as const;
}

function RowFace({ face, hasWords }: { readonly face: BoardFace; readonly hasWords: boolean }) {
  return (
    <>
      {face.picture !== null && (
        <span className={styles.rowPicture}>
          <PictureView picture={face.picture} />
          {(!hasWords || face.isUnworded) && <WhoBadge who={face.who} />}
        </span>
      )}
      <span
        className={styles.rowWords}
        lang={face.language}
        dir="auto"
        data-long={face.words.length > LONG || undefined}
        data-unseen={(face.isUnworded && face.picture !== null) || undefined}
      >
        {face.words}
        {face.note && <span className={styles.note}>{face.note}</span>}
      </span>
    </>
  );
}
