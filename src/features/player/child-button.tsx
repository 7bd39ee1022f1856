/**
 * A button for small and unsteady hands.
 *
 * It answers also while another finger or a palm rests on the screen: browsers give no click then. A held key counts
 * once. When a finger has pressed it is the child's setting.
 */
import type { ButtonHTMLAttributes } from 'react';
import { usePress } from './access/use-press';

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'onClick' | 'type'> & {
  readonly onTap: () => void;
};

export function ChildButton({ onTap, ...rest }: Props) {
  return (
    <button
      {...rest}
      type="button"
      {...usePress(onTap)}
      // A long press would open the menu of the picture.
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.repeat) event.preventDefault();
      }}
    />
  );
}
