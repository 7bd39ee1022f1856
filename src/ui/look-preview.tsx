/** A few pictures in a look, so that a choice is seen where it will be used. */
import { useTranslation } from 'react-i18next';
import type { Look } from '@/domain/look';
import { LookProvider } from './look-context';
import { LookFace } from './look-face';
import styles from './look-preview.module.css';
import { PictureView } from './picture-view';

const SHOWN = ['brush-teeth', 'get-dressed', 'wash-hands'] as const;

export function LookPreview({ look }: { readonly look: Look }) {
  const { t } = useTranslation('children');
  return (
    <LookProvider look={look}>
      <div className={styles.preview} role="img" aria-label={t('look.preview')}>
        <span className={styles.large}>
          <LookFace look={look} />
        </span>
        {SHOWN.map((id) => (
          <span className={styles.small} key={id}>
            <PictureView picture={{ kind: 'pictogram', id }} />
          </span>
        ))}
      </div>
    </LookProvider>
  );
}
