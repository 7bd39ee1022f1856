/** Stars to touch, one after the other. Nothing is counted aloud, and no touch is wrong. */
import { Check, Star } from 'lucide-react';
import { type CSSProperties, type PointerEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './star-game.module.css';
import type { Circle, TouchRecorder } from './touch-recorder';

/** In shares of the free width and height: the middle, the edges and the corners, where touching is hardest. */
const PLACES = [
  [0.5, 0.5],
  [0.05, 0.45],
  [0.95, 0.1],
  [0.5, 1],
  [0, 0],
  [1, 0.9],
  [0.45, 0],
  [0.05, 1],
  [1, 0.5],
  [0.4, 0.6],
] as const;
/** A second tap at the old place falls into this time, or comes when the star is elsewhere already. */
const PAUSE_MS = 600;

type Props = { readonly onOver: () => void; readonly recorder: TouchRecorder };

export function StarGame({ recorder, onOver }: Props) {
  const { t } = useTranslation('children');
  const [place, setPlace] = useState(0);
  const [isTouched, setTouched] = useState(false);
  const star = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isTouched) return;
    const next = setTimeout(() => {
      if (place + 1 === PLACES.length) return onOver();
      setTouched(false);
      setPlace(place + 1);
    }, PAUSE_MS);
    return () => clearTimeout(next);
  }, [isTouched, place, onOver]);

  const down = (event: PointerEvent) => {
    const shown = isTouched ? null : circleOf(star.current);
    if (event.button === 0) recorder.down(event.pointerId, pointOf(event), event.timeStamp, shown);
  };
  const up = (event: PointerEvent) => {
    if (recorder.up(event.pointerId, pointOf(event), event.timeStamp)) setTouched(true);
  };
  const [x, y] = PLACES[place] ?? PLACES[0];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only measures touches; the star is the button
    <div
      className={styles.area}
      onPointerDown={down}
      onPointerUp={up}
      onPointerCancel={(event) => recorder.cancel(event.pointerId)}
      onContextMenu={(event) => event.preventDefault()}
    >
      <button
        ref={star}
        type="button"
        className={styles.star}
        style={{ '--x': x, '--y': y } as CSSProperties}
        data-touched={isTouched || undefined}
        aria-label={t('touchCheck.star')}
        // A key or a screen reader says nothing about a hand, but brings the next star as well.
        onClick={({ detail }) => detail === 0 && setTouched(true)}
      >
        {isTouched ? <Check aria-hidden /> : <Star aria-hidden />}
      </button>
    </div>
  );
}

function pointOf({ clientX, clientY }: PointerEvent) {
  return { x: clientX, y: clientY };
}

function circleOf(element: HTMLElement | null): Circle | null {
  if (element === null) return null;
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2, radius: width / 2 };
}
