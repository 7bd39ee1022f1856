/** One picture to pick. The host of a picker may put its own tile in this one's place, to make it draggable. */
import { type KeyboardEventHandler, memo, type Ref } from 'react';
import type { PictureKey } from '@/domain/picture';
import { pictureFor } from './picture-library';
import styles from './picture-tile.module.css';
import { PictureView } from './picture-view';

export type PictureTileProps = {
  readonly pictureKey: PictureKey;
  readonly name: string;
  readonly label: string;
  readonly isChosen: boolean;
  readonly tabIndex: number;
  readonly onPick: (key: PictureKey) => void;
  readonly onFocus: (key: PictureKey) => void;
  readonly onKeyDown: KeyboardEventHandler;
};

type Props = PictureTileProps & { readonly ref?: Ref<HTMLButtonElement> };

export const PictureTile = memo(function PictureTile(props: Props) {
  const { pictureKey, name, label, isChosen, tabIndex, onPick, onFocus, onKeyDown, ref } = props;
  return (
    <button
      type="button"
      ref={ref}
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
