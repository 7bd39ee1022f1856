/** What comes next, small, and not to be tapped; after the last step it is the end. */
import type { PictureLevel } from '@/domain/picture-ladder';
import type { PlayedStep } from '@/domain/playing/played-step';
import { PictureView } from '@/ui/picture-view';
import { useChildTexts } from './child-texts';
import styles from './next-card.module.css';
import { OWN } from './own-pictures';

type Props = { readonly step: PlayedStep | null; readonly level: PictureLevel };

export function NextCard({ step, level }: Props) {
  const { t, words } = useChildTexts();
  const { text, language } = step === null ? { text: t('finished'), language: undefined } : words(step.label);
  const isPictured = level !== 'word' || step === null || step.picture !== null;
  return (
    <div className={styles.card} data-part="next" data-pictured={isPictured || undefined}>
      {isPictured && (
        <span className={styles.picture}>
          <PictureView picture={step === null ? OWN.finished : step.picture} />
        </span>
      )}
      <span className={styles.words}>
        <span className={styles.next}>{t('next')}</span>
        <span className={styles.label} lang={language} dir="auto">
          {text}
        </span>
      </span>
    </div>
  );
}
