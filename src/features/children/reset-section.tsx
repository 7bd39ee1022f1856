import { RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { useToast } from '@/ui/toast';
import { type ChildSection, fieldsOf, isDefault, SECTION_DEFAULTS } from './child-sections';
import styles from './section-page.module.css';
import type { ChildDraft } from './use-child-draft';

type Props = { readonly section: ChildSection; readonly draft: ChildDraft };

/** Never disabled: the focus stays on the button that was pressed, and Undo is offered. */
export function ResetSection({ section, draft }: Props) {
  const { t } = useTranslation('supports');
  const { t: tc } = useTranslation();
  const toast = useToast();
  const isSo = isDefault(draft.shown, section);
  const reset = () => {
    if (isSo) return;
    const before = fieldsOf(draft.shown, section);
    draft.change(SECTION_DEFAULTS[section]);
    toast.show({
      text: t('reset.done', { section: t(`sections.${section}`) }),
      action: { label: tc('undo'), run: () => draft.change(before) },
    });
  };
  return (
    <div className={styles.reset}>
      <Button onClick={reset} aria-disabled={isSo}>
        <RotateCcw aria-hidden />
        {t('reset.button')}
      </Button>
      {isSo && <p className={styles.hint}>{t('reset.isDefault')}</p>}
    </div>
  );
}
