import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clip } from '@/domain/step';
import { useServices } from '@/services/services-context';
import styles from './clip-preview.module.css';

type Props = { readonly clip: Clip; readonly name: string };

export function ClipPreview({ clip, name }: Props) {
  const { t } = useTranslation('editor');
  const { media } = useServices();
  const [urls, setUrls] = useState<{ clip: string | null; poster: string | null } | null>(null);
  const { media: hash, poster } = clip;
  useEffect(() => {
    let isShown = true;
    void Promise.all([media.url(hash), poster === null ? null : media.url(poster)]).then(
      ([clipUrl, posterUrl]) => isShown && setUrls({ clip: clipUrl, poster: posterUrl }),
    );
    return () => {
      isShown = false;
    };
  }, [media, hash, poster]);
  if (urls === null) return <div className={styles.clip} />;
  if (urls.clip === null) return <p role="status">{t('clip.gone')}</p>;
  return (
    <video
      className={styles.clip}
      src={urls.clip}
      {...(urls.poster === null ? {} : { poster: urls.poster })}
      controls
      playsInline
      preload="metadata"
      aria-label={t('clip.of', { name })}
    />
  );
}
