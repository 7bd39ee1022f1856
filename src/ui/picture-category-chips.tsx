import { ChevronDown, ChevronUp } from 'lucide-react';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PictureCategory } from '@/pictograms/picture-categories';
import styles from './picture-category-chips.module.css';

/** As many as usually fit into two lines beside "More". */
const FIRST = 5;

type Props = {
  readonly categories: readonly PictureCategory[];
  readonly chosen: PictureCategory | null;
  readonly onChoose: (category: PictureCategory | null) => void;
};

/** A second tap on the chosen one shows everything again. */
export const PictureCategoryChips = memo(function PictureCategoryChips(props: Props) {
  const { categories, chosen, onChoose } = props;
  const { t } = useTranslation('pictures');
  const [isOpen, setOpen] = useState(false);
  const first = categories.slice(0, FIRST);
  const hidden = chosen !== null && !first.includes(chosen) ? [...first.slice(0, -1), chosen] : first;
  const Icon = isOpen ? ChevronUp : ChevronDown;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset adds nothing to a row of toggles
    <div className={styles.chips} role="group" aria-label={t('categories')}>
      {(isOpen ? categories : hidden).map((category) => (
        <button
          type="button"
          key={category}
          className={styles.chip}
          aria-pressed={category === chosen}
          onClick={() => {
            setOpen(false);
            onChoose(category === chosen ? null : category);
          }}
        >
          {t(`category.${category}`)}
        </button>
      ))}
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
    </div>
  );
});
