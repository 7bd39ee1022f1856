import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { PictureView } from '@/ui/picture-view';
import styles from './empty-routines.module.css';
import { useRoutineActions } from './use-routine-actions';

export function EmptyRoutines({ childId }: { readonly childId: string }) {
  const { t } = useTranslation('routines');
  const actions = useRoutineActions();
  return (
    <div className={styles.empty}>
      <span className={styles.picture}>
        <PictureView picture={{ kind: 'pictogram', id: 'brush-teeth' }} />
      </span>
      <div className={styles.words}>
        <h2>{t('empty.title')}</h2>
        <p>{t('empty.body')}</p>
        <Button onClick={() => actions.makeNew(childId, 0)}>
          <Plus aria-hidden />
          {t('new')}
        </Button>
      </div>
    </div>
  );
}
