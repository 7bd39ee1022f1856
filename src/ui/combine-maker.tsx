/** The picture as it will look, its parts, how they stand, a sign, a number, and the words on the card. */
import { useTranslation } from 'react-i18next';
import type { OwnCard } from '@/domain/own-card';
import { MAX_LABEL_LENGTH } from '@/domain/step';
import type { Language } from '@/domain/wording';
import { isolate } from '@/i18n/i18n';
import { Button } from './button';
import { CombineChoices } from './combine-choices';
import styles from './combine-maker.module.css';
import { CombineParts, type PartActions } from './combine-parts';
import { FailureNote } from './failure-note';
import { PictureView } from './picture-view';
import { TextField } from './text-field';
import type { Combining } from './use-combining';
import { useNewCard } from './use-new-card';

type Props = PartActions & {
  readonly combining: Combining;
  readonly language: Language;
  readonly onMade: (card: OwnCard) => void;
  readonly onCancel: () => void;
};

export function CombineMaker({ combining, language, onMade, onCancel, ...partActions }: Props) {
  const { t } = useTranslation(['pictures', 'common']);
  const { draft, setDraft, made, same, names, name, setName } = combining;
  const { keep, failure, isKeeping } = useNewCard(onMade);
  const use = () => {
    if (made === null) return;
    const words = names.searchWords(made);
    void keep({ picture: made, name, language, words }, same);
  };
  return (
    <form
      className={styles.maker}
      onSubmit={(event) => {
        event.preventDefault();
        use();
      }}
    >
      <Preview combining={combining} />
      <div className={styles.choices}>
        <CombineParts draft={draft} {...partActions} />
        {draft.parts.length > 0 && <CombineChoices draft={draft} onChange={setDraft} />}
      </div>
      <div className={styles.finish}>
        {draft.parts.length > 0 && (
          <TextField
            label={t('combine.name')}
            value={name}
            lang={language}
            maxLength={MAX_LABEL_LENGTH}
            onChange={setName}
          />
        )}
        {failure !== null && <FailureNote failure={failure} />}
        {draft.parts.length > 0 && (
          <p className={styles.note}>{t(made === null ? 'combine.missing' : 'combine.kept')}</p>
        )}
        <div className={styles.actions}>
          <Button
            type="submit"
            rank={made === null ? 'plain' : 'primary'}
            disabled={made === null || isKeeping}
          >
            {t(isKeeping ? 'combine.saving' : 'combine.use')}
          </Button>
          <Button rank="quiet" onClick={onCancel}>
            {t('common:cancel')}
          </Button>
        </div>
      </div>
    </form>
  );
}

function Preview({ combining: { draft, name } }: { readonly combining: Combining }) {
  const { t } = useTranslation('pictures');
  if (draft.parts.length === 0)
    return (
      <div className={styles.preview} data-empty>
        <p>{t('combine.empty')}</p>
      </div>
    );
  return (
    <div className={styles.preview}>
      <PictureView picture={draft} alt={t('combine.preview', { name: isolate(name) })} />
    </div>
  );
}
