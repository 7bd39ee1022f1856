/** Whether cards speak to a boy or to a girl: asked only where a language has two forms. */
import { useTranslation } from 'react-i18next';
import type { Address } from '@/domain/wording';
import { isolate } from '@/i18n/i18n';
import { ChoiceGroup } from './choice-group';

type Props = { readonly address: Address; readonly onChange: (address: Address) => void };

export function AddressChoice({ address, onChange }: Props) {
  const { t } = useTranslation('children');
  return (
    <ChoiceGroup
      label={t('address.label')}
      hint={t('address.hint')}
      isColumn
      choices={[
        { value: 'he', label: t('address.he', { example: isolate(t('address.exampleHe')) }) },
        { value: 'she', label: t('address.she', { example: isolate(t('address.exampleShe')) }) },
      ]}
      value={address}
      onChange={onChange}
    />
  );
}
