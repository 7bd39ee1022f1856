import { useTranslation } from 'react-i18next';
import { CARD_LANGUAGES, type Language } from '@/domain/wording';
import { useCurrentChild } from '@/ui/current-child';
import { useVoice } from '@/ui/use-voice';
import { VoiceNotice } from '@/ui/voice-notice';
import styles from './settings.module.css';

/** Whether this device can read the cards aloud, for each language that a child's cards are in. */
export function VoiceSection() {
  const { t } = useTranslation('settings');
  const { children } = useCurrentChild();
  const used = CARD_LANGUAGES.filter((language) => children.some((child) => child.cardLanguage === language));
  return (
    <section className={styles.section} aria-labelledby="voice">
      <h2 id="voice">{t('voice.title')}</h2>
      <p>{t('voice.body')}</p>
      {used.map((language) => (
        <VoiceState language={language} key={language} />
      ))}
    </section>
  );
}

function VoiceState({ language }: { readonly language: Language }) {
  const { t, i18n } = useTranslation('settings');
  const state = useVoice(language);
  if (state === 'none') return <VoiceNotice language={language} />;
  const names = new Intl.DisplayNames(i18n.language, { type: 'language' });
  return <p>{t(`voice.${state}`, { language: names.of(language) ?? language })}</p>;
}
