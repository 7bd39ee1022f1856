/** The child's head in a given look: what the choices of the look editor show. */
import { type CSSProperties, useId } from 'react';
import type { Look } from '@/domain/look';
import { headFront } from '@/pictograms/kit/head-front';
import { lookStyle } from '@/pictograms/look-style';
import styles from './look-head.module.css';

export function LookHead({ look, className }: { readonly look: Look; readonly className?: string }) {
  const prefix = useId();
  const kit = { look, id: (name: string) => `${prefix}-${name}` };
  return (
    <svg
      className={className ?? styles.head}
      viewBox="0 0 200 200"
      style={lookStyle(look) as CSSProperties}
      aria-hidden
      focusable="false"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing
      dangerouslySetInnerHTML={{ __html: headFront(kit, { x: 100, y: 102, r: 54 }) }}
    />
  );
}
