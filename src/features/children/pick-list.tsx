/** Cards to tick, each with its picture; where the order matters, the ticked ones stand first and can be moved. */
import { useId } from 'react';
import { CheckRow } from '@/ui/check-row';
import { PictureView } from '@/ui/picture-view';
import styles from './item-list.module.css';
import { MoveButtons } from './move-buttons';
import { canToggle, type PickLimits, toggled } from './ordered-list';
import { useMoving } from './use-moving';

type Props<V extends string> = {
  readonly label: string;
  readonly hint: string;
  readonly all: readonly V[];
  readonly picked: readonly V[];
  readonly limits: PickLimits;
  readonly hasOrder?: boolean;
  /** Said when no more can be ticked. */
  readonly full?: string;
  readonly nameOf: (item: V) => string;
  /** The pictogram of that item. */
  readonly pictureOf: (item: V) => string;
  readonly onChange: (picked: readonly V[]) => void;
};

export function PickList<V extends string>(props: Props<V>) {
  const { label, hint, all, picked, limits, hasOrder = false, full, nameOf, pictureOf, onChange } = props;
  const id = useId();
  const { box, news, move } = useMoving(picked, nameOf, onChange);
  const items = hasOrder ? [...picked, ...all.filter((item) => !picked.includes(item))] : all;
  return (
    <fieldset className={styles.group} aria-describedby={`${id}-hint`}>
      <legend className={styles.label}>{label}</legend>
      <p className={styles.hint} id={`${id}-hint`}>
        {hint}
      </p>
      <ul className={styles.items} ref={box}>
        {items.map((item) => (
          <li className={`${styles.item} ${picked.includes(item) ? styles.picked : ''}`} key={item}>
            <span className={styles.check}>
              <CheckRow
                label={
                  <span className={styles.face}>
                    <PictureView
                      picture={{ kind: 'pictogram', id: pictureOf(item) }}
                      className={styles.picture ?? ''}
                    />
                    <span className={styles.name}>{nameOf(item)}</span>
                  </span>
                }
                isOn={picked.includes(item)}
                isDisabled={!canToggle(picked, item, limits)}
                onChange={() => onChange(toggled(picked, item, all, limits, hasOrder))}
              />
            </span>
            {hasOrder && picked.includes(item) && (
              <MoveButtons
                item={item}
                name={nameOf(item)}
                isFirst={picked[0] === item}
                isLast={picked.at(-1) === item}
                onMove={(by) => move(item, by)}
              />
            )}
          </li>
        ))}
      </ul>
      {full !== undefined && picked.length >= limits.max && <p className={styles.hint}>{full}</p>}
      <span className="visually-hidden" role="status">
        {news}
      </span>
    </fieldset>
  );
}
