/**
 * What the child in the pictures looks like, chosen by pictures.
 *
 * Every choice has a name: it is read by screen readers and stands beside the heading of its row, so that nothing
 * rests on telling colours apart.
 */
import { useTranslation } from 'react-i18next';
import type { Look } from '@/domain/look';
import { Disclosure } from './disclosure';
import { FaceRows } from './face-rows';
import styles from './look-editor.module.css';
import { LookMore } from './look-more';

type Props = { readonly look: Look; readonly onChange: (look: Look) => void };

export function LookEditor({ look, onChange }: Props) {
  const { t } = useTranslation('children');
  return (
    <div className={styles.editor}>
      <FaceRows look={look} onChange={(face) => onChange({ ...look, ...face })} />
      <Disclosure title={t('look.more')} hint={t('look.moreHint')}>
        <LookMore look={look} onChange={onChange} />
      </Disclosure>
    </div>
  );
}
