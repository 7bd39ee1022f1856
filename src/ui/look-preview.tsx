/** A few pictures in a look, so that a choice is seen where it will be used. */
import { useTranslation } from 'react-i18next';
import type { GrownUpLook, Look } from '@/domain/look';
import { LookProvider } from './look-context';
import { LookFace } from './look-face';
import styles from './look-preview.module.css';
import { PictureView } from './picture-view';

/** The last one has a grown-up in it. */
const SHOWN = ['brush-teeth', 'get-dressed', 'story'] as const;

type Props = { readonly look: Look; readonly grownUp?: GrownUpLook };

export function LookPreview({ look, grownUp }: Props) {
  const { t } = useTranslation('children');
  return (
    <LookProvider look={look} grownUp={grownUp}>
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
