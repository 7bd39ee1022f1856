/**
 * The rows of the list. A long routine has only the rows in view in the document, and those that must not go away: the
 * one with the focus and the one that is being carried.
 */
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type Ref, type RefObject, useCallback, useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Step } from '@/domain/step';
import { useCarried } from './drag-store';
import { useEditor } from './editor-context';
import styles from './step-list.module.css';
import { StepRow, type StepRowProps } from './step-row';
import { useFocusedStep, useFocusThatMoves } from './use-focus-that-moves';

/** Up to here everything is drawn: the browser's own search on the page then finds every step. */
const LONG = 40;
const ROW_PX = 106;

type Props = {
  readonly steps: readonly Step[];
  readonly chosen: string | null;
  readonly rowOf: (step: Step) => Omit<StepRowProps, 'index' | 'count' | 'top' | 'measure'>;
};

export function StepRows(props: Props) {
  return props.steps.length > LONG ? <SomeRows {...props} /> : <AllRows {...props} />;
}

function AllRows({ steps, chosen, rowOf }: Props) {
  const { list, show } = useEditor();
  const showRow = useCallback(
    (index: number) => list.current?.children[index]?.scrollIntoView({ block: 'nearest' }),
    [list],
  );
  useShowing(show, showRow, steps, chosen);
  useFocusThatMoves(list, steps);
  return (
    <Rows ref={list}>
      {steps.map((step, index) => (
        <StepRow key={step.id} index={index} count={steps.length} {...rowOf(step)} />
      ))}
    </Rows>
  );
}

function SomeRows({ steps, chosen, rowOf }: Props) {
  const { list, drag, show } = useEditor();
  const carried = useCarried(drag);
  const focused = useFocusedStep(list);
  const carriedAt = carried?.kind === 'step' ? carried.from : -1;
  const focusedAt = focused === null ? -1 : steps.findIndex((step) => step.id === focused);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range);
      const kept = [carriedAt, focusedAt].filter((index) => index >= 0 && !shown.includes(index));
      return kept.length === 0 ? shown : [...new Set([...shown, ...kept])].sort((a, b) => a - b);
    },
    [carriedAt, focusedAt],
  );
  const virtual = useVirtualizer({
    count: steps.length,
    // The area's own ref is not set yet when this is first asked.
    getScrollElement: () => list.current?.closest<HTMLElement>('[data-steps-area]') ?? null,
    getItemKey: (index) => steps[index]?.id ?? index,
    estimateSize: () => ROW_PX,
    overscan: 3,
    rangeExtractor,
  });
  const showRow = useCallback((index: number) => virtual.scrollToIndex(index, { align: 'auto' }), [virtual]);
  useShowing(show, showRow, steps, chosen);
  useFocusThatMoves(list, steps);
  return (
    <Rows ref={list} blockSize={virtual.getTotalSize()}>
      {virtual.getVirtualItems().map((item) => {
        const step = steps[item.index];
        return step === undefined ? null : (
          <StepRow
            key={step.id}
            index={item.index}
            count={steps.length}
            top={item.start}
            measure={virtual.measureElement}
            {...rowOf(step)}
          />
        );
      })}
    </Rows>
  );
}

type RowsProps = {
  readonly ref: Ref<HTMLOListElement>;
  readonly blockSize?: number;
  readonly children: ReactNode;
};

function Rows({ ref, blockSize, children }: RowsProps) {
  const { t } = useTranslation('editor');
  return (
    <ol
      ref={ref}
      className={styles.steps}
      // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one
      role="list"
      aria-label={t('steps')}
      style={blockSize === undefined ? undefined : { blockSize }}
    >
      {children}
    </ol>
  );
}

/** A step that was just added or chosen comes into view; others may ask for it too. */
function useShowing(
  show: RefObject<(index: number) => void>,
  showRow: (index: number) => void,
  steps: readonly Step[],
  chosen: string | null,
): void {
  useLayoutEffect(() => {
    show.current = showRow;
  }, [show, showRow]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when another step is chosen, not when the list changes around it
  useLayoutEffect(() => {
    const at = chosen === null ? -1 : steps.findIndex((step) => step.id === chosen);
    if (at >= 0) showRow(at);
  }, [chosen]);
}
