/** The pictures that a family brought: photos, pictures put together, imported packs. To find, rename and remove. */

import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PictureKey, pictureKey } from '@/domain/picture';
import { searchPictures } from '@/domain/picture-search';
import { appLanguageOf } from '@/i18n/languages';
import { useCurrentChild } from '@/ui/current-child';
import { FilterChips } from '@/ui/filter-chips';
import { ownName, useOwnLibrary } from '@/ui/own-library';
import { PhotoButton } from '@/ui/photo-button';
import { PictureGrid } from '@/ui/picture-grid';
import { SearchField } from '@/ui/search-field';
import { CardSheet } from './card-sheet';
import { ImportButton } from './import-button';
import { PackList } from './pack-list';
import styles from './pictures-page.module.css';
import { SharedFailure } from './shared-failure';
import { usePacks } from './use-packs';
import { useShared } from './use-shared';

/** More than anybody looks through; a search for a letter would find thousands. */
const MOST_RESULTS = 200;
/** Stands for the cards of no pack among the chips. */
const MADE_HERE = '';

export default function PicturesPage() {
  const { t, i18n } = useTranslation('pictures');
  const language = appLanguageOf(i18n);
  const { child } = useCurrentChild();
  const own = useOwnLibrary();
  const packs = usePacks();
  const shared = useShared();
  const area = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [packId, setPackId] = useState<string | null>(null);
  const [openKey, setOpenKey] = useState<PictureKey | null>(null);
  const keys = useMemo(() => {
    const isShown = (key: PictureKey) =>
      packId === null || (own.cards.get(key)?.packId ?? MADE_HERE) === packId;
    const asked = query.trim();
    const found = asked === '' ? own.keys : searchPictures(own.index, asked, MOST_RESULTS);
    return packId === null ? found : found.filter(isShown);
  }, [own, query, packId]);
  const open = openKey === null ? undefined : own.cards.get(openKey);
  const nameOf = (key: PictureKey) => {
    const card = own.cards.get(key);
    return card === undefined ? '' : ownName(card, language, child?.address ?? 'he');
  };
  const chips = [MADE_HERE, ...packs.map(({ id }) => id)];
  return (
    <div className={styles.page} ref={area}>
      <h1>{t('mine.title')}</h1>
      <p className={styles.lead}>{t('mine.lead')}</p>
      <div className={styles.actions}>
        <PhotoButton
          language={child?.cardLanguage ?? language}
          area={area}
          given={shared.photo}
          onClosed={shared.end}
          onMade={(card) => {
            if (shared.isLast) setOpenKey(pictureKey(card.picture));
            shared.next();
          }}
        />
        <ImportButton area={area} given={shared.pack} onClosed={shared.next} />
      </div>
      <PackList packs={packs} cards={own.cards} />
      {own.keys.length === 0 ? (
        own.isReady && <p className={styles.empty}>{t('mine.empty')}</p>
      ) : (
        <section className={styles.all} aria-labelledby="all-pictures">
          <h2 id="all-pictures">{t('mine.all')}</h2>
          <SearchField label={t('search')} clearLabel={t('clear')} value={query} onChange={setQuery} />
          {packs.length > 0 && (
            <FilterChips
              label={t('mine.from')}
              values={chips}
              chosen={packId}
              nameOf={(id) => packs.find((pack) => pack.id === id)?.name ?? t('mine.madeHere')}
              onChoose={setPackId}
            />
          )}
          <p role="status" className={styles.count}>
            {keys.length === 0 ? t('nothing') : t('results', { count: keys.length })}
          </p>
          {keys.length > 0 && (
            <div className={styles.grid}>
              <PictureGrid
                label={t('mine.all')}
                keys={keys}
                chosen={openKey}
                nameOf={nameOf}
                labelOf={(name) => t('mine.open', { name: name === '' ? t('mine.nameless') : name })}
                onPick={setOpenKey}
              />
            </div>
          )}
        </section>
      )}
      {shared.failure !== null && <SharedFailure failure={shared.failure} onClose={shared.end} />}
      {open !== undefined && (
        <CardSheet
          key={open.id}
          card={open}
          packName={packs.find(({ id }) => id === open.packId)?.name ?? null}
          onClose={() => setOpenKey(null)}
        />
      )}
    </div>
  );
}
