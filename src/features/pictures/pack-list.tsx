import { Package, Pencil, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { licencesByPack } from '@/domain/licences-in';
import type { PicturePack } from '@/domain/own-card';
import { isolate } from '@/i18n/i18n';
import { useServices } from '@/services/services-context';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import type { OwnLibrary } from '@/ui/own-library';
import { useToast } from '@/ui/toast';
import styles from './pack-list.module.css';
import { PackNameSheet } from './pack-name-sheet';

type Props = { readonly packs: readonly PicturePack[]; readonly cards: OwnLibrary['cards'] };

export function PackList({ packs, cards }: Props) {
  const { t } = useTranslation('pictures');
  // Thousands of cards are looked through, and the page is drawn with every letter of a search.
  const licences = useMemo(() => licencesByPack([...cards.values()]), [cards]);
  if (packs.length === 0) return null;
  return (
    <section className={styles.packs} aria-labelledby="packs">
      <h2 id="packs">{t('packs.title')}</h2>
      <ul className={styles.list}>
        {packs.map((pack) => (
          <Pack key={pack.id} pack={pack} licences={licences.get(pack.id) ?? []} />
        ))}
      </ul>
    </section>
  );
}

type PackProps = { readonly pack: PicturePack; readonly licences: readonly string[] };

function Pack({ pack, licences }: PackProps) {
  const { t } = useTranslation('pictures');
  const [isNaming, setNaming] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const { remove, isRemoving } = useRemovingPack(pack);
  const sentence = { name: isolate(pack.name) };
  return (
    <li className={styles.pack}>
      <Package aria-hidden className={styles.icon} />
      <div className={styles.words}>
        <h3 dir="auto">{pack.name}</h3>
        <p>{t('results', { count: pack.count })}</p>
        <p className={styles.licence} dir="auto">
          {licences.length === 0 ? t('packs.noLicence') : licences.join(' · ')}
        </p>
      </div>
      <div className={styles.actions}>
        <Button icon aria-label={t('packs.rename', sentence)} onClick={() => setNaming(true)}>
          <Pencil aria-hidden />
        </Button>
        <Button
          icon
          rank="careful"
          disabled={isRemoving}
          aria-label={t('packs.remove', sentence)}
          onClick={() => setAsking(true)}
        >
          <Trash2 aria-hidden />
        </Button>
      </div>
      {isNaming && <PackNameSheet pack={pack} onClose={() => setNaming(false)} />}
      <ConfirmDialog
        isOpen={isAsking}
        title={t('packs.remove', sentence)}
        confirmLabel={t('packs.removeNow')}
        onConfirm={() => {
          setAsking(false);
          void remove();
        }}
        onCancel={() => setAsking(false)}
      >
        <p>{t('packs.removeBody', { count: pack.count })}</p>
      </ConfirmDialog>
    </li>
  );
}

function useRemovingPack(pack: PicturePack) {
  const { t } = useTranslation('pictures');
  const { t: tc } = useTranslation();
  const { packs } = useServices();
  const toast = useToast();
  const [isRemoving, setRemoving] = useState(false);
  const remove = async () => {
    setRemoving(true);
    const removed = await packs.remove(pack.id);
    setRemoving(false);
    toast.show({
      text: removed.ok
        ? t('packs.removed', { name: isolate(pack.name) })
        : tc(`failures.${removed.failure.kind}`),
    });
  };
  return { remove, isRemoving };
}
