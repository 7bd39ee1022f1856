import { useTranslation } from 'react-i18next';
import type { Step } from '@/domain/step';
import type { Language } from '@/domain/wording';
import { PictureView } from '@/ui/picture-view';
import { StepChips } from './step-chips';
import styles from './step-face.module.css';
import { StepSigns } from './step-signs';

type Props = { readonly step: Step; readonly label: string; readonly lang: Language };

/** The card as the list shows it: picture, words, time. */
export function StepFace({ step, label, lang }: Props) {
  const { t } = useTranslation('editor');
  return (
    <span className={styles.face}>
      <span className={styles.picture}>
        <PictureView picture={step.picture} />
      </span>
      <span className={styles.words}>
        {label === '' ? (
          <span className={styles.unnamed}>{t('unnamed')}</span>
        ) : (
          <span className={styles.label} lang={lang} dir="auto">
            {label}
          </span>
        )}
        <StepChips step={step} />
        <StepSigns step={step} />
      </span>
    </span>
  );
}
