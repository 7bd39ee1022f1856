/**
 * A part of the screen that is opened over the rest and closed again: a window on a wide screen, a sheet from below
 * or the whole screen on a phone. What is in it saves by itself, so closing is never a decision.
 */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { LookProvider, useLooks } from './look-context';
import styles from './sheet.module.css';

type Props = {
  readonly isOpen: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** window: as tall as its content. tall: most of the height, for what scrolls inside. full: everything, on a phone. */
  readonly size?: 'window' | 'tall' | 'full';
  /** Beside the title. */
  readonly actions?: ReactNode;
  /** Slides out of the way without closing, while something is carried out of it. */
  readonly isAside?: boolean;
};

export function Sheet(props: Props) {
  const { isOpen, title, onClose, children, size = 'window', actions, isAside = false } = props;
  const { t } = useTranslation();
  // The sheet stands outside of the page in the document, where the look's colours do not reach.
  const { look, grownUp } = useLooks();
  return (
    <ModalOverlay
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => !open && onClose()}
      className={styles.shade ?? ''}
      data-size={size}
      data-aside={isAside || undefined}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <header className={styles.header}>
            <Heading slot="title" className={styles.title ?? ''}>
              {title}
            </Heading>
            {actions}
            <Button rank="quiet" icon aria-label={t('close')} onClick={onClose}>
              <X aria-hidden />
            </Button>
          </header>
          <LookProvider look={look} grownUp={grownUp}>
            <div className={styles.body}>{children}</div>
          </LookProvider>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
