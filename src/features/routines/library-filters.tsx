import { useTranslation } from 'react-i18next';
import { type LibraryKind, NO_FILTER, type ReadyMadeFilter } from '@/content/filter-ready-made';
import { PLACES, type Place, ROUTINE_CATEGORIES } from '@/content/ready-made';
import { SET_KINDS } from '@/content/ready-made-sets';
import { Disclosure } from '@/ui/disclosure';
import { FilterChips } from '@/ui/filter-chips';
import styles from './library-filters.module.css';

export const LIBRARY_KINDS: readonly LibraryKind[] = ['routine', ...SET_KINDS];

/** A child of this age or younger: routines that begin at it or before. */
const AGES = [3, 5, 8, 12] as const;

type Props = {
  readonly filter: ReadyMadeFilter;
  readonly onChange: (filter: ReadyMadeFilter) => void;
};

/** Which kind of thing; then, for routines, which of them. */
export function LibraryFilters({ filter, onChange }: Props) {
  const { t } = useTranslation('routines');
  return (
    <div className={styles.filters}>
      <FilterChips
        label={t('library.kind')}
        values={LIBRARY_KINDS}
        chosen={filter.kind}
        nameOf={(kind) => t(`kinds.${kind}.all`)}
        onChoose={(kind) => onChange(kind === 'routine' ? { ...filter, kind } : { ...NO_FILTER, kind })}
      />
      {filter.kind === 'routine' && <RoutineFilters filter={filter} onChange={onChange} />}
    </div>
  );
}

function RoutineFilters({ filter, onChange }: Props) {
  const { t } = useTranslation('routines');
  const placeName = (place: Place) => t(`library.places.${place}`);
  const ageName = (age: number) => t('library.years', { count: age });
  const chosen = [
    ...(filter.place === null ? [] : [placeName(filter.place)]),
    ...(filter.age === null ? [] : [ageName(filter.age)]),
  ].join(' · ');
  return (
    <>
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
    </>
  );
}
