/**
 * Every picture of the app: search, categories, and a grid of tiles.
 *
 * What a tap on a picture does is the host's; one that lets tiles be dragged finds them by `data-picture`.
 */
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PictureKey } from '@/domain/picture';
import { searchPictures } from '@/domain/picture-search';
import type { Address, Language } from '@/domain/wording';
import { PICTURE_CATEGORIES, type PictureCategory } from '@/pictograms/picture-categories';
import { Button } from './button';
import { PictureCategoryChips } from './picture-category-chips';
import { PictureGrid } from './picture-grid';
import { type PictureLibrary, pictureName, usePictureLibrary } from './picture-library';
import styles from './picture-picker.module.css';
import { SearchField } from './search-field';

type Props = {
  /** What picking does, with the picture's name: "Add Soap". */
  readonly labelOf: (name: string) => string;
  readonly address: Address;
  readonly chosen?: PictureKey | null;
  readonly onPick: (key: PictureKey) => void;
};

const MOST_RESULTS = 120;

export function PicturePicker(props: Props) {
  const { t, i18n } = useTranslation('pictures');
  const found = usePictureLibrary(i18n.language as Language);
  if (found.state === 'ready') return <ReadyPicker {...props} library={found.library} />;
  return (
    <div className={styles.note} role="status">
      <p>{t(found.state === 'failed' ? 'failed' : 'loading')}</p>
      {found.state === 'failed' && <Button onClick={found.retry}>{t('retry')}</Button>}
    </div>
  );
}

function ReadyPicker(props: Props & { readonly library: PictureLibrary }) {
  const { library, labelOf, address, chosen = null, onPick } = props;
  const { t } = useTranslation('pictures');
  const [query, setQuery] = useState('');
  const [category, setCategory] = useState<PictureCategory | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const asked = query.trim();
  const keys = useMemo(() => {
    if (asked !== '') return searchPictures(library.index, asked, MOST_RESULTS);
    return category === null ? library.keys : library.catalogue.byCategory[category];
  }, [library, asked, category]);
  const nameOf = useCallback((key: PictureKey) => pictureName(library, key, address), [library, address]);

  const chooseCategory = useCallback((next: PictureCategory | null) => {
    setQuery('');
    setCategory(next);
  }, []);

  return (
    <div className={styles.picker} ref={box}>
      <SearchField
        label={t('search')}
        clearLabel={t('clear')}
        value={query}
        onChange={setQuery}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          box.current?.querySelector<HTMLElement>('[data-picture][tabindex="0"]')?.focus();
        }}
      />
      <PictureCategoryChips
        categories={PICTURE_CATEGORIES}
        chosen={query === '' ? category : null}
        onChoose={chooseCategory}
      />
      <p className="visually-hidden" role="status">
        {asked === '' ? '' : t('results', { count: keys.length })}
      </p>
      {keys.length === 0 ? (
        <p className={styles.note}>{t('nothing')}</p>
      ) : (
        <PictureGrid
          label={t('grid')}
          keys={keys}
          chosen={chosen}
          nameOf={nameOf}
          labelOf={labelOf}
          onPick={onPick}
        />
      )}
    </div>
  );
}
