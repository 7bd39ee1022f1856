import { useTranslation } from 'react-i18next';
import type { ReadyMadeFilter } from '@/content/filter-ready-made';
import { PLACES, ROUTINE_CATEGORIES } from '@/content/ready-made';
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
  return (
    <div className={styles.filters}>
      <FilterChips
        label={t('library.category')}
        values={ROUTINE_CATEGORIES}
        chosen={filter.category}
        nameOf={(category) => t(`category.${category}`)}
        onChoose={(category) => onChange({ ...filter, category })}
      />
      <div className={styles.row}>
        <FilterChips
          label={t('library.place')}
          values={PLACES}
          chosen={filter.place}
          nameOf={(place) => t(`library.places.${place}`)}
          onChoose={(place) => onChange({ ...filter, place })}
        />
        <FilterChips
          label={t('library.age')}
          values={AGES}
          chosen={filter.age}
          nameOf={(age) => t('library.years', { count: age })}
          onChoose={(age) => onChange({ ...filter, age })}
        />
      </div>
    </div>
  );
}
