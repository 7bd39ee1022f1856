import { ArrowDown, ArrowUp, Copy, Ellipsis, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { isolate } from '@/i18n/i18n';
import { ActionMenu, type MenuAction } from '@/ui/action-menu';
import { buttonClass } from '@/ui/button';

export type RoutineMenuAction = 'duplicate' | 'up' | 'down' | 'bin';

type Props = {
  readonly title: string;
  readonly buttonId: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onAction: (action: RoutineMenuAction) => void;
};

export function RoutineMenu({ title, buttonId, isFirst, isLast, onAction }: Props) {
  const { t } = useTranslation('routines');
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const label = t('menu', { title: isolate(title) });
  const actions: readonly MenuAction[] = [
    { id: 'duplicate', icon: Copy, label: t('duplicate'), run: () => onAction('duplicate') },
    { id: 'up', icon: ArrowUp, label: t('moveUp'), run: () => onAction('up'), isDisabled: isFirst },
    { id: 'down', icon: ArrowDown, label: t('moveDown'), run: () => onAction('down'), isDisabled: isLast },
    { id: 'bin', icon: Trash2, label: t('bin'), run: () => onAction('bin') },
  ];
  return (
    <>
      {/* Not a plain button: a click that the Enter key makes counts as a screen reader's, and the menu would then
          take the focus itself instead of giving it to its first entry. */}
      <Button
        ref={button}
        id={buttonId}
        className={buttonClass('quiet', true)}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onPress={() => setOpen(true)}
      >
        <Ellipsis aria-hidden />
      </Button>
      <ActionMenu
        label={label}
        actions={actions}
        trigger={button}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
