import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '@/domain/wording';
import { useServices } from '@/services/services-context';
import { useVoice } from '@/ui/use-voice';
import page from './section-page.module.css';
import styles from './voice-picker.module.css';

type Props = {
  readonly language: Language;
  /** `voiceURI`; null for the best local voice. */
  readonly value: string | null;
  readonly onChange: (voiceURI: string | null) => void;
};

/** Nothing where the device names no voices. A voice that another device has stays chosen, and can be seen. */
export function VoicePicker({ language, value, onChange }: Props) {
  const { t, i18n } = useTranslation('supports');
  const { speech } = useServices().platform;
  const id = useId();
  useVoice(language);
  const voices = speech.voicesOf?.(language) ?? [];
  if (voices.length === 0) return null;
  const isHere = value === null || voices.some(({ voiceURI }) => voiceURI === value);
  const names = new Intl.DisplayNames(i18n.language, { type: 'language' });
  return (
    <div className={page.group}>
      <label className={page.label} htmlFor={id}>
        {t('voice.voice', { language: names.of(language) ?? language })}
      </label>
      <p className={page.hint} id={`${id}-hint`}>
        {t('voice.voiceHint')}
      </p>
      <select
        id={id}
        className={styles.select}
        aria-describedby={`${id}-hint`}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      >
        <option value="">{t('voice.best')}</option>
        {!isHere && <option value={value}>{t('voice.gone')}</option>}
        {voices.map(({ voiceURI, name }) => (
          <option value={voiceURI} key={voiceURI} dir="auto">
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
