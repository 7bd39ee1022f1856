import { useTranslation } from 'react-i18next';
import { appLanguageOf, LANGUAGES } from '@/i18n/languages';
import { ChoiceGroup } from '@/ui/choice-group';
import { PictureView } from '@/ui/picture-view';
import styles from './start-part.module.css';

const SHOWN = ['wake-up', 'get-dressed', 'brush-teeth'] as const;
const CHOICES = (['en', 'ar'] as const).map((language) => ({
  value: language,
  label: LANGUAGES[language].name,
  lang: language,
}));

/** What this is, in three lines and three pictures, and the language to go on in. */
export function StartPart() {
  const { t, i18n } = useTranslation('welcome');
  const chosen = appLanguageOf(i18n);
  return (
    <div className={styles.part}>
      <div className={styles.strip}>
        {SHOWN.map((id) => (
          <span className={styles.picture} key={id}>
            <PictureView picture={{ kind: 'pictogram', id }} />
          </span>
        ))}
      </div>
      <div className={styles.words}>
        <h1 tabIndex={-1}>{t('start.title')}</h1>
        <p className={styles.lead}>{t('start.lead')}</p>
        <p>{t('start.promise')}</p>
      </div>
      <ChoiceGroup
        label={t('start.language')}
        choices={CHOICES}
        value={chosen}
        onChange={(language) => void i18n.changeLanguage(language)}
      />
    </div>
  );
}
