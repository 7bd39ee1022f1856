import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { install, useInstallState } from '@/services/install-prompt';
import { Button } from '@/ui/button';
import styles from './settings.module.css';

export function InstallSection() {
  const { t } = useTranslation('settings');
  const state = useInstallState();
  return (
    <section className={styles.section} aria-labelledby="install">
      <h2 id="install">{t('install.title')}</h2>
      {state === 'installed' ? (
        <p>{t('install.done')}</p>
      ) : (
        <>
          <p>{t('install.why')}</p>
          {state === 'offered' ? (
            <Button className={styles.start ?? ''} onClick={() => void install()}>
              <Download aria-hidden />
              {t('install.now')}
            </Button>
          ) : (
            <p>{t(`install.${state}`)}</p>
          )}
        </>
      )}
    </section>
  );
}
