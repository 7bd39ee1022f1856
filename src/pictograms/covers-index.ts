/**
 * The covers of the routines that most families begin with, and the two buttons of child mode: what a child's home shows before
 * anything is chosen, in one small file instead of a whole theme for each.
 */
export const COVERS = [
  'wake-up',
  'wash-hands',
  'brush-teeth',
  'toilet',
  'get-dressed',
  't-shirt',
  'socks',
  'sleep',
  'balloon-breathing',
  'welcome',
  'break',
  'help',
] as const;
export type CoverId = (typeof COVERS)[number];
