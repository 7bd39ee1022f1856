import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import styles from './empty-steps.module.css';

type Props = { readonly isWide: boolean; readonly onAdd: () => void };

/** A routine at its beginning. A card that is dragged here becomes the first step. */
export function EmptySteps({ isWide, onAdd }: Props) {
  const { t } = useTranslation('editor');
  return (
    <div className={styles.empty}>
      <h2 className={styles.title}>{t('empty.title')}</h2>
      <p>{t(isWide ? 'empty.wide' : 'empty.phone')}</p>
      {!isWide && (
        <Button rank="primary" onClick={onAdd}>
          <Plus aria-hidden />
          {t('library.open')}
        </Button>
      )}
    </div>
  );
}
