/** What a child is called on the grown-up side: the nickname, or "Child 2" for one without. */
import { useTranslation } from 'react-i18next';
import type { Child } from '@/domain/child';

export function useChildName(): (child: Child, all: readonly Child[]) => string {
  const { t } = useTranslation('children');
  return (child, all) => {
    if (child.nickname.trim() !== '') return child.nickname.trim();
    return all.length < 2 ? t('unnamed') : t('unnamedNumber', { number: all.indexOf(child) + 1 });
  };
}
