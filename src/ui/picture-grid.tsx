/**
 * Pictures in rows, of which only those in view are in the document.
 *
 * A grid in the sense of ARIA: one stop for the Tab key, arrow keys move inside it, so that a thousand pictures do not
 * stand between the search and the rest of the page.
 */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, memo, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { PictureKey } from '@/domain/picture';
import styles from './picture-grid.module.css';
import { PictureTile } from './picture-tile';

const TILE_WIDTH_PX = 80;
const ROW_HEIGHT_PX = 118;
const GAP_PX = 8;

type Props = {
  readonly label: string;
  readonly keys: readonly PictureKey[];
  readonly chosen: PictureKey | null;
  readonly nameOf: (key: PictureKey) => string;
  readonly labelOf: (name: string) => string;
  readonly onPick: (key: PictureKey) => void;
};

export const PictureGrid = memo(function PictureGrid(props: Props) {
  const { label, keys, chosen, nameOf, labelOf, onPick } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const columns = useColumns(scroller);
  const rows = Math.ceil(keys.length / columns);
  const virtual = useVirtualizer({
    count: rows,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT_PX + GAP_PX,
    overscan: 1,
  });
  const { current, focusCell, rememberCell } = useCurrentCell(keys, scroller, (index) =>
    virtual.scrollToIndex(Math.floor(index / columns)),
  );

  // Another search or category begins at its top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list itself is what is watched
  useLayoutEffect(() => {
    // Asked of the virtualizer, not of the element, which would have to lay everything out first.
    if ((virtual.scrollOffset ?? 0) > 0) scroller.current?.scrollTo({ top: 0 });
  }, [keys]);

  const moveFocus = useCallback(
    (event: KeyboardEvent) => {
      const isRightToLeft = document.documentElement.dir === 'rtl';
      const step = stepOf(event.key, columns, isRightToLeft, keys.length);
      if (step === null || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      focusCell(step);
    },
    [columns, keys.length, focusCell],
  );

  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot be laid out as a virtual grid
    <div
      ref={scroller}
      className={styles.scroller}
      role="grid"
      aria-label={label}
      aria-rowcount={rows}
      aria-colcount={columns}
      data-picture-grid
    >
      <div role="presentation" style={{ blockSize: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map((row) => (
          // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: the cells hold the focus
          <div
            key={row.index}
            role="row"
            aria-rowindex={row.index + 1}
            className={styles.row}
            style={{
              transform: `translateY(${row.start}px)`,
              blockSize: ROW_HEIGHT_PX,
              gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
            }}
          >
            {keys.slice(row.index * columns, (row.index + 1) * columns).map((key) => {
              const name = nameOf(key);
              return (
                // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: as above
                <div role="gridcell" key={key}>
                  <PictureTile
                    pictureKey={key}
                    name={name}
                    label={labelOf(name)}
                    isChosen={key === chosen}
                    tabIndex={key === current ? 0 : -1}
                    onPick={onPick}
                    onFocus={rememberCell}
                    onKeyDown={moveFocus}
                  />
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
});

/** How many tiles fit beside each other. */
function useColumns(scroller: React.RefObject<HTMLDivElement | null>): number {
  const [columns, setColumns] = useState(3);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = () => {
      const width = element.clientWidth + GAP_PX;
      setColumns(Math.max(1, Math.floor(width / (TILE_WIDTH_PX + GAP_PX))));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  return columns;
}

/** The cell that Tab comes to. A cell that is moved to may have to be drawn first. */
function useCurrentCell(
  keys: readonly PictureKey[],
  scroller: React.RefObject<HTMLDivElement | null>,
  scrollTo: (index: number) => void,
) {
  const [remembered, setRemembered] = useState<PictureKey | null>(null);
  const wanted = useRef<PictureKey | null>(null);
  const current = remembered !== null && keys.includes(remembered) ? remembered : (keys[0] ?? null);
  const latest = useRef({ keys, current, scrollTo });
  useLayoutEffect(() => {
    latest.current = { keys, current, scrollTo };
  });

  const focusCell = useCallback((step: number) => {
    const { keys: all, current: from, scrollTo: show } = latest.current;
    const at = from === null ? 0 : all.indexOf(from);
    const to = Math.min(Math.max(at + step, 0), all.length - 1);
    const key = all[to];
    if (key === undefined) return;
    wanted.current = key;
    setRemembered(key);
    show(to);
  }, []);

  useEffect(() => {
    if (wanted.current === null) return;
    const frame = requestAnimationFrame(() => {
      const key = wanted.current;
      const cell =
        key === null ? null : scroller.current?.querySelector(`[data-picture="${CSS.escape(key)}"]`);
      if (!(cell instanceof HTMLElement)) return;
      wanted.current = null;
      cell.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  });

  return { current, focusCell, rememberCell: setRemembered };
}

function stepOf(key: string, columns: number, isRightToLeft: boolean, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return isRightToLeft ? -1 : 1;
    case 'ArrowLeft':
      return isRightToLeft ? 1 : -1;
    case 'ArrowDown':
      return columns;
    case 'ArrowUp':
      return -columns;
    case 'Home':
      return -count;
    case 'End':
      return count;
    default:
      return null;
  }
}
