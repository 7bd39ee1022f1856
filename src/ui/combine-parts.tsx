/** The pictures that are put together, in the order in which they are read. Buttons alone change, move and remove them. */
import { ChevronDown, ChevronUp, Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type ComposedPicture, MAX_PARTS, type SimplePicture } from '@/domain/picture';
import { Button } from './button';
import styles from './combine-parts.module.css';
import { PictureView } from './picture-view';

export type PartActions = {
  /** The name of the part at a place, counted from 0, as a sentence uses it. */
  readonly nameAt: (index: number) => string;
  /** Chooses a picture for that place. */
  readonly onPick: (index: number) => void;
  readonly onMove: (from: number, to: number) => void;
  readonly onRemove: (index: number) => void;
};

export function CombineParts({ draft, ...actions }: PartActions & { readonly draft: ComposedPicture }) {
  const { t } = useTranslation('pictures');
  const { parts } = draft;
  return (
    <section className={styles.parts} aria-label={t('combine.parts')}>
      <ol className={styles.list}>
        {parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a row is; a picture may stand in two of them
          <Part key={index} part={part} index={index} count={parts.length} {...actions} />
        ))}
      </ol>
      {parts.length < MAX_PARTS && (
        <Button className={styles.add ?? ''} data-add-part onClick={() => actions.onPick(parts.length)}>
          <Plus aria-hidden />
          {t(parts.length === 0 ? 'combine.first' : 'combine.another')}
        </Button>
      )}
    </section>
  );
}

type PartProps = PartActions & {
  readonly part: SimplePicture;
  readonly index: number;
  readonly count: number;
};

function Part({ part, index, count, nameAt, onPick, onMove, onRemove }: PartProps) {
  const { t } = useTranslation('pictures');
  const name = nameAt(index);
  return (
    <li className={styles.part}>
      <button type="button" className={styles.change} data-part-at={index} onClick={() => onPick(index)}>
        <span className="visually-hidden">{t('combine.place', { place: index + 1 })}</span>
        <span className={styles.picture}>
          <PictureView picture={part} />
        </span>
        <span className={styles.words}>
          <span className={styles.name} dir="auto">
            {name}
          </span>
          <span className={styles.hint}>{t('combine.change')}</span>
        </span>
      </button>
      {count > 1 && (
        <>
          <Button
            rank="quiet"
            icon
            className={styles.move ?? ''}
            aria-label={t('combine.earlier', { name })}
            data-move={`earlier ${index}`}
            disabled={index === 0}
            onClick={() => onMove(index, index - 1)}
          >
            <ChevronUp aria-hidden />
          </Button>
          <Button
            rank="quiet"
            icon
            className={styles.move ?? ''}
            aria-label={t('combine.later', { name })}
            data-move={`later ${index}`}
            disabled={index === count - 1}
            onClick={() => onMove(index, index + 1)}
          >
            <ChevronDown aria-hidden />
          </Button>
        </>
      )}
      <Button rank="quiet" icon aria-label={t('combine.remove', { name })} onClick={() => onRemove(index)}>
        <X aria-hidden />
      </Button>
    </li>
  );
}
