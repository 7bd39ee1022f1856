/**
 * Every picture of the app and of the family: search, shelves and categories, and a grid of tiles.
 *
 * What a tap on a picture does is the host's; one that lets tiles be dragged finds them by `data-picture`.
 */

import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnCard } from '@/domain/own-card';
import { type PictureKey, pictureKey } from '@/domain/picture';
import { searchPictures } from '@/domain/picture-search';
import { withRecent } from '@/domain/settings';
import type { Address, Language } from '@/domain/wording';
import { appLanguageOf } from '@/i18n/languages';
import { useServices } from '@/services/services-context';
import { useSettings } from '@/services/use-settings';
import { Button } from './button';
import { type OwnLibrary, ownName, useOwnLibrary } from './own-library';
import { PhotoButton } from './photo-button';
import styles from './picture-browser.module.css';
import { PictureCategoryChips, type Shelf } from './picture-category-chips';
import { PictureGrid } from './picture-grid';
import { type PictureLibrary, pictureFor, pictureName, usePictureLibrary } from './picture-library';
import { SearchField } from './search-field';

export type PictureBrowserProps = {
  /** What picking does, with the picture's name: "Add Soap". */
  readonly labelOf: (name: string) => string;
  readonly address: Address;
  /** The language in which new cards are named. */
  readonly cardLanguage: Language;
  readonly chosen?: PictureKey | null;
  /** For a part of another picture: what is put together itself is not offered. */
  readonly isForPart?: boolean;
  /** Beside "Photo": another way to a picture of one's own, which is picked as soon as it is made. */
  readonly more?: (onMade: (card: OwnCard) => void) => ReactNode;
  /** With the card where the picture is one of the family's own. */
  readonly onPick: (key: PictureKey, own?: OwnCard) => void;
};

const MOST_RESULTS = 120;

export function PictureBrowser(props: PictureBrowserProps) {
  const { t, i18n } = useTranslation('pictures');
  const found = usePictureLibrary(appLanguageOf(i18n));
  const own = useOwnLibrary();
  if (found.state === 'ready') return <ReadyBrowser {...props} library={found.library} own={own} />;
  return (
    <div className={styles.note} role="status">
      <p>{t(found.state === 'failed' ? 'failed' : 'loading')}</p>
      {found.state === 'failed' && <Button onClick={found.retry}>{t('retry')}</Button>}
    </div>
  );
}

function ReadyBrowser(
  props: PictureBrowserProps & { readonly library: PictureLibrary; readonly own: OwnLibrary },
) {
  const {
    library,
    own,
    labelOf,
    address,
    cardLanguage,
    chosen = null,
    isForPart = false,
    more,
    onPick,
  } = props;
  const { t } = useTranslation('pictures');
  const [query, setQuery] = useState('');
  const [shelf, setShelf] = useState<Shelf | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const asked = query.trim();
  const keys = useShownKeys(library, own, { asked, shelf, isForPart });
  const nameOf = useCallback(
    (key: PictureKey) => {
      const card = own.cards.get(key);
      return card === undefined ? pictureName(library, key, address) : ownName(card, cardLanguage, address);
    },
    [library, own, cardLanguage, address],
  );
  const pick = useRemembering(onPick, own);
  const made = useCallback((card: OwnCard) => pick(pictureKey(card.picture), card), [pick]);

  const chooseShelf = useCallback((next: Shelf | null) => {
    setQuery('');
    setShelf(next);
  }, []);

  return (
    <div className={styles.picker} ref={box}>
      <div className={styles.top}>
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
        <PhotoButton language={cardLanguage} area={box} onMade={made} />
        {more?.(made)}
      </div>
      <PictureCategoryChips chosen={query === '' ? shelf : null} onChoose={chooseShelf} />
      <p className="visually-hidden" role="status">
        {asked === '' ? '' : t('results', { count: keys.length })}
      </p>
      {keys.length === 0 ? (
        <p className={styles.note}>{t(asked === '' && isShelfOfOwn(shelf) ? `empty.${shelf}` : 'nothing')}</p>
      ) : (
        <PictureGrid
          label={t('grid')}
          keys={keys}
          chosen={chosen}
          nameOf={nameOf}
          labelOf={labelOf}
          onPick={pick}
        />
      )}
    </div>
  );
}

const isShelfOfOwn = (shelf: Shelf | null) =>
  shelf === 'recent' || shelf === 'favourites' || shelf === 'mine';

function useShownKeys(
  library: PictureLibrary,
  own: OwnLibrary,
  { asked, shelf, isForPart }: { asked: string; shelf: Shelf | null; isForPart: boolean },
): readonly PictureKey[] {
  const { recentPictures, favouritePictures } = useSettings();
  const all = useMemo(() => {
    if (asked !== '') return searchPictures([library.index, own.index], asked, MOST_RESULTS);
    const isThere = (key: PictureKey) => own.cards.has(key) || library.catalogue.names.has(key);
    if (shelf === 'recent') return recentPictures.filter(isThere);
    if (shelf === 'favourites') return favouritePictures.filter(isThere);
    if (shelf === 'mine') return own.keys;
    return shelf === null ? library.keys : library.catalogue.byCategory[shelf];
  }, [library, own, asked, shelf, recentPictures, favouritePictures]);
  return useMemo(() => (isForPart ? all.filter(isSimple) : all), [all, isForPart]);
}

const isSimple = (key: PictureKey) => pictureFor(key)?.kind !== 'composed';

/** A picture that is used is among the recent ones next time. */
function useRemembering(onPick: PictureBrowserProps['onPick'], own: OwnLibrary) {
  const { settings } = useServices();
  return useCallback(
    (key: PictureKey, card: OwnCard | undefined = own.cards.get(key)) => {
      onPick(key, card);
      void settings.change({ recentPictures: withRecent(settings.current().recentPictures, key) });
    },
    [onPick, own, settings],
  );
}
