/** A routine's own ground as the custom property `--ground`. */
import type { CSSProperties } from 'react';
import type { Hue } from '@/domain/routine';

export function hueGround(hue: Hue): CSSProperties {
  return { '--ground': `var(--hue-${hue})` } as CSSProperties;
}
