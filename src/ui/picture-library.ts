/** Every picture of the app in the words of one language, loaded once and kept for as long as the app is open. */
import { useEffect, useState } from 'react';
import { foldWords } from '@/domain/fold-words';
import { type Picture, type PictureKey, pictureOfKey } from '@/domain/picture';
import { buildPictureIndex, type PictureIndex } from '@/domain/picture-search';
import type { Address, English, Language } from '@/domain/wording';
import { spoken } from '@/domain/wording';
import { loadPictureCatalogue, type PictureCatalogue } from '@/pictograms/picture-catalogue';
import { loadPictureWords } from '@/services/load-picture-words';
import { useSettings } from '@/services/use-settings';

export type PictureLibrary = {
  readonly language: Language;
  readonly catalogue: PictureCatalogue;
  readonly index: PictureIndex;
  readonly keys: readonly PictureKey[];
};

export type LibraryState =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly retry: () => void }
  | { readonly state: 'ready'; readonly library: PictureLibrary };

/** By language and, in English, by which: 'en us'. */
type LibraryKey = `${Language} ${English}`;

const libraries = new Map<LibraryKey, Promise<PictureLibrary>>();
const loaded = new Map<LibraryKey, PictureLibrary>();

/** Rejects when something cannot be fetched; the next call tries again. */
export function loadPictureLibrary(language: Language, english: English): Promise<PictureLibrary> {
  const at: LibraryKey = `${language} ${english}`;
  const known = libraries.get(at);
  if (known !== undefined) return known;
  const started = loadPictureWords(language, english)
    .then((words) => loadPictureCatalogue(language, words))
    .then((catalogue) => {
      const library: PictureLibrary = {
        language,
        catalogue,
        index: buildPictureIndex(catalogue.entries, foldWords),
        keys: catalogue.entries.map((entry) => entry.key),
      };
      loaded.set(at, library);
      return library;
    });
  libraries.set(at, started);
  started.catch(() => libraries.delete(at));
  return started;
}

/** What has been loaded; undefined while it has not. */
export function loadedPictureLibrary(language: Language, english: English): PictureLibrary | undefined {
  return loaded.get(`${language} ${english}`);
}

export function usePictureLibrary(language: Language): LibraryState {
  const { english } = useSettings();
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState<number | null>(null);
  const [, setArrived] = useState<PictureLibrary | null>(null);
  const library = loadedPictureLibrary(language, english);
  useEffect(() => {
    if (library !== undefined) return;
    let isShown = true;
    loadPictureLibrary(language, english).then(
      (arrived) => isShown && setArrived(arrived),
      () => isShown && setFailed(attempt),
    );
    return () => {
      isShown = false;
    };
  }, [language, english, library, attempt]);
  if (library !== undefined) return { state: 'ready', library };
  if (failed === attempt) return { state: 'failed', retry: () => setAttempt((count) => count + 1) };
  return { state: 'loading' };
}

/** As it stands on a card: CLDR writes its names small. */
export function pictureName(library: PictureLibrary, key: PictureKey, address: Address): string {
  const wording = library.catalogue.names.get(key);
  if (wording === undefined) return '';
  const name = spoken(wording, address);
  return name.charAt(0).toLocaleUpperCase(library.language) + name.slice(1);
}

const pictures = new Map<PictureKey, Picture | null>();

/** The same object every time, so that a tile whose picture did not change is not drawn again. */
export function pictureFor(key: PictureKey): Picture | null {
  const known = pictures.get(key);
  if (known !== undefined) return known;
  const picture = pictureOfKey(key);
  pictures.set(key, picture);
  return picture;
}
