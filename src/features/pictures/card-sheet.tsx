/** One picture of the family's own: its name, the words that find it, where it came from, and the way out. */
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_CARD_WORDS_LENGTH, type OwnCard } from '@/domain/own-card';
import { MAX_LABEL_LENGTH } from '@/domain/step';
import { spoken } from '@/domain/wording';
import { LANGUAGES } from '@/i18n/languages';
import { useServices } from '@/services/services-context';
import { Button } from '@/ui/button';
import { FailureNote } from '@/ui/failure-note';
import { PictureView } from '@/ui/picture-view';
import { Sheet } from '@/ui/sheet';
import { TextField } from '@/ui/text-field';
import { useToast } from '@/ui/toast';
import styles from './card-sheet.module.css';
import { useCardDraft } from './use-card-draft';

type Props = { readonly card: OwnCard; readonly packName: string | null; readonly onClose: () => void };

export function CardSheet({ card, packName, onClose }: Props) {
  const { t } = useTranslation('pictures');
  const { draft, edit, save, failure } = useCardDraft(card);
  const remove = useRemoving(card, onClose);
  const close = async () => {
    if (await save()) onClose();
  };
  return (
    <Sheet isOpen title={t('mine.card')} onClose={() => void close()}>
      <form
        className={styles.card}
        onSubmit={(event) => {
          event.preventDefault();
          void close();
        }}
      >
        <span className={styles.picture}>
          <PictureView picture={card.picture} />
        </span>
        <div className={styles.fields}>
          {(['en', 'ar'] as const).map((language) => (
            <TextField
              key={language}
              label={t('mine.nameIn', { language: LANGUAGES[language].name })}
              lang={language}
              value={spoken(draft.name[language] ?? '', 'he')}
              maxLength={MAX_LABEL_LENGTH}
              onChange={(text) => edit({ name: { ...draft.name, [language]: text } })}
            />
          ))}
          <TextField
            label={t('mine.words')}
            value={draft.words}
            maxLength={MAX_CARD_WORDS_LENGTH}
            onChange={(words) => edit({ words })}
          />
          <Origin card={card} packName={packName} />
          {failure !== null && <FailureNote failure={failure} />}
        </div>
        <div className={styles.actions}>
          <Button rank="careful" onClick={() => void remove()}>
            <Trash2 aria-hidden />
            {t('mine.remove')}
          </Button>
          <Button rank="primary" type="submit">
            {t('mine.done')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}

function Origin({ card: { licence }, packName }: Pick<Props, 'card' | 'packName'>) {
  const { t } = useTranslation('pictures');
  const facts = [
    ['pack', packName],
    ['licence', licence?.name],
    ['author', licence?.author],
  ] as const;
  const known = facts.filter(([, value]) => value !== undefined && value !== null && value !== '');
  if (known.length === 0) return null;
  return (
    <dl className={styles.origin}>
      {known.map(([fact, value]) => (
        <div key={fact}>
          <dt>{t(`mine.${fact}`)}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** At once, with the way back beside it: nothing is lost by a tap. */
function useRemoving(card: OwnCard, onGone: () => void) {
  const { t } = useTranslation('pictures');
  const { t: tc } = useTranslation();
  const { cards } = useServices();
  const toast = useToast();
  const [isGone, setGone] = useState(false);
  return async () => {
    if (isGone) return;
    setGone(true);
    const binned = await cards.bin(card.id);
    if (!binned.ok) {
      setGone(false);
      toast.show({ text: tc(`failures.${binned.failure.kind}`) });
      return;
    }
    onGone();
    toast.show({
      text: t('mine.removed'),
      action: { label: tc('undo'), run: () => void cards.restore(card.id) },
    });
  };
}
