/** Small drawings that show one colour of a look: a lock of hair, a T-shirt, a pair of trousers. */
import type { CSSProperties } from 'react';
import type { Look } from '@/domain/look';
import { lookStyle } from '@/pictograms/look-style';

const GARMENTS = {
  top: 'M14 8 L7 12 L2 21 L9 25 L11 22 V41 H37 V22 L39 25 L46 21 L41 12 L34 8 Q24 15 14 8z',
  bottom: 'M12 6 H36 L39 43 H27 L24 21 L21 43 H9z',
} as const;

type Props = { readonly garment: keyof typeof GARMENTS; readonly look: Look };

export function ClothesPatch({ garment, look }: Props) {
  return <Patch d={GARMENTS[garment]} look={look} fill={`var(--${garment})`} rim={`var(--${garment}-rim)`} />;
}

export function HairPatch({ look }: { readonly look: Look }) {
  return (
    <Patch
      d="M24 5 C39 5 44 17 40 28 C37 36 29 36 27 43 C17 43 7 37 6 24 C5 13 13 5 24 5z"
      look={look}
      fill="var(--hair)"
      rim="var(--hair-rim)"
    />
  );
}

type PatchProps = {
  readonly d: string;
  readonly look: Look;
  readonly fill: string;
  readonly rim: string;
};

function Patch({ d, look, fill, rim }: PatchProps) {
  return (
    <svg viewBox="0 0 48 48" style={lookStyle(look) as CSSProperties} aria-hidden focusable="false">
      <path d={d} fill={fill} stroke={rim} strokeWidth="1.5" strokeLinejoin="round" />
    </svg>
  );
}
