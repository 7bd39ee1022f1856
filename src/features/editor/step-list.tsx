/** The steps in their order, and one menu for all of them. */
import { Copy, MoveDown, MoveUp, RotateCcw, Trash2 } from 'lucide-react';
import { memo, useCallback, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Step } from '@/domain/step';
import { ActionMenu, type MenuAction } from '@/ui/action-menu';
import type { CardWording } from './card-wording';
import { useCarried } from './drag-store';
import { useEditor } from './editor-context';
import { InsertionBar } from './insertion-bar';
import styles from './step-list.module.css';
import { StepRows } from './step-rows';
import { useOriginals } from './use-originals';

type Props = {
  readonly steps: readonly Step[];
  readonly wording: CardWording;
  readonly chosen: string | null;
  readonly onChoose: (stepId: string) => void;
};

export const StepList = memo(function StepList({ steps, wording, chosen, onChoose }: Props) {
  const { t } = useTranslation('editor');
  const { drag } = useEditor();
  const carried = useCarried(drag);
  const helpId = useId();
  const [menuFor, setMenuFor] = useState<string | null>(null);
  const menuButton = useRef<HTMLElement>(null);
  const openMenu = useCallback((stepId: string, button: HTMLElement) => {
    menuButton.current = button;
    setMenuFor(stepId);
  }, []);
  const actions = useStepActions(steps, menuFor);
  const { language, address } = wording;
  const rowOf = useCallback(
    (step: Step) => ({
      step,
      language,
      address,
      isChosen: step.id === chosen,
      isCarried: carried?.kind === 'step' && carried.stepId === step.id,
      helpId,
      onChoose,
      onMenu: openMenu,
    }),
    [language, address, chosen, carried, helpId, onChoose, openMenu],
  );

  return (
    <div className={styles.list}>
      <p id={helpId} hidden>
        {t('step.handleHelp')}
      </p>
      <StepRows steps={steps} chosen={chosen} rowOf={rowOf} />
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
  const restoreOriginal = useOriginals();
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
      ...(steps[at]?.source === undefined
        ? []
        : [
            {
              id: 'original',
              label: t('original.step'),
              icon: RotateCcw,
              run: () => void restoreOriginal(stepId),
            },
          ]),
      { id: 'copy', label: t('step.duplicate'), icon: Copy, run: () => actions.duplicate(stepId) },
      { id: 'remove', label: t('step.remove'), icon: Trash2, run: () => actions.remove(stepId) },
    ];
  }, [t, actions, restoreOriginal, steps, stepId]);
}
