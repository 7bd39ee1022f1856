/**
 * Which key each switch sends. Switch boxes type keys as a keyboard does, and which ones differs from box to box, so a key is
 * set by pressing the switch itself.
 */
import type { AccessMethod, SwitchKeys } from '@/domain/supports/touch-supports';

export type SwitchRole = keyof SwitchKeys;
export type SwitchMethod = Extract<AccessMethod, `${string}switch${string}`>;

/** The switches that a method has, in the order in which a family sets them up. */
export const ROLES: Readonly<Record<SwitchMethod, readonly SwitchRole[]>> = {
  'one-switch': ['choose'],
  'two-switches': ['choose', 'next'],
  'three-switches': ['choose', 'next', 'back'],
};

export const isSwitchMethod = (method: AccessMethod): method is SwitchMethod => method in ROLES;

export type KeyChange =
  | { readonly kind: 'set'; readonly keys: SwitchKeys }
  | { readonly kind: 'taken'; readonly by: SwitchRole };

/** A key of another switch of this method is taken; one that only a method not in use has goes there in exchange. */
export function withKey(keys: SwitchKeys, role: SwitchRole, code: string, method: SwitchMethod): KeyChange {
  const holder = ROLES['three-switches'].find((other) => other !== role && keys[other] === code);
  if (holder === undefined) return { kind: 'set', keys: { ...keys, [role]: code } };
  if (ROLES[method].includes(holder)) return { kind: 'taken', by: holder };
  return { kind: 'set', keys: { ...keys, [holder]: keys[role], [role]: code } };
}

/** Keys whose code is not what stands on them. */
export const NAMED_KEYS = [
  'Space',
  'Enter',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Backspace',
] as const;

/** 'KeyA' gives 'A', 'Digit3' gives '3'; other codes have names of their own, or stay as the device sends them. */
export const plainKey = (code: string): string => code.replace(/^(Key|Digit)(?=.$)/, '');
