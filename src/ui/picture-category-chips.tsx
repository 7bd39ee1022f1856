import { ChevronDown, ChevronUp } from 'lucide-react';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PICTURE_CATEGORIES, type PictureCategory } from '@/pictograms/picture-categories';
import { FilterChips } from './filter-chips';
import styles from './filter-chips.module.css';

/** What the family uses and has, before what the app brings. */
const OWN_SHELVES = ['recent', 'favourites', 'mine'] as const;
export type Shelf = (typeof OWN_SHELVES)[number] | PictureCategory;
const SHELVES: readonly Shelf[] = [...OWN_SHELVES, ...PICTURE_CATEGORIES];

/** As many as usually fit into two lines beside "More". */
const FIRST: readonly Shelf[] = ['recent', 'mine', 'washing', 'toilet', 'dressing'];

type Props = {
  readonly chosen: Shelf | null;
  readonly onChoose: (shelf: Shelf | null) => void;
};

/** A second tap on the chosen one shows everything again. */
export const PictureCategoryChips = memo(function PictureCategoryChips({ chosen, onChoose }: Props) {
  const { t } = useTranslation('pictures');
  const [isOpen, setOpen] = useState(false);
  const hidden = chosen !== null && !FIRST.includes(chosen) ? [...FIRST.slice(0, -1), chosen] : FIRST;
  const Icon = isOpen ? ChevronUp : ChevronDown;
  return (
    <FilterChips
      label={t('categories')}
      values={isOpen ? SHELVES : hidden}
      chosen={chosen}
      nameOf={(shelf) => (isOwn(shelf) ? t(`shelf.${shelf}`) : t(`category.${shelf}`))}
      onChoose={(shelf) => {
        setOpen(false);
        onChoose(shelf);
      }}
    >
      <button
        type="button"
        className={styles.chip}
        aria-expanded={isOpen}
        aria-label={t(isOpen ? 'fewerCategories' : 'moreCategories')}
        onClick={() => setOpen(!isOpen)}
      >
        {t(isOpen ? 'fewer' : 'more')}
        <Icon aria-hidden />
      </button>
    </FilterChips>
  );
});

const isOwn = (shelf: Shelf): shelf is (typeof OWN_SHELVES)[number] =>
  (OWN_SHELVES as readonly string[]).includes(shelf);
