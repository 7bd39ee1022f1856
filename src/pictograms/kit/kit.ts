import type { Look } from '@/domain/look';

/**
 * What a drawing may know of the child: the parts that are worn. Colours arrive as CSS
 * custom properties (`look-style.ts`), so they are never read here.
 */
export type Kit = {
  readonly look: Pick<Look, 'hairStyle' | 'headscarf' | 'glasses'>;
  /** Unique per rendered picture: two pictures on one page must not share a clipPath. */
  id(name: string): string;
};

/** The inside of `<svg viewBox="0 0 200 200">`. */
export type Drawing = (kit: Kit) => string;

export type Drawings = Readonly<Record<string, Drawing>>;
