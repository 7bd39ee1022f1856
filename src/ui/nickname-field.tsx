import { useTranslation } from 'react-i18next';
import { MAX_NICKNAME_LENGTH } from '@/domain/child';
import { TextField } from './text-field';

type Props = { readonly value: string; readonly onChange: (nickname: string) => void };

export function NicknameField({ value, onChange }: Props) {
  const { t } = useTranslation('children');
  return (
    <TextField
      label={t('nickname.label')}
      hint={t('nickname.hint')}
      value={value}
      maxLength={MAX_NICKNAME_LENGTH}
      onChange={onChange}
    />
  );
}
