import type { Licence } from './own-card';

/** Each licence with its author once, as a credit reads: 'Sergio Palao, CC BY-NC-SA 4.0'. */
export function licencesIn(licences: readonly (Licence | null)[]): readonly string[] {
  const credits = licences.map((licence) =>
    licence === null ? '' : [licence.author, licence.name].filter((part) => part !== '').join(', '),
  );
  return [...new Set(credits)].filter((credit) => credit !== '').sort();
}
