import { useTranslation } from 'react-i18next';
import { Disclosure } from '@/ui/disclosure';
import { FaceRows } from '@/ui/face-rows';
import { LookEditor } from '@/ui/look-editor';
import { LookPreview } from '@/ui/look-preview';
import styles from './look-section.module.css';
import type { ChildDraft } from './use-child-draft';

export function LookSection({ draft }: { readonly draft: ChildDraft }) {
  const { t } = useTranslation('children');
  const { shown } = draft;
  return (
    <div className={styles.look}>
      <div className={styles.preview}>
        <LookPreview look={shown.look} grownUp={shown.grownUp} />
      </div>
      <div className={styles.choices}>
        <LookEditor look={shown.look} onChange={(look) => draft.change({ look })} />
        <Disclosure title={t('grownUp.title')} hint={t('grownUp.hint')}>
          <FaceRows
            look={shown.grownUp}
            onChange={(face) => draft.change({ grownUp: { ...shown.grownUp, ...face } })}
          />
        </Disclosure>
      </div>
    </div>
  );
}
