/** The whole child, for choices that a face does not show: how they get about, splints, shoes, age. */
import { type CSSProperties, useId } from 'react';
import { DEFAULT_GROWN_UP, type Look } from '@/domain/look';
import { childFront } from '@/pictograms/kit/body';
import { lookStyle } from '@/pictograms/look-style';

/** `feet` shows the lower half alone. */
export function LookFigure({ look, feet = false }: { readonly look: Look; readonly feet?: boolean }) {
  const prefix = useId();
  const kit = { look, grownUp: DEFAULT_GROWN_UP, id: (name: string) => `${prefix}-${name}` };
  return (
    <svg
      viewBox={feet ? '52 104 96 96' : '0 4 200 200'}
      style={lookStyle(look) as CSSProperties}
      aria-hidden
      focusable="false"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing
      dangerouslySetInnerHTML={{ __html: childFront(kit) }}
    />
  );
}
