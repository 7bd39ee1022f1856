import type { GrownUpLook, Look, Stage } from '@/domain/look';

/**
 * What a drawing may know of a person: the parts that are worn. Colours arrive as CSS
 * custom properties (`look-style.ts`), so they are never read here.
 */
export type Wearer = Pick<
  Look,
  'hairStyle' | 'headwear' | 'glasses' | 'hearing' | 'marks' | 'mobility' | 'splints' | 'sling'
> & { readonly stage: Stage | 'adult' };

export type Kit = {
  readonly look: Wearer;
  /** The child's own grown-up; their colours are the custom properties that begin with `--g-`. */
  readonly grownUp: Pick<GrownUpLook, 'hairStyle' | 'headwear' | 'glasses'>;
  /** Unique per rendered picture: two pictures on one page must not share a clipPath. */
  id(name: string): string;
};

/** The inside of `<svg viewBox="0 0 200 200">`. */
export type Drawing = (kit: Kit) => string;

export type Drawings = Readonly<Record<string, Drawing>>;
