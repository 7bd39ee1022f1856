/** What another app has shared, one after the other: photos for the cropping sheet, zips for the import. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShareMark } from '@/domain/share-mark';
import type { StoreFailure } from '@/domain/store-failure';
import { startsLikeZip } from '@/formats/pack-archive';
import type { SharedService } from '@/services/app-services';
import { useServices } from '@/services/services-context';
import { takeShareMark } from '@/services/take-share-mark';

export type ShareFailure = StoreFailure | { readonly kind: 'unreadable' };
type SharedFile = { readonly file: File; readonly isPack: boolean };
type Shared = {
  readonly files: readonly SharedFile[];
  /** Which of them is open. */
  readonly at: number;
  readonly failure: ShareFailure | null;
};

const NOTHING: Shared = { files: [], at: 0, failure: null };

export function useShared() {
  const { t } = useTranslation('pictures');
  const { shared: service } = useServices();
  const [{ files, at, failure }, setShared] = useState(NOTHING);
  useEffect(() => {
    const mark = takeShareMark();
    if (mark === null) return;
    let isShown = true;
    receive(service, mark).then((received) => {
      if (isShown) setShared({ ...NOTHING, ...received });
    });
    return () => {
      isShown = false;
    };
  }, [service]);
  const open = files[at];
  const total = files.length;
  const title = total > 1 ? t('photo.titleOf', { number: at + 1, total }) : t('photo.title');
  return {
    photo: open === undefined || open.isPack ? null : { file: open.file, title },
    pack: open?.isPack ? open.file : null,
    isLast: at + 1 >= total,
    failure,
    next: () => setShared((shared) => ({ ...shared, at: shared.at + 1 })),
    /** What has not been opened yet is let go; it still is where it was shared from. */
    end: () => setShared(NOTHING),
  };
}

async function receive(
  service: SharedService,
  mark: ShareMark,
): Promise<Pick<Shared, 'files'> | Pick<Shared, 'failure'>> {
  if (mark !== 'kept') return { failure: { kind: mark } };
  const taken = await service.take();
  if (!taken.ok) return { failure: taken.failure };
  if (taken.value.length === 0) return { failure: { kind: 'unreadable' } };
  return { files: await Promise.all(taken.value.map(kindOf)) };
}

/** By its first bytes. What only calls itself a zip is refused by the import, in words about zips. */
async function kindOf(file: File): Promise<SharedFile> {
  return { file, isPack: (await startsLikeZip(file)) || /\.zip$/i.test(file.name) };
}
