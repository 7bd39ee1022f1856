import type { Licence, OwnCard } from './own-card';

/** Each licence with its author once, as a credit reads: 'Sergio Palao, CC BY-NC-SA 4.0'. */
export function licencesIn(licences: readonly (Licence | null)[]): readonly string[] {
  const credits = licences.map((licence) =>
    licence === null ? '' : [licence.author, licence.name].filter((part) => part !== '').join(', '),
  );
  return [...new Set(credits)].filter((credit) => credit !== '').sort();
}

/** By the id of the pack. */
export function licencesByPack(
  cards: readonly Pick<OwnCard, 'packId' | 'licence'>[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, (Licence | null)[]>();
  for (const { packId, licence } of cards) {
    if (packId === null) continue;
    const known = found.get(packId);
    if (known === undefined) found.set(packId, [licence]);
    else known.push(licence);
  }
  return new Map([...found].map(([packId, licences]) => [packId, licencesIn(licences)]));
}
