/** Everything ready-made, routines and sets of cards: search, filters, and what they find. */

import { ChevronLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { appLanguageOf } from '@/i18n/languages';
import { Button, LinkButton } from '@/ui/button';
import { EnglishChoice } from '@/ui/english-choice';
import { paths } from '@/ui/hash-route';
import { SearchField } from '@/ui/search-field';
import { LibraryFilters } from './library-filters';
import { LibraryResults } from './library-results';
import styles from './ready-made-library.module.css';
import { LIBRARY, useReadyMadeQuery } from './use-ready-made-query';

export default function ReadyMadeLibrary() {
  const { t, i18n } = useTranslation('routines');
  const language = appLanguageOf(i18n);
  const query = useReadyMadeQuery(language);
  const { found } = query;
  return (
    <div className={styles.page}>
      <LinkButton rank="quiet" className={styles.back ?? ''} href={paths.routines()}>
        <ChevronLeft aria-hidden />
        {t('readyMade.back')}
      </LinkButton>
      <header className={styles.head}>
        <h1>{t('library.title')}</h1>
        <p>{t('library.lead')}</p>
      </header>
      <SearchField
        label={t('library.search')}
        clearLabel={t('library.clear')}
        value={query.text}
        onChange={query.setText}
      />
      <LibraryFilters filter={query.filter} onChange={query.setFilter} />
      {language === 'en' && <EnglishChoice />}
      <p className={styles.count} role="status">
        {t('library.found', { count: found.length, all: LIBRARY.length })}
      </p>
      {query.isFailed && <p role="alert">{t('library.noTexts')}</p>}
      {found.length === 0 && !query.isFailed && (
        <div className={styles.nothing}>
          <p>{t('library.nothing')}</p>
          <Button onClick={query.clear}>{t('library.showAll')}</Button>
        </div>
      )}
      <LibraryResults found={found} isRanked={query.isRanked} language={language} />
    </div>
  );
}
