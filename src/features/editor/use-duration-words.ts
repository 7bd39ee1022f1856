import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { durationParts } from './duration-text';

/** "2 minutes 30 seconds" */
export function useDurationWords(): (durationMs: number) => string {
  const { t } = useTranslation('editor');
  return useCallback(
    (durationMs) => {
      const { hours, minutes, seconds } = durationParts(durationMs);
      const words = [
        hours > 0 ? t('duration.hours', { count: hours }) : '',
        minutes > 0 ? t('duration.minutes', { count: minutes }) : '',
        seconds > 0 ? t('duration.seconds', { count: seconds }) : '',
      ];
      return words.filter((word) => word !== '').join(' ');
    },
    [t],
  );
}
