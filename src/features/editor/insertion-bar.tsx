/** Shows the gap that a carried card would go into. It is laid over the list, so that nothing moves under the hand. */
import { useLayoutEffect, useRef } from 'react';
import { useCarried, usePlace } from './drag-store';
import { useEditor } from './editor-context';
import styles from './insertion-bar.module.css';

export function InsertionBar() {
  const { drag, list } = useEditor();
  const carried = useCarried(drag);
  const place = usePlace(drag);
  const bar = useRef<HTMLDivElement>(null);
  const gap = place?.kind === 'gap' ? place.gap : null;
  const staysWhereItIs = carried?.kind === 'step' && (gap === carried.from || gap === carried.from + 1);
  const isShown = gap !== null && carried !== null && !staysWhereItIs;

  useLayoutEffect(() => {
    if (!isShown || bar.current === null || list.current === null) return;
    const frame = list.current.getBoundingClientRect();
    const boxOf = (index: number) =>
      list.current?.querySelector(`:scope > [data-index="${index}"]`)?.getBoundingClientRect();
    const y = boxOf(gap - 1)?.bottom ?? boxOf(gap)?.top ?? frame.top;
    bar.current.style.translate = `0 ${Math.round(y - frame.top)}px`;
  });

  return isShown ? <div ref={bar} className={styles.bar} data-insertion-bar aria-hidden /> : null;
}
