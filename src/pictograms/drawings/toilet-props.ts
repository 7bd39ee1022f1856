import { closeUp } from '@/pictograms/kit/frame';
import type { Kit } from '@/pictograms/kit/kit';
import { box, METAL, type Place, patch, place, solid } from '@/pictograms/kit/svg';
import { paperRoll } from '@/pictograms/kit/toilet';

export const WOOD_DARK = solid('#8a5a3a', '#53331e');
export const POO = solid('#8a5a35', '#4d2f16');
export const WEE = solid('#f7c934', '#97690a');

/** A bathroom's wall and floor, darker than a toilet, so that a toilet shows on them. On black they step back. */
export const WALL = 'var(--backing,#c6deed)';
export const FLOOR = 'var(--backing,#a9bccb)';

export const onWall = (kit: Kit, parts: readonly string[]): string => closeUp(kit, parts, WALL);

/** The floor of the room from y down. */
export const floor = (y: number): string => patch(`M0 ${y} H200 V204 H0z`, FLOOR);

/** A roll on the arm of its holder, which comes from the wall on the right. */
export const rollOnHolder = (where: Place): string =>
  place(where, (rim) => box(-4, -5, 46, 10, 5, METAL, rim) + box(34, -16, 12, 32, 4, METAL, rim)) +
  paperRoll(where);
