/** Where a step is dropped to take it out; there only while a step is carried by hand. */
import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useCarried, usePlace } from './drag-store';
import { useEditor } from './editor-context';
import styles from './remove-zone.module.css';

export function RemoveZone() {
  const { t } = useTranslation('editor');
  const { drag, removeZone } = useEditor();
  const carried = useCarried(drag);
  const isOver = usePlace(drag)?.kind === 'remove';
  if (carried?.kind !== 'step' || carried.isByKeyboard) return null;
  return (
    <div ref={removeZone} className={styles.zone} data-over={isOver || undefined} data-remove-zone>
      <Trash2 aria-hidden />
      {t('step.dropToRemove')}
    </div>
  );
}
