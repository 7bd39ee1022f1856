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
    const element = bar.current;
    const rows = list.current;
    if (!isShown || element === null || rows === null) return;
    const before = rows.children[gap - 1] as HTMLElement | undefined;
    const after = rows.children[gap] as HTMLElement | undefined;
    const top = before === undefined ? 0 : before.offsetTop + before.offsetHeight;
    const bottom = after === undefined ? top : after.offsetTop;
    element.style.translate = `0 ${Math.round(before === undefined ? bottom : (top + bottom) / 2)}px`;
    element.dataset['at'] = before === undefined ? 'start' : after === undefined ? 'end' : 'between';
  });

  return isShown ? <div ref={bar} className={styles.bar} data-insertion-bar aria-hidden /> : null;
}
