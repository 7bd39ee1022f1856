/** One picture to pick. */
import { type KeyboardEventHandler, memo } from 'react';
import type { PictureKey } from '@/domain/picture';
import { pictureFor } from './picture-library';
import styles from './picture-tile.module.css';
import { PictureView } from './picture-view';

type PictureTileProps = {
  readonly pictureKey: PictureKey;
  readonly name: string;
  readonly label: string;
  readonly isChosen: boolean;
  readonly tabIndex: number;
  readonly onPick: (key: PictureKey) => void;
  readonly onFocus: (key: PictureKey) => void;
  readonly onKeyDown: KeyboardEventHandler;
};

export const PictureTile = memo(function PictureTile(props: PictureTileProps) {
  const { pictureKey, name, label, isChosen, tabIndex, onPick, onFocus, onKeyDown } = props;
  return (
    <button
      type="button"
      className={styles.tile}
      data-picture={pictureKey}
      aria-label={label}
      aria-current={isChosen || undefined}
      tabIndex={tabIndex}
      // A drag that ends on its own tile is not a tap.
      onClick={(event) => event.defaultPrevented || onPick(pictureKey)}
      onFocus={() => onFocus(pictureKey)}
      onKeyDown={onKeyDown}
    >
      <PictureTileFace pictureKey={pictureKey} name={name} />
    </button>
  );
});

export function PictureTileFace({ pictureKey, name }: Pick<PictureTileProps, 'pictureKey' | 'name'>) {
  return (
    <>
      <span className={styles.picture}>
        <PictureView picture={pictureFor(pictureKey)} />
      </span>
      <span className={styles.name} dir="auto">
        {name}
      </span>
    </>
  );
}
