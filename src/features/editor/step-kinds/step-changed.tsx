import { useTranslation } from 'react-i18next';
import { type Changed, MAX_SAY_LENGTH, type Step } from '@/domain/step';
import { type CardWording, cardText, ownText, withOwnText } from '@/features/editor/card-wording';
import { useEditor } from '@/features/editor/editor-context';
import { TextField } from '@/ui/text-field';
import { FaceField } from './face-field';
import styles from './fields.module.css';

const NOTHING: Changed = { was: { picture: null, label: {} }, stays: {} };

/** What was planned, and what stays the same. The step itself is what comes instead. */
export function StepChanged({ step, wording }: { readonly step: Step; readonly wording: CardWording }) {
  const { t } = useTranslation('editor');
  const { actions, draft } = useEditor();
  const changed = step.changed ?? NOTHING;
  const withWas = (set: Partial<Changed['was']>) => ({
    changed: { ...changed, was: { ...changed.was, ...set } },
  });
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>{t('changed.title')}</legend>
      <FaceField
        name={t('changed.was')}
        face={changed.was}
        wording={wording}
        onSet={(set) => actions.set(step.id, withWas(set))}
        onType={(set) => actions.type(step.id, withWas(set))}
      />
      <TextField
        label={t('changed.stays')}
        value={ownText(changed.stays, wording)}
        placeholder={cardText(changed.stays, wording)}
        lang={wording.language}
        maxLength={MAX_SAY_LENGTH}
        rows={2}
        hint={<p>{t('changed.staysHint')}</p>}
        onChange={(text) =>
          actions.type(step.id, { changed: { ...changed, stays: withOwnText(changed.stays, text, wording) } })
        }
        onBlur={draft.flush}
      />
    </fieldset>
  );
}
