import { useTranslation } from 'react-i18next';
import { AddressChoice } from '@/ui/address-choice';
import { LookEditor } from '@/ui/look-editor';
import { LookPreview } from '@/ui/look-preview';
import { NicknameField } from '@/ui/nickname-field';
import styles from './child-part.module.css';
import type { WelcomeDraft } from './finish-welcome';

type Props = {
  readonly draft: WelcomeDraft;
  readonly onChange: (fields: Partial<WelcomeDraft>) => void;
};

export function ChildPart({ draft, onChange }: Props) {
  const { t, i18n } = useTranslation('welcome');
  return (
    <div className={styles.part}>
      <div className={styles.words}>
        <h1 tabIndex={-1}>{t('child.title')}</h1>
        <p>{t('child.lead')}</p>
      </div>
      <div className={styles.preview}>
        <LookPreview look={draft.look} />
      </div>
      <div className={styles.choices}>
        <div className={styles.name}>
          <NicknameField value={draft.nickname} onChange={(nickname) => onChange({ nickname })} />
        </div>
        {i18n.language === 'ar' && (
          <AddressChoice address={draft.address} onChange={(address) => onChange({ address })} />
        )}
        <LookEditor look={draft.look} onChange={(look) => onChange({ look })} />
      </div>
    </div>
  );
}
