/** Every picture, and the ways to one of the family's own: a photo, or pictures that are put together. */
import { Images } from 'lucide-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnCard } from '@/domain/own-card';
import { CombineButton } from './combine-button';
import { PictureBrowser, type PictureBrowserProps } from './picture-browser';
import styles from './picture-picker.module.css';

type Props = Omit<PictureBrowserProps, 'isForPart' | 'more'>;

export function PicturePicker(props: Props) {
  const { address, cardLanguage } = props;
  const { t } = useTranslation('pictures');
  const combine = useCallback(
    (onMade: (card: OwnCard) => void) => (
      <CombineButton
        start={null}
        language={cardLanguage}
        address={address}
        className={styles.combine}
        onMade={onMade}
      >
        <Images aria-hidden />
        <span className={styles.label}>{t('combine.title')}</span>
      </CombineButton>
    ),
    [t, address, cardLanguage],
  );
  return <PictureBrowser {...props} more={combine} />;
}
