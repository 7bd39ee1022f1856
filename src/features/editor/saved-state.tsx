import { useTranslation } from 'react-i18next';
import styles from './saved-state.module.css';

/** "Saved" is only said of what is on the disk. */
export function SavedState({ saving }: { readonly saving: 'saved' | 'saving' | 'failed' }) {
  const { t } = useTranslation();
  return (
    <p className={styles.state} data-state={saving} aria-live="off">
      {t(saving === 'failed' ? 'notSaved' : saving)}
    </p>
  );
}
