/** What the grown-up side says of the app itself: a new version, never while a routine runs. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { applyUpdate, useUpdate } from '@/pwa/start-service-worker';
import { useServices } from '@/services/services-context';
import { Button } from '@/ui/button';
import styles from './notices.module.css';

export function Notices() {
  const { t } = useTranslation();
  const { platform } = useServices();
  const isReady = useUpdate();
  const [isRunning, setRunning] = useState(false);
  if (!isReady) return null;
  const update = async () => {
    if (await platform.runLock.isHeldAnywhere()) setRunning(true);
    else applyUpdate();
  };
  return (
    <aside className={styles.notice} role="status">
      <span>{isRunning ? t('update.running') : t('update.ready')}</span>
      <Button rank="primary" onClick={update}>
        {t('update.now')}
      </Button>
    </aside>
  );
}
