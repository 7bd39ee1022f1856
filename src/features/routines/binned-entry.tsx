import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { daysLeftInBin } from '@/domain/bin-time';
import { useServices } from '@/services/services-context';
import styles from './binned-entry.module.css';

type Props = {
  readonly title: string;
  readonly lang?: string;
  readonly picture: ReactNode;
  readonly deletedAt: number;
  readonly detail: string | null;
  /** The buttons. */
  readonly children: ReactNode;
};

export function BinnedEntry({ title, lang, picture, deletedAt, detail, children }: Props) {
  const { t } = useTranslation('routines');
  const { platform } = useServices();
  const count = daysLeftInBin(deletedAt, platform.clock.now());
  return (
    <li className={styles.entry}>
      <span className={styles.picture}>{picture}</span>
      <div className={styles.words}>
        <h3 dir="auto" lang={lang}>
          {title}
        </h3>
        {detail !== null && <p>{detail}</p>}
        <p className={styles.days}>{t('binPage.daysLeft', { count })}</p>
      </div>
      <div className={styles.actions}>{children}</div>
    </li>
  );
}
