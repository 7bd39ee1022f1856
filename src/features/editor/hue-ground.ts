import type { CSSProperties } from 'react';
import type { Hue } from '@/domain/routine';

/** The routine's own colour, for style sheets to use as `var(--ground)`. */
export function groundOf(hue: Hue): CSSProperties {
  return { '--ground': `var(--hue-${hue})` } as CSSProperties;
}
