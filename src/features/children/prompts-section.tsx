import { useTranslation } from 'react-i18next';
import { DEFAULT_PROMPT_ORDER } from '@/domain/prompt-level';
import { HELP_PAUSES_MS } from '@/domain/supports/supports';
import { Button } from '@/ui/button';
import { ChoiceGroup } from '@/ui/choice-group';
import { inSeconds } from './number-words';
import { PromptOrder } from './prompt-order';
import styles from './section-page.module.css';
import type { ChildDraft } from './use-child-draft';

export function PromptsSection({ draft }: { readonly draft: ChildDraft }) {
  const { t, i18n } = useTranslation('supports');
  const { shown, change } = draft;
  return (
    <div className={styles.section}>
      <ChoiceGroup
        label={t('prompts.pause')}
        hint={t('prompts.pauseHint')}
        choices={HELP_PAUSES_MS.map((ms) => ({
          value: String(ms),
          label: ms === 0 ? t('none') : inSeconds(ms, i18n.language),
        }))}
        value={String(shown.helpPauseMs)}
        onChange={(value) => change({ helpPauseMs: HELP_PAUSES_MS.find((ms) => String(ms) === value) ?? 0 })}
      />
      <PromptOrder order={shown.promptOrder} onChange={(promptOrder) => change({ promptOrder })} />
      <Button className={styles.start ?? ''} onClick={() => change({ promptOrder: DEFAULT_PROMPT_ORDER })}>
        {t('prompts.standard')}
      </Button>
    </div>
  );
}
