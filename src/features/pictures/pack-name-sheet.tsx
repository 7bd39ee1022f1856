import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_PACK_NAME_LENGTH, type PicturePack } from '@/domain/own-card';
import type { StoreFailure } from '@/domain/store-failure';
import { isolate } from '@/i18n/i18n';
import { useServices } from '@/services/services-context';
import { Button } from '@/ui/button';
import { FailureNote } from '@/ui/failure-note';
import { Sheet } from '@/ui/sheet';
import { TextField } from '@/ui/text-field';
import styles from './import-sheet.module.css';

type Props = { readonly pack: PicturePack; readonly onClose: () => void };

export function PackNameSheet({ pack, onClose }: Props) {
  const { t } = useTranslation('pictures');
  const { packs } = useServices();
  const [name, setName] = useState(pack.name);
  const [failure, setFailure] = useState<StoreFailure | null>(null);
  const save = async () => {
    const wanted = name.trim();
    if (wanted === '' || wanted === pack.name) return onClose();
    const renamed = await packs.rename(pack.id, wanted);
    if (renamed.ok) onClose();
    else setFailure(renamed.failure);
  };
  return (
    <Sheet isOpen title={t('packs.rename', { name: isolate(pack.name) })} onClose={onClose}>
      <form
        className={styles.stage}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          label={t('packs.name')}
          value={name}
          maxLength={MAX_PACK_NAME_LENGTH}
          onChange={setName}
          autoFocus
        />
        {failure !== null && <FailureNote failure={failure} />}
        <Button rank="primary" type="submit">
          {t('mine.done')}
        </Button>
      </form>
    </Sheet>
  );
}
