/**
 * Which presses of a switch are meant. A trembling hand, or the spring of the switch, presses again as it lets go, so
 * the time runs from the last press that counted and from its letting go. Each switch has its own.
 */
import type { ScanSwitch } from './scanning';

export type SwitchUse = { readonly isDown: boolean; readonly lastAt: number };
export type SwitchUses = { readonly [Switch in ScanSwitch]?: SwitchUse };

export function pressSwitch(
  uses: SwitchUses,
  pressed: ScanSwitch,
  at: number,
  debounceMs: number,
): { readonly uses: SwitchUses; readonly counts: boolean } {
  const before = uses[pressed];
  if (before !== undefined && at - before.lastAt < debounceMs) return { uses, counts: false };
  return { uses: { ...uses, [pressed]: { isDown: true, lastAt: at } }, counts: true };
}

export function releaseSwitch(uses: SwitchUses, released: ScanSwitch, at: number): SwitchUses {
  if (uses[released]?.isDown !== true) return uses;
  return { ...uses, [released]: { isDown: false, lastAt: at } };
}
