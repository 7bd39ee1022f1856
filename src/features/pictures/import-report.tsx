/** What came, and what was left out and why: by reason, with the names of the files. */
import { useTranslation } from 'react-i18next';
import { LEFT_OUT_REASONS } from '@/domain/picture-pack';
import { isolate } from '@/i18n/i18n';
import type { PackReport } from '@/services/import-pack';
import { Button } from '@/ui/button';
import { Disclosure } from '@/ui/disclosure';
import styles from './import-sheet.module.css';

/** A list of thousands helps nobody. */
const MOST_NAMES = 100;

type Props = { readonly report: PackReport; readonly onClose: () => void };

export function ImportReport({ report: { pack, leftOut }, onClose }: Props) {
  const { t } = useTranslation('pictures');
  const reasons = LEFT_OUT_REASONS.map((why) => ({
    why,
    paths: leftOut.filter((one) => one.why === why).map(({ path }) => path),
  })).filter(({ paths }) => paths.length > 0);
  return (
    <>
      <p role="status" className={styles.done}>
        {t('import.done', { count: pack.count, name: isolate(pack.name) })}
      </p>
      {reasons.length > 0 && (
        <section aria-labelledby="left-out" className={styles.stage}>
          <h3 id="left-out">{t('import.leftOut', { count: leftOut.length })}</h3>
          {reasons.map(({ why, paths }) => (
            <Disclosure
              key={why}
              title={t(`import.why.${why}`)}
              hint={t('import.files', { count: paths.length })}
            >
              <ul className={styles.files} dir="ltr">
                {paths.slice(0, MOST_NAMES).map((path, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two files of a zip may have one name
                  <li key={index}>{path}</li>
                ))}
              </ul>
              {paths.length > MOST_NAMES && (
                <p>{t('import.andMore', { count: paths.length - MOST_NAMES })}</p>
              )}
            </Disclosure>
          ))}
        </section>
      )}
      <div className={styles.actions}>
        <Button rank="primary" onClick={onClose}>
          {t('mine.done')}
        </Button>
      </div>
    </>
  );
}
