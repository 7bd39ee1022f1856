/**
 * A button for small and unsteady hands.
 *
 * It answers when the finger is lifted over it, also while another finger or a palm rests on the screen: browsers
 * give no click then. A finger that slides off means no. A held key counts once.
 */
import { type ButtonHTMLAttributes, type PointerEvent, useRef } from 'react';

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'onClick' | 'type'> & {
  readonly onTap: () => void;
};

export function ChildButton({ onTap, ...rest }: Props) {
  const finger = useRef<number | null>(null);
  const isAnswered = useRef(false);

  function press(event: PointerEvent<HTMLButtonElement>) {
    isAnswered.current = false;
    if (finger.current === null && event.button === 0) finger.current = event.pointerId;
  }
  function lift(event: PointerEvent<HTMLButtonElement>) {
    if (finger.current !== event.pointerId) return;
    finger.current = null;
    if (event.pointerType === 'touch' && !isOver(event)) return;
    isAnswered.current = true;
    onTap();
  }
  function click() {
    // Keyboard, switch and screen reader give a click alone; after a finger it only repeats what was answered.
    if (isAnswered.current) isAnswered.current = false;
    else onTap();
  }
  return (
    <button
      {...rest}
      type="button"
      onPointerDown={press}
      onPointerUp={lift}
      onPointerCancel={() => {
        finger.current = null;
      }}
      onPointerLeave={() => {
        finger.current = null;
      }}
      onKeyDown={(event) => {
        if (event.repeat) event.preventDefault();
      }}
      onClick={click}
    />
  );
}

function isOver({ currentTarget, clientX, clientY }: PointerEvent<HTMLButtonElement>): boolean {
  const box = currentTarget.getBoundingClientRect();
  return clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom;
}
