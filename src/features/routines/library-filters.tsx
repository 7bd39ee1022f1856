import { useTranslation } from 'react-i18next';
import type { ReadyMadeFilter } from '@/content/filter-ready-made';
import { PLACES, type Place, ROUTINE_CATEGORIES } from '@/content/ready-made';
import { Disclosure } from '@/ui/disclosure';
import { FilterChips } from '@/ui/filter-chips';
import styles from './library-filters.module.css';

/** A child of this age or younger: routines that begin at it or before. */
const AGES = [3, 5, 8, 12] as const;

type Props = {
  readonly filter: ReadyMadeFilter;
  readonly onChange: (filter: ReadyMadeFilter) => void;
};

export function LibraryFilters({ filter, onChange }: Props) {
  const { t } = useTranslation('routines');
  const placeName = (place: Place) => t(`library.places.${place}`);
  const ageName = (age: number) => t('library.years', { count: age });
  const chosen = [
    ...(filter.place === null ? [] : [placeName(filter.place)]),
    ...(filter.age === null ? [] : [ageName(filter.age)]),
  ].join(' · ');
  return (
    <div className={styles.filters}>
      <FilterChips
        label={t('library.category')}
        values={ROUTINE_CATEGORIES}
        chosen={filter.category}
        nameOf={(category) => t(`category.${category}`)}
        onChoose={(category) => onChange({ ...filter, category })}
      />
      <Disclosure title={t('library.more')} {...(chosen !== '' && { hint: chosen })}>
        <h2 className={styles.label}>{t('library.place')}</h2>
        <FilterChips
          label={t('library.place')}
          values={PLACES}
          chosen={filter.place}
          nameOf={placeName}
          onChoose={(place) => onChange({ ...filter, place })}
        />
        <h2 className={styles.label}>{t('library.age')}</h2>
        <FilterChips
          label={t('library.age')}
          values={AGES}
          chosen={filter.age}
          nameOf={ageName}
          onChoose={(age) => onChange({ ...filter, age })}
        />
      </Disclosure>
    </div>
  );
}
