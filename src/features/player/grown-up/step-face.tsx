import type { ReactNode } from 'react';
import type { PlayedStep } from '@/domain/playing/played-step';
import { useChildTexts } from '@/features/player/child-texts';
import { PictureView } from '@/ui/picture-view';
import styles from './step-face.module.css';

/** A step as the child knows it, small: in the language of the cards. */
export function StepFace({ step, children }: { readonly step: PlayedStep; readonly children?: ReactNode }) {
  const { words, t } = useChildTexts();
  const { text, language } = words(step.label);
  return (
    <span className={styles.face}>
      <span className={styles.picture}>
        <PictureView picture={step.picture} />
      </span>
      <span className={styles.words}>
        <bdi lang={language}>{text || t('unnamedStep')}</bdi>
        {children}
      </span>
    </span>
  );
}

/** Its name as part of a sentence of the grown-up's. */
export function useStepName(): (step: PlayedStep) => string {
  const { words, t } = useChildTexts();
  return (step) => words(step.label).text || t('unnamedStep');
}
