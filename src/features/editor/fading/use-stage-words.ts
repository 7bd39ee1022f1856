import { useTranslation } from 'react-i18next';
import type { FadingStage } from '@/domain/playing/fading';
import { isHelpLevel } from '@/domain/playing/new-fading-plan';

/** One stage in a line: "Shows how · waits 4 s · only the words". */
export function useStageWords(): (stage: FadingStage) => string {
  const { t } = useTranslation('editor');
  return ({ level, delayMs, voice, words, picture }) =>
    [
      isHelpLevel(level) ? t(`fading.level.${level}`) : '',
      delayMs === 0 ? t('fading.atOnce') : t('fading.waits', { count: delayMs / 1000 }),
      voice === null ? '' : t(voice ? 'fading.voiceOn' : 'fading.voiceOff'),
      words === null ? '' : t(`fading.words.${words}`),
      picture === null ? '' : t(`fading.picture.${picture}`),
    ]
      .filter((part) => part !== '')
      .join(' · ');
}
