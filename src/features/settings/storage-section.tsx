import { ShieldCheck } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { appLanguageOf, LANGUAGES } from '@/i18n/languages';
import type { StorageState } from '@/services/app-services';
import { isAppleTouch, isInstalled } from '@/services/install-prompt';
import { useServices } from '@/services/services-context';
import { Button } from '@/ui/button';
import styles from './settings.module.css';

export function StorageSection() {
  const { t } = useTranslation('settings');
  const services = useServices();
  const [state, setState] = useState<StorageState | null>(null);
  const [wasRefused, setRefused] = useState(false);
  const look = useCallback(async () => setState(await services.storageState()), [services]);
  useEffect(() => {
    void look();
  }, [look]);
  const ask = async () => {
    setRefused(!(await services.askToPersist()));
    await look();
  };
  return (
    <section className={styles.section} aria-labelledby="storage">
      <h2 id="storage">{t('data.state.title')}</h2>
      {state === null ? (
        <p>{t('data.state.looking')}</p>
      ) : (
        <>
          <p role="status">{t(state.persisted ? 'data.state.persisted' : 'data.state.notPersisted')}</p>
          {!state.persisted && (
            <Button className={styles.start ?? ''} onClick={ask}>
              <ShieldCheck aria-hidden />
              {t('data.state.ask')}
            </Button>
          )}
          {wasRefused && !state.persisted && <p role="status">{t('data.state.refused')}</p>}
          <UsedSpace state={state} />
        </>
      )}
      {isAppleTouch() && !isInstalled() && <p>{t('data.state.ios')}</p>}
    </section>
  );
}

function UsedSpace({ state: { usedBytes, quotaBytes } }: { readonly state: StorageState }) {
  const { t, i18n } = useTranslation('settings');
  if (usedBytes === null) return null;
  const { locale } = LANGUAGES[appLanguageOf(i18n)];
  const used = sizeText(usedBytes, locale);
  if (quotaBytes === null || quotaBytes === 0) return <p>{t('data.state.usedOnly', { used })}</p>;
  const share = Math.min(usedBytes / quotaBytes, 1);
  return (
    <>
      <p>{t('data.state.used', { used, quota: sizeText(quotaBytes, locale) })}</p>
      <div className={styles.meter} aria-hidden>
        <span style={{ inlineSize: `${share * 100}%` }} />
      </div>
    </>
  );
}

const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** '340 kB', '1.2 MB': at most one digit behind the point. */
function sizeText(bytes: number, locale: string): string {
  const power = Math.min(Math.max(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), 1), UNITS.length);
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[power - 1] ?? 'kilobyte',
    maximumFractionDigits: 1,
    numberingSystem: 'latn',
  });
  return format.format(bytes / 1000 ** power);
}
