import { useTranslation } from 'react-i18next';
import { CHOICES, type Step } from '@/domain/step';
import type { CardWording } from '@/features/editor/card-wording';
import { useEditor } from '@/features/editor/editor-context';
import { CardList } from './card-list';
import styles from './fields.module.css';

export function StepChoices({ step, wording }: { readonly step: Step; readonly wording: CardWording }) {
  const { t } = useTranslation('editor');
  const { actions } = useEditor();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>{t('choices.title')}</legend>
      <CardList
        cards={step.choices ?? []}
        limits={CHOICES}
        wording={wording}
        nameOf={(place) => t('choices.card', { place })}
        addLabel={t('choices.add')}
        onSet={(choices) => actions.set(step.id, { choices })}
        onType={(choices) => actions.type(step.id, { choices })}
      />
    </fieldset>
  );
}
