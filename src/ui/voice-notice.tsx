/** Tells the grown-up when this device cannot read the cards aloud. The child only finds no speaker. */
import type { Language } from '@/domain/wording';
import { useTexts } from './texts';
import { useVoice } from './use-voice';
import styles from './voice-notice.module.css';

export function VoiceNotice({ language }: { readonly language: Language }) {
  const { t, i18n } = useTexts('child');
  if (useVoice(language) !== 'none') return null;
  const names = new Intl.DisplayNames(i18n.language, { type: 'language' });
  return <p className={styles.notice}>{t('voice.none', { language: names.of(language) ?? language })}</p>;
}
