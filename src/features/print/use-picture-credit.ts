import { useEffect, useState } from 'react';
import { licencesIn } from '@/domain/licences-in';
import { type Picture, partsOfPicture } from '@/domain/picture';
import { useServices } from '@/services/services-context';

/** Who made the imported pictures that stand on the page, and under which licence; '' when none says so, null until it is known. */
export function usePictureCredit(pictures: readonly (Picture | null)[]): string | null {
  const { media } = useServices();
  const [known, setKnown] = useState<{ readonly of: string; readonly credit: string } | null>(null);
  const parts = pictures.flatMap((picture) => (picture === null ? [] : partsOfPicture(picture)));
  const hashes = parts.flatMap((part) => (part.kind === 'photo' ? [part.media] : []));
  const wanted = [...new Set(hashes)].join(' ');
  useEffect(() => {
    if (wanted === '') return;
    let isShown = true;
    media.licences(wanted.split(' ')).then((found) => {
      if (isShown) setKnown({ of: wanted, credit: found.ok ? licencesIn(found.value).join('; ') : '' });
    });
    return () => {
      isShown = false;
    };
  }, [media, wanted]);
  if (wanted === '') return '';
  return known?.of === wanted ? known.credit : null;
}
