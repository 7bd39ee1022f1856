/**
 * The touch check: about a minute of stars, then a proposal for this hand (rules A20 to A22 in docs/rules-access.md).
 *
 * Loaded when it is first opened. It fills the screen, since touching is hardest at its edges.
 */
import { useCallback, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Child } from '@/domain/child';
import { FEWEST_TOUCHES, helpsMore, proposeTouch, type TouchSample } from '@/domain/supports/propose-touch';
import type { TouchSupports } from '@/domain/supports/touch-supports';
import { Button } from '@/ui/button';
import { StarGame } from './star-game';
import styles from './touch-check.module.css';
import { TouchProposal } from './touch-proposal';
import { createTouchRecorder } from './touch-recorder';

type Props = {
  readonly child: Child;
  readonly onUse: (fields: Partial<TouchSupports>) => void;
  readonly onClose: () => void;
};

export default function TouchCheck({ child, onUse, onClose }: Props) {
  const { t } = useTranslation('children');
  const [recorder] = useState(createTouchRecorder);
  const [samples, setSamples] = useState<readonly TouchSample[] | null>(null);
  const finish = useCallback(() => setSamples([...recorder.samples]), [recorder]);
  const { holdMs, pressOn, ...forAll } = samples === null ? {} : helpsMore(proposeTouch(samples), child);
  // Those two are for touch alone (rule A23).
  const proposed =
    child.accessMethod !== 'touch'
      ? forAll
      : { ...forAll, ...(holdMs !== undefined && { holdMs }), ...(pressOn !== undefined && { pressOn }) };
  const context = child.address === 'she' ? 'f' : 'm';
  return (
    <ModalOverlay isOpen onOpenChange={(open) => !open && onClose()} className={styles.screen ?? ''}>
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''} aria-label={t('touchCheck.title')}>
          <header className={styles.header}>
            <div>
              <Heading level={2} className={styles.title ?? ''}>
                {samples === null ? t('touchCheck.ask', { context }) : t('touchCheck.proposal')}
              </Heading>
              {samples === null && <p className={styles.hint}>{t('touchCheck.hint')}</p>}
            </div>
            {samples === null && <Button onClick={finish}>{t('touchCheck.finish')}</Button>}
          </header>
          {samples === null ? (
            <StarGame recorder={recorder} onOver={finish} />
          ) : (
            <TouchProposal
              present={child}
              proposed={proposed}
              hasTooFew={samples.length < FEWEST_TOUCHES}
              onUse={() => {
                onUse(proposed);
                onClose();
              }}
              onKeep={onClose}
            />
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
