/** The child's head and shoulders in a given look. `close` fills the box with the face where the hair does not matter. */
import { type CSSProperties, useId } from 'react';
import type { Look } from '@/domain/look';
import { bust } from '@/pictograms/kit/body';
import { headFront } from '@/pictograms/kit/head-front';
import { lookStyle } from '@/pictograms/look-style';
import styles from './look-head.module.css';

type Props = { readonly look: Look; readonly isClose?: boolean };

export function LookHead({ look, isClose = false }: Props) {
  const prefix = useId();
  const kit = { look, id: (name: string) => `${prefix}-${name}` };
  return (
    <svg
      className={styles.head}
      viewBox={isClose ? '30 30 140 140' : '0 0 200 200'}
      style={lookStyle(look) as CSSProperties}
      aria-hidden
      focusable="false"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing
      dangerouslySetInnerHTML={{ __html: bust(100, 166, 120) + headFront(kit, { x: 100, y: 102, r: 54 }) }}
    />
  );
}
