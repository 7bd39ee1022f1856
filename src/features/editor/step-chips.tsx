/** What a step has beside picture and words: how long it takes and when it begins. */

import { AlarmClock, Clock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Step } from '@/domain/step';
import { appLanguageOf } from '@/i18n/languages';
import { clockText } from '@/ui/clock-text';
import { durationDigits } from './duration-text';
import styles from './step-chips.module.css';
import { useDurationWords } from './use-duration-words';

export function StepChips({ step }: { readonly step: Pick<Step, 'kind' | 'timer' | 'clockTime'> }) {
  const { t, i18n } = useTranslation('editor');
  const inWords = useDurationWords();
  const { clockTime } = step;
  // P57: nothing hurries a choice.
  const timer = step.kind === 'choice' ? null : step.timer;
  if (timer === null && clockTime === null) return null;
  return (
    <span className={styles.chips}>
      {clockTime !== null && (
        <span className={styles.time}>
          <AlarmClock aria-hidden />
          <span className="visually-hidden">{t('clockTime')}</span>
          <bdi>{clockText(clockTime, appLanguageOf(i18n))}</bdi>
        </span>
      )}
      {timer !== null && (
        <span className={styles.timer}>
          <Clock aria-hidden />
          <span aria-hidden dir="ltr">
            {durationDigits(timer.durationMs)}
          </span>
          <span className="visually-hidden">
            {t(`timer.spoken.${timer.kind}`, { time: inWords(timer.durationMs) })}
          </span>
        </span>
      )}
    </span>
  );
}
