/** All ready-made routines: search, filters, and cards by category. */
import { ChevronLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { READY_MADE, ROUTINE_CATEGORIES } from '@/content/ready-made';
import { useReadyMadeTitles } from '@/services/use-ready-made-texts';
import { Button, LinkButton } from '@/ui/button';
import { EnglishChoice } from '@/ui/english-choice';
import { paths } from '@/ui/hash-route';
import { SearchField } from '@/ui/search-field';
import { LibraryFilters } from './library-filters';
import { ReadyMadeCard } from './ready-made-card';
import styles from './ready-made-library.module.css';
import { useReadyMadeQuery } from './use-ready-made-query';

export default function ReadyMadeLibrary() {
  const { t, i18n } = useTranslation('routines');
  const language = i18n.language === 'ar' ? 'ar' : 'en';
  const titles = useReadyMadeTitles(language);
  const query = useReadyMadeQuery(language);
  const titleOf = (id: string) => (titles.state === 'ready' ? titles.value[id] : undefined);
  const { found } = query;
  return (
    <div className={styles.page}>
      <LinkButton rank="quiet" className={styles.back ?? ''} href={paths.routines()}>
        <ChevronLeft aria-hidden />
        {t('readyMade.back')}
      </LinkButton>
      <header className={styles.head}>
        <h1>{t('readyMade.title')}</h1>
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
        {t('library.found', { count: found.length, all: READY_MADE.length })}
      </p>
      {(titles.state === 'failed' || query.isFailed) && <p role="alert">{t('library.noTexts')}</p>}
      {found.length === 0 && !query.isFailed && (
        <div className={styles.nothing}>
          <p>{t('library.nothing')}</p>
          <Button onClick={query.clear}>{t('library.showAll')}</Button>
        </div>
      )}
      {query.isRanked ? (
        <ul className={styles.cards}>
          {found.map((made) => (
            <li key={made.id}>
              <ReadyMadeCard made={made} title={titleOf(made.id)} />
            </li>
          ))}
        </ul>
      ) : (
        ROUTINE_CATEGORIES.map((category) => {
          const routines = found.filter((made) => made.category === category);
          if (routines.length === 0) return null;
          return (
            <section className={styles.category} key={category} aria-labelledby={`category-${category}`}>
              <h2 id={`category-${category}`}>{t(`category.${category}`)}</h2>
              <ul className={styles.cards}>
                {routines.map((made) => (
                  <li key={made.id}>
                    <ReadyMadeCard made={made} title={titleOf(made.id)} />
                  </li>
                ))}
              </ul>
            </section>
          );
        })
      )}
    </div>
  );
}
