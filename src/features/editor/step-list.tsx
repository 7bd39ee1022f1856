/** The steps in their order, one menu for all of them, and the focus kept on a step that moves. */
import { Copy, MoveDown, MoveUp, Trash2 } from 'lucide-react';
import { memo, useCallback, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Step } from '@/domain/step';
import { ActionMenu, type MenuAction } from '@/ui/action-menu';
import type { CardWording } from './card-wording';
import { useCarried } from './drag-store';
import { useEditor } from './editor-context';
import { InsertionBar } from './insertion-bar';
import styles from './step-list.module.css';
import { StepRow } from './step-row';
import { useFocusThatMoves } from './use-focus-that-moves';

type Props = {
  readonly steps: readonly Step[];
  readonly wording: CardWording;
  readonly chosen: string | null;
  readonly onChoose: (stepId: string) => void;
};

export const StepList = memo(function StepList({ steps, wording, chosen, onChoose }: Props) {
  const { t } = useTranslation('editor');
  const { list, drag } = useEditor();
  const carried = useCarried(drag);
  const helpId = useId();
  const [menuFor, setMenuFor] = useState<string | null>(null);
  const menuButton = useRef<HTMLElement>(null);
  const openMenu = useCallback((stepId: string, button: HTMLElement) => {
    menuButton.current = button;
    setMenuFor(stepId);
  }, []);
  const actions = useStepActions(steps, menuFor);
  useFocusThatMoves(list, steps);

  return (
    <div className={styles.list}>
      <p id={helpId} hidden>
        {t('step.handleHelp')}
      </p>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
      <ol ref={list} className={styles.steps} role="list" aria-label={t('steps')}>
        {steps.map((step, at) => (
          <StepRow
            key={step.id}
            step={step}
            language={wording.language}
            address={wording.address}
            isChosen={step.id === chosen}
            isCarried={carried?.kind === 'step' && carried.stepId === step.id}
            isFirst={at === 0}
            isLast={at === steps.length - 1}
            helpId={helpId}
            onChoose={onChoose}
            onMenu={openMenu}
          />
        ))}
      </ol>
      <InsertionBar />
      <ActionMenu
        label={t('step.menu')}
        actions={actions}
        trigger={menuButton}
        isOpen={menuFor !== null}
        onClose={() => setMenuFor(null)}
      />
    </div>
  );
});

function useStepActions(steps: readonly Step[], stepId: string | null): readonly MenuAction[] {
  const { t } = useTranslation('editor');
  const { actions } = useEditor();
  return useMemo(() => {
    if (stepId === null) return [];
    const at = steps.findIndex((step) => step.id === stepId);
    return [
      {
        id: 'up',
        label: t('step.up'),
        icon: MoveUp,
        isDisabled: at <= 0,
        run: () => actions.moveBy(stepId, -1),
      },
      {
        id: 'down',
        label: t('step.down'),
        icon: MoveDown,
        isDisabled: at === steps.length - 1,
        run: () => actions.moveBy(stepId, 1),
      },
      { id: 'copy', label: t('step.duplicate'), icon: Copy, run: () => actions.duplicate(stepId) },
      { id: 'remove', label: t('step.remove'), icon: Trash2, run: () => actions.remove(stepId) },
    ];
  }, [t, actions, steps, stepId]);
}
