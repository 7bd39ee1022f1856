/** Whose work this is, and what it may and may not claim. */
import { ChevronLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/ui/button';
import { paths } from '@/ui/hash-route';
import { ImportedCredits } from './imported-credits';
import styles from './settings.module.css';

/** Names and licences are the same in every language. */
const LIBRARIES = [
  ['React', 'MIT'],
  ['React Aria Components', 'Apache 2.0'],
  ['i18next, react-i18next', 'MIT'],
  ['dnd kit', 'MIT'],
  ['TanStack Virtual', 'MIT'],
  ['react-easy-crop', 'MIT'],
  ['normalize-wheel', 'BSD 3-Clause'],
  ['idb', 'ISC'],
  ['Valibot', 'MIT'],
  ['Workbox', 'MIT'],
  ['fractional-indexing', 'CC0 1.0'],
  ['Lucide', 'ISC'],
  ['zip.js', 'BSD 3-Clause'],
  ['DOMPurify', 'Apache 2.0'],
  ['Papa Parse', 'MIT'],
] as const;

export default function CreditsPage() {
  const { t } = useTranslation('settings');
  return (
    <div className={styles.page}>
      <LinkButton rank="quiet" className={styles.start ?? ''} href={paths.settings()}>
        <ChevronLeft aria-hidden />
        {t('title')}
      </LinkButton>
      <h1>{t('credits.title')}</h1>
      <section className={styles.section} aria-labelledby="honest">
        <h2 id="honest">{t('credits.honest.title')}</h2>
        {(['evidence', 'treatment', 'children', 'options'] as const).map((claim) => (
          <p key={claim}>{t(`credits.honest.${claim}`)}</p>
        ))}
      </section>
      <section className={styles.section} aria-labelledby="pictures">
        <h2 id="pictures">{t('credits.pictures.title')}</h2>
        {(['own', 'fluent', 'cldr'] as const).map((source) => (
          <p key={source}>{t(`credits.pictures.${source}`)}</p>
        ))}
      </section>
      <ImportedCredits />
      <section className={styles.section} aria-labelledby="fonts">
        <h2 id="fonts">{t('credits.fonts.title')}</h2>
        <p>{t('credits.fonts.body')}</p>
      </section>
      <section className={styles.section} aria-labelledby="libraries">
        <h2 id="libraries">{t('credits.libraries.title')}</h2>
        <p>{t('credits.libraries.body')}</p>
        <ul className={styles.libraries} lang="en" dir="ltr">
          {LIBRARIES.map(([name, licence]) => (
            <li key={name}>{`${name} (${licence})`}</li>
          ))}
        </ul>
      </section>
      <p>{t('credits.licence')}</p>
    </div>
  );
}
