/** Everything about the chosen step. Each field saves by itself. */
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_LABEL_LENGTH, MAX_NOTE_LENGTH, type Step } from '@/domain/step';
import { appLanguageOf, LANGUAGES } from '@/i18n/languages';
import { TextField } from '@/ui/text-field';
import { type CardWording, cardText, ownText, withOwnText } from './card-wording';
import { hasManyWords } from './coach';
import { useEditor } from './editor-context';
import { StepClockTime } from './step-clock-time';
import { StepKind } from './step-kinds/step-kind';
import { StepMore } from './step-more';
import { StepOwnPhoto } from './step-own-photo';
import styles from './step-panel.module.css';
import { StepPicture } from './step-picture';
import { StepSentence } from './step-sentence';
import { StepTimer } from './step-timer';

type Props = { readonly step: Step; readonly wording: CardWording };

export const StepPanel = memo(function StepPanel({ step, wording }: Props) {
  const { t, i18n } = useTranslation('editor');
  const { actions, draft } = useEditor();
  const { language } = wording;
  const label = ownText(step.label, wording);
  const isOtherLanguage = language !== appLanguageOf(i18n);
  return (
    <div className={styles.frame}>
      <div className={styles.panel}>
        <StepPicture step={step} wording={wording} />
        <div className={styles.fields}>
          <TextField
            label={isOtherLanguage ? t('words.in', { language: LANGUAGES[language].name }) : t('words.label')}
            value={label}
            placeholder={cardText(step.label, wording)}
            lang={language}
            maxLength={MAX_LABEL_LENGTH}
            hint={hasManyWords(label) ? <p>{t('coach.manyWords')}</p> : undefined}
            onChange={(text) => actions.type(step.id, { label: withOwnText(step.label, text, wording) })}
            onBlur={draft.flush}
          />
          <StepKind step={step} wording={wording} />
          <StepOwnPhoto step={step} wording={wording} />
          <StepSentence step={step} wording={wording} />
          {step.kind !== 'routine' && step.kind !== 'choice' && (
            <StepTimer key={`${step.id} ${step.kind}`} step={step} />
          )}
          <StepClockTime step={step} />
          <TextField
            label={t('note.label')}
            value={step.note}
            placeholder={t('note.placeholder')}
            maxLength={MAX_NOTE_LENGTH}
            rows={3}
            onChange={(note) => actions.type(step.id, { note })}
            onBlur={draft.flush}
          />
          <StepMore step={step} wording={wording} />
        </div>
      </div>
    </div>
  );
});
