/** The gate behind the lock: the family's own number where there is one, a multiplication otherwise. */
import { useEffect, useRef, useState } from 'react';
import { useServices } from '@/services/services-context';
import { useTexts } from '@/ui/texts';
import styles from './lock-dialog.module.css';
import { LockPinForm } from './lock-pin';
import { LockQuestion } from './lock-question';

type Props = { readonly onRight: () => void; readonly onClose: () => void };

export function LockDialog({ onRight, onClose }: Props) {
  const { t } = useTexts('child');
  const { settings, platform } = useServices();
  const dialog = useRef<HTMLDialogElement>(null);
  const [pin] = useState(() => settings.current().lockPin);
  const [isForgotten, setForgotten] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);

  /** While it is open, nothing outside can take the focus. */
  function close() {
    dialog.current?.close();
    onClose();
  }
  function open() {
    if (settings.current().lockTries !== null) void settings.change({ lockTries: null });
    onRight();
  }
  const cancel = (
    <button type="button" className={styles.cancel} onClick={close}>
      {t('grownUp.cancel')}
    </button>
  );
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="lock-title"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      {pin !== null && platform.pins.canKeep() && !isForgotten ? (
        <LockPinForm pin={pin} onRight={open} onForgotten={() => setForgotten(true)}>
          {cancel}
        </LockPinForm>
      ) : (
        <LockQuestion onRight={open}>{cancel}</LockQuestion>
      )}
    </dialog>
  );
}
