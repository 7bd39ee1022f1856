import type { Migration, OldRecord } from './migration';

/**
 * Looks gain skin marks, headwear of four kinds, hearing devices, what helps a child to get about, age and shoes; the
 * grown-up of the pictures gets a look. A headscarf becomes the headwear of that name. Steps may say which ready-made
 * step they came from; older ones do not. The family's own cards, of which there were none, are found by use, pack and bin.
 */
export const fullerLooks: Migration = {
  version: 3,
  stores: { packs: 'id' },
  indexes: { cards: { live: 'live', pack: 'packId', bin: 'deletedAt' } },
  records: { children: withFullerLook },
};

const GROWN_UP = {
  skin: 'medium',
  hairStyle: 'curly',
  hairColour: 'brown',
  headwear: 'none',
  glasses: false,
  top: 'green',
  bottom: 'grey',
};

function withFullerLook(child: OldRecord): OldRecord | undefined {
  const { look } = child;
  if (typeof look !== 'object' || look === null) return undefined;
  const { headscarf, ...kept } = look as OldRecord;
  return {
    ...child,
    look: {
      ...kept,
      marks: 'none',
      headwear: headscarf === true ? 'headscarf' : 'none',
      hearing: 'none',
      mobility: 'none',
      splints: false,
      sling: false,
      stage: 'small-child',
      shoes: 'red',
    },
    grownUp: GROWN_UP,
  };
}
