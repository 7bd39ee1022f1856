import { useTranslation } from 'react-i18next';
import type { ReadyMadeRoutine, ReadyMadeStep } from '@/content/ready-made';
import { type Language, spoken } from '@/domain/wording';
import { appLanguageOf, LANGUAGES } from '@/i18n/languages';
import { pictureOfStep, type ReadyMadeWords, textsOfStep } from '@/services/ready-made-words';
import { useReadyMadeWords } from '@/services/use-ready-made-texts';
import { clockText } from '@/ui/clock-text';
import { useCurrentChild } from '@/ui/current-child';
import { PictureView } from '@/ui/picture-view';
import styles from './ready-made-faces.module.css';

type Props = {
  readonly made: ReadyMadeRoutine;
  readonly steps: readonly ReadyMadeStep[];
  /** In the app's language; shown small under the card's own words where that is another language. */
  readonly words: ReadyMadeWords;
};

export function ReadyMadeSteps({ made, steps, words }: Props) {
  const { t, i18n } = useTranslation('routines');
  const { child } = useCurrentChild();
  const appLanguage = appLanguageOf(i18n);
  const cardLanguage = child?.cardLanguage ?? appLanguage;
  const cardTexts = useReadyMadeWords(made, cardLanguage);
  const cardWords = cardTexts.state === 'ready' ? cardTexts.value : undefined;
  const mobility = child?.look.mobility ?? 'none';
  const address = child?.address ?? 'he';
  return (
    <section aria-labelledby="steps">
      <h2 className="visually-hidden" id="steps">
        {t('readyMade.stepList')}
      </h2>
      <ol className={styles.list}>
        {steps.map((step, index) => {
          const label = cardWords && textsOfStep(cardWords, step.id, mobility)?.label;
          const appLabel = textsOfStep(words, step.id, mobility)?.label;
          return (
            <li className={styles.card} key={step.id}>
              <span className={styles.number} aria-hidden>
                {index + 1}
              </span>
              <span className={styles.picture}>
                <PictureView picture={pictureOfStep(step, mobility)} />
              </span>
              <span className={styles.label} lang={cardLanguage} dir="auto">
                {label === undefined ? '' : spoken(label, address)}
              </span>
              {cardLanguage !== appLanguage && appLabel !== undefined && (
                <span className={styles.small}>{spoken(appLabel, address)}</span>
              )}
              {step.timer !== undefined && <StepTime timer={step.timer} />}
              {step.clockTime !== undefined && (
                <span className={styles.time}>{clockText(step.clockTime, appLanguage)}</span>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function StepTime({ timer }: { readonly timer: NonNullable<ReadyMadeStep['timer']> }) {
  const { t, i18n } = useTranslation('routines');
  const time = durationText(timer.durationMs, appLanguageOf(i18n));
  return (
    <span className={styles.time}>
      {timer.kind === 'at-least' ? t('readyMade.atLeast', { time }) : t('readyMade.atMost', { time })}
    </span>
  );
}

/** '2 min', '30 sec': whole minutes where they are whole. */
function durationText(durationMs: number, language: Language): string {
  const seconds = Math.round(durationMs / 1000);
  const inMinutes = seconds % 60 === 0;
  const format = new Intl.NumberFormat(LANGUAGES[language].locale, {
    style: 'unit',
    unit: inMinutes ? 'minute' : 'second',
    unitDisplay: 'short',
    numberingSystem: 'latn',
  });
  return format.format(inMinutes ? seconds / 60 : seconds);
}
