import { useTranslation } from 'react-i18next';
import { MAX_PARTS, type Step } from '@/domain/step';
import type { CardWording } from '@/features/editor/card-wording';
import { useEditor } from '@/features/editor/editor-context';
import { CardList } from './card-list';
import styles from './fields.module.css';

/** Splits a hard step into smaller ones, which the child opens when they are needed. */
export function StepParts({ step, wording }: { readonly step: Step; readonly wording: CardWording }) {
  const { t } = useTranslation('editor');
  const { actions } = useEditor();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>{t('parts.title')}</legend>
      <p className={styles.hint}>{t('parts.hint')}</p>
      <CardList
        cards={step.parts ?? []}
        limits={{ min: 0, max: MAX_PARTS }}
        wording={wording}
        nameOf={(place) => t('parts.card', { place })}
        addLabel={t('parts.add')}
        onSet={(parts) => actions.set(step.id, { parts: parts.length === 0 ? null : parts })}
        onType={(parts) => actions.type(step.id, { parts })}
      />
    </fieldset>
  );
}
