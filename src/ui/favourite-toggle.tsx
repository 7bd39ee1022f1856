/** Puts a picture onto the shelf of favourites, or takes it off. */
import { Star } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Picture, pictureKey } from '@/domain/picture';
import { useServices } from '@/services/services-context';
import { useSettings } from '@/services/use-settings';
import { Button } from './button';
import styles from './favourite-toggle.module.css';

export function FavouriteToggle({ picture }: { readonly picture: Picture }) {
  const { t } = useTranslation('pictures');
  const { settings } = useServices();
  const { favouritePictures } = useSettings();
  const key = pictureKey(picture);
  const isFavourite = favouritePictures.includes(key);
  const toggle = () => {
    const others = settings.current().favouritePictures.filter((one) => one !== key);
    void settings.change({ favouritePictures: isFavourite ? others : [key, ...others] });
  };
  return (
    <Button rank="quiet" aria-pressed={isFavourite} className={styles.star ?? ''} onClick={toggle}>
      <Star aria-hidden />
      {t('favourite')}
    </Button>
  );
}
