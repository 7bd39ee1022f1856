/** What belongs to this device: language, colours, voice, installing. What belongs to a child is on the child's page. */
import { useTranslation } from 'react-i18next';
import { type Settings, THEMES } from '@/domain/settings';
import { LANGUAGES } from '@/i18n/languages';
import { useServices } from '@/services/services-context';
import { useSettings } from '@/services/use-settings';
import { LinkButton } from '@/ui/button';
import { ChoiceGroup } from '@/ui/choice-group';
import { EnglishChoice } from '@/ui/english-choice';
import { paths } from '@/ui/hash-route';
import { SaveNote, useSaving } from '@/ui/save-note';
import { APP_VERSION } from './app-version';
import { InstallSection } from './install-section';
import { PinSection } from './pin-section';
import styles from './settings.module.css';
import { StaySection } from './stay-section';
import { VoiceSection } from './voice-section';

const LANGUAGE_CHOICES = (['en', 'ar'] as const).map((language) => ({
  value: language,
  label: LANGUAGES[language].name,
  lang: language,
}));

export default function SettingsPage() {
  const { t } = useTranslation('settings');
  const services = useServices();
  const { appLanguage, theme } = useSettings();
  const { state, save } = useSaving();
  const change = (set: Partial<Settings>) => void save(() => services.settings.change(set));
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1>{t('title')}</h1>
        <SaveNote state={state} />
      </header>
      <section className={styles.section} aria-label={t('language.label')}>
        <ChoiceGroup
          label={t('language.label')}
          hint={t('language.hint')}
          choices={LANGUAGE_CHOICES}
          value={appLanguage}
          onChange={(language) => change({ appLanguage: language })}
        />
        <EnglishChoice save={(write) => void save(write)} />
        <ChoiceGroup
          label={t('theme.label')}
          choices={THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))}
          value={theme}
          onChange={(value) => change({ theme: value })}
        />
      </section>
      <VoiceSection />
      <PinSection />
      <StaySection />
      <InstallSection />
      <section className={styles.section} aria-labelledby="about">
        <h2 id="about">{t('about.title')}</h2>
        <p>{t('about.version', { version: APP_VERSION })}</p>
        <div className={styles.actions}>
          <LinkButton href={paths.credits()}>{t('about.credits')}</LinkButton>
          <LinkButton href={paths.data()}>{t('about.data')}</LinkButton>
        </div>
      </section>
    </div>
  );
}
