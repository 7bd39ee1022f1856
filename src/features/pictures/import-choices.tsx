import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_PACK_NAME_LENGTH } from '@/domain/own-card';
import { CARD_LANGUAGES } from '@/domain/wording';
import { appLanguageOf, LANGUAGES } from '@/i18n/languages';
import type { OpenedPack, PackChoices } from '@/services/import-pack';
import { Button } from '@/ui/button';
import { ChoiceGroup } from '@/ui/choice-group';
import { TextField } from '@/ui/text-field';
import styles from './import-sheet.module.css';

const MAX_LICENCE_LENGTH = 80;

type Props = {
  readonly opened: OpenedPack;
  readonly onStart: (opened: OpenedPack, choices: PackChoices) => void;
};

export function ImportChoices({ opened, onStart }: Props) {
  const { t, i18n } = useTranslation('pictures');
  const [name, setName] = useState(opened.name);
  const [language, setLanguage] = useState(appLanguageOf(i18n));
  const [licence, setLicence] = useState({ name: '', author: '' });
  const isLicensed = licence.name.trim() !== '' || licence.author.trim() !== '';
  const unlicensed = opened.pictures - opened.licensed;
  return (
    <form
      className={styles.stage}
      onSubmit={(event) => {
        event.preventDefault();
        onStart(opened, {
          name: name.trim() === '' ? t('packs.nameless') : name.trim(),
          language,
          licence: isLicensed ? { name: licence.name.trim(), author: licence.author.trim() } : null,
        });
      }}
    >
      <p role="status">
        {t('import.found', { count: opened.pictures })}{' '}
        {opened.named > 0 && t('import.named', { count: opened.named })}
      </p>
      <TextField label={t('packs.name')} value={name} maxLength={MAX_PACK_NAME_LENGTH} onChange={setName} />
      <ChoiceGroup
        label={t('import.language')}
        choices={CARD_LANGUAGES.map((value) => ({ value, label: LANGUAGES[value].name, lang: value }))}
        value={language}
        onChange={setLanguage}
      />
      {unlicensed > 0 && (
        <fieldset className={styles.licence}>
          <legend>{t('import.licenceOf', { count: unlicensed })}</legend>
          <p>{t('import.licenceHint')}</p>
          <TextField
            label={t('mine.licence')}
            value={licence.name}
            maxLength={MAX_LICENCE_LENGTH}
            placeholder="CC BY-SA 4.0"
            onChange={(text) => setLicence({ ...licence, name: text })}
          />
          <TextField
            label={t('mine.author')}
            value={licence.author}
            maxLength={MAX_LICENCE_LENGTH}
            onChange={(author) => setLicence({ ...licence, author })}
          />
        </fieldset>
      )}
      <p className={styles.hint}>{t('import.safe')}</p>
      <Button rank="primary" type="submit">
        {t('import.start', { count: opened.pictures })}
      </Button>
    </form>
  );
}
