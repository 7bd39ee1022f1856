/** Tells the grown-up when this device cannot read the cards aloud. The child only finds no speaker. */
import { useSyncExternalStore } from 'react';
import type { Language } from '@/domain/wording';
import type { AppServices } from '@/services/app-services';
import { useServices } from '@/services/services-context';
import { useTexts } from './texts';
import styles from './voice-notice.module.css';

type VoiceState = ReturnType<AppServices['platform']['speech']['voiceFor']>;

export function useVoice(language: Language): VoiceState {
  const { speech } = useServices().platform;
  return useSyncExternalStore(speech.onVoices, () => speech.voiceFor(language));
}

export function VoiceNotice({ language }: { readonly language: Language }) {
  const { t, i18n } = useTexts('child');
  if (useVoice(language) !== 'none') return null;
  const names = new Intl.DisplayNames(i18n.language, { type: 'language' });
  return <p className={styles.notice}>{t('voice.none', { language: names.of(language) ?? language })}</p>;
}
