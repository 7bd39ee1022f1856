/** Every picture, to put into the routine by a tap or by dragging it between two steps. */
import { Check } from 'lucide-react';
import { memo, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnCard } from '@/domain/own-card';
import type { PictureKey } from '@/domain/picture';
import { isolate } from '@/i18n/i18n';
import { pictureFor } from '@/ui/picture-library';
import { PicturePicker } from '@/ui/picture-picker';
import { PictureView } from '@/ui/picture-view';
import type { CardWording } from './card-wording';
import { useEditor } from './editor-context';
import styles from './library.module.css';
import { BREAK_KEY, WAIT_KEY } from './new-steps';

type Props = {
  readonly wording: CardWording;
  /** New cards go behind this step, counted from 1; 0: at the end. */
  readonly after: number;
  readonly afterName: string;
};

export const Library = memo(function Library({ wording, after, afterName }: Props) {
  const { t } = useTranslation('editor');
  const { actions } = useEditor();
  const labelOf = useCallback((name: string) => t('library.add', { name: isolate(name) }), [t]);
  const [hasAdded, setAdded] = useState(false);
  const add = useCallback(
    (key: PictureKey, own?: OwnCard) => {
      actions.addPicture(key, undefined, own?.name);
      setAdded(true);
    },
    [actions],
  );
  return (
    <div className={styles.library} data-library>
      <div className={styles.special}>
        <SpecialCard
          pictureKey={BREAK_KEY}
          name={t('library.break')}
          detail={t('library.breakTime')}
          onAdd={add}
        />
        <SpecialCard
          pictureKey={WAIT_KEY}
          name={t('library.wait')}
          detail={t('library.waitTime')}
          onAdd={add}
        />
      </div>
      <p className={styles.where}>
        {hasAdded && after > 0 && <Check aria-hidden />}
        {after === 0
          ? t('library.atEnd')
          : t(hasAdded ? 'library.added' : 'library.after', {
              place: after,
              name: isolate(afterName === '' ? t('unnamed') : afterName),
            })}
      </p>
      <PicturePicker
        labelOf={labelOf}
        address={wording.address}
        cardLanguage={wording.language}
        onPick={add}
      />
    </div>
  );
});

type SpecialProps = {
  readonly pictureKey: string;
  readonly name: string;
  readonly detail: string;
  readonly onAdd: (key: string) => void;
};

function SpecialCard({ pictureKey, name, detail, onAdd }: SpecialProps) {
  const { t } = useTranslation('editor');
  return (
    <button
      type="button"
      data-picture={pictureKey}
      className={styles.card}
      aria-label={t('library.addSpecial', { name, time: detail })}
      onClick={(event) => event.defaultPrevented || onAdd(pictureKey)}
    >
      <span className={styles.picture}>
        <PictureView picture={pictureFor(pictureKey)} />
      </span>
      <span>
        <strong>{name}</strong> <span className={styles.detail}>{detail}</span>
      </span>
    </button>
  );
}
