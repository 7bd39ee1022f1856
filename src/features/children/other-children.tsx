import { Trash2, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DEFAULT_GROWN_UP, DEFAULT_LOOK } from '@/domain/look';
import { DEFAULT_SUPPORTS } from '@/domain/supports/supports';
import { isolate } from '@/i18n/i18n';
import { appLanguageOf } from '@/i18n/languages';
import { useServices } from '@/services/services-context';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { useCurrentChild } from '@/ui/current-child';
import { useToast } from '@/ui/toast';
import { useChildName } from '@/ui/use-child-name';
import styles from './other-children.module.css';

export function OtherChildren({ onAdded }: { readonly onAdded: (childId: string) => void }) {
  const { t, i18n } = useTranslation('children');
  const { t: tc } = useTranslation();
  const services = useServices();
  const toast = useToast();
  const { child, children } = useCurrentChild();
  const [isAdding, setAdding] = useState(false);

  const add = async () => {
    setAdding(true);
    const added = await services.children.create({
      ...DEFAULT_SUPPORTS,
      nickname: '',
      look: DEFAULT_LOOK,
      grownUp: DEFAULT_GROWN_UP,
      address: 'he',
      cardLanguage: appLanguageOf(i18n),
    });
    const chosen = added.ok ? await services.settings.change({ currentChildId: added.value.id }) : added;
    setAdding(false);
    if (!chosen.ok) toast.show({ text: tc(`failures.${chosen.failure.kind}`) });
    else if (added.ok) onAdded(added.value.id);
  };
  return (
    <section className={styles.others} aria-labelledby="other-children">
      <div>
        <h2 id="other-children">{t('others.title')}</h2>
        <p>{t('others.hint')}</p>
      </div>
      <div className={styles.actions}>
        <Button onClick={add} disabled={isAdding}>
          <UserPlus aria-hidden />
          {t('others.add')}
        </Button>
        {child !== null && children.length > 1 && <BinChild key={child.id} />}
      </div>
    </section>
  );
}

/** Only while another child stays: without any there is nobody a routine could belong to. */
function BinChild() {
  const { t } = useTranslation('children');
  const { t: tc } = useTranslation();
  const services = useServices();
  const toast = useToast();
  const nameOf = useChildName();
  const { child, children } = useCurrentChild();
  const [isAsking, setAsking] = useState(false);
  if (child === null) return null;
  const name = isolate(nameOf(child, children));

  const restore = async () => {
    const result = await services.children.restore(child.id);
    if (!result.ok) toast.show({ text: tc(`failures.${result.failure.kind}`) });
  };
  const bin = async () => {
    setAsking(false);
    const result = await services.children.bin(child.id);
    if (result.ok) {
      toast.show({
        text: t('others.binned', { name }),
        action: { label: tc('undo'), run: () => void restore() },
      });
    } else toast.show({ text: tc(`failures.${result.failure.kind}`) });
  };
  return (
    <>
      <Button rank="careful" onClick={() => setAsking(true)}>
        <Trash2 aria-hidden />
        {t('others.bin', { name })}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('others.binTitle', { name })}
        confirmLabel={t('others.binConfirm')}
        onConfirm={bin}
        onCancel={() => setAsking(false)}
      >
        <p>{t('others.binBody', { name })}</p>
      </ConfirmDialog>
    </>
  );
}
