/** The child's own face, head and shoulders, in the child's look; `isClose` fills the box with the face alone. */
import { type CSSProperties, useId } from 'react';
import { DEFAULT_GROWN_UP, type Look } from '@/domain/look';
import { headFront } from '@/pictograms/kit/head-front';
import { shape, TOP } from '@/pictograms/kit/svg';
import { lookStyle } from '@/pictograms/look-style';

const SHOULDERS = 'M22 204 Q26 158 78 148 Q100 162 122 148 Q174 158 178 204';

type Props = {
  readonly look: Look;
  readonly className?: string;
  readonly isClose?: boolean;
};

export function LookFace({ look, className, isClose = false }: Props) {
  const prefix = useId();
  const kit = { look, grownUp: DEFAULT_GROWN_UP, id: (name: string) => `${prefix}-${name}` };
  return (
    <svg
      className={className}
      viewBox={isClose ? '32 22 136 136' : '0 0 200 200'}
      style={lookStyle(look) as CSSProperties}
      aria-hidden
      focusable="false"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing
      dangerouslySetInnerHTML={{ __html: shape(SHOULDERS, TOP) + headFront(kit, { x: 100, y: 92, r: 52 }) }}
    />
  );
}
