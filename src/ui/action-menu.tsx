/** A short list of actions under a button. The button is the host's, so that many rows can share one menu. */
import type { LucideIcon } from 'lucide-react';
import type { RefObject } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import styles from './action-menu.module.css';

export type MenuAction = {
  readonly id: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly run: () => void;
  readonly isDisabled?: boolean;
};

type Props = {
  readonly label: string;
  readonly actions: readonly MenuAction[];
  readonly trigger: RefObject<HTMLElement | null>;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

export function ActionMenu({ label, actions, trigger, isOpen, onClose }: Props) {
  return (
    <Popover
      className={styles.popover ?? ''}
      aria-label={label}
      triggerRef={trigger}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      placement="bottom end"
      offset={4}
    >
      <Menu
        className={styles.menu ?? ''}
        aria-label={label}
        autoFocus="first"
        disabledKeys={actions.filter((action) => action.isDisabled === true).map((action) => action.id)}
        onAction={(id) => {
          onClose();
          actions.find((action) => action.id === id)?.run();
        }}
      >
        {actions.map(({ id, label: text, icon: Icon }) => (
          <MenuItem key={id} id={id} textValue={text} className={styles.item ?? ''}>
            <Icon aria-hidden />
            {text}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}
