/** Which devices can keep one app in front, and which of them this one is. */
export const KEEP_IN_DEVICES = ['apple', 'android', 'chromebook', 'windows', 'mac'] as const;
export type KeepInDevice = (typeof KEEP_IN_DEVICES)[number];

/** So many numbered steps does each have in the texts. */
export const KEEP_IN_STEPS: Readonly<Record<KeepInDevice, number>> = {
  apple: 6,
  android: 6,
  chromebook: 3,
  windows: 5,
  mac: 2,
};

/** By what the browser says of itself; null where it says nothing that helps. iPads say that they are Macs; no Mac has a touch screen. */
export function deviceAtHand(userAgent: string, touchPoints: number): KeepInDevice | null {
  if (/iPad|iPhone|iPod/.test(userAgent)) return 'apple';
  if (userAgent.includes('Android')) return 'android';
  if (userAgent.includes('CrOS')) return 'chromebook';
  if (userAgent.includes('Windows')) return 'windows';
  if (userAgent.includes('Macintosh')) return touchPoints > 1 ? 'apple' : 'mac';
  return null;
}

/** The one at hand first, the others in their order. */
export function devicesInOrder(atHand: KeepInDevice | null): readonly KeepInDevice[] {
  return atHand === null ? KEEP_IN_DEVICES : [atHand, ...KEEP_IN_DEVICES.filter((one) => one !== atHand)];
}
