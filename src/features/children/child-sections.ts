/** The parts of a child's settings, in the order in which a family comes to need them. */
import type { Child } from '@/domain/child';
import { DEFAULT_BREAKS } from '@/domain/supports/break-supports';
import { DEFAULT_ENDING } from '@/domain/supports/ending-supports';
import { DEFAULT_SHOW } from '@/domain/supports/show-supports';
import { DEFAULT_SIGHT } from '@/domain/supports/sight-supports';
import { DEFAULT_SUPPORTS, type Supports } from '@/domain/supports/supports';
import { DEFAULT_TIME } from '@/domain/supports/time-supports';
import { DEFAULT_TOUCH } from '@/domain/supports/touch-supports';
import { DEFAULT_VOICE } from '@/domain/supports/voice-supports';

export const CHILD_SECTIONS = [
  'look',
  'show',
  'time',
  'breaks',
  'ending',
  'voice',
  'touch',
  'sight',
  'prompts',
] as const;
export type ChildSection = (typeof CHILD_SECTIONS)[number];

const { homeCards, promptOrder, helpPauseMs } = DEFAULT_SUPPORTS;

/** What each section sets, with its defaults. A look has none: there is no default child. */
export const SECTION_DEFAULTS: Readonly<Record<ChildSection, Partial<Supports>>> = {
  look: {},
  show: { ...DEFAULT_SHOW, homeCards },
  time: DEFAULT_TIME,
  breaks: DEFAULT_BREAKS,
  ending: DEFAULT_ENDING,
  voice: DEFAULT_VOICE,
  touch: DEFAULT_TOUCH,
  sight: DEFAULT_SIGHT,
  prompts: { promptOrder, helpPauseMs },
};

/** The section of this name; null for any other address. */
export const sectionOf = (name: string | undefined): ChildSection | null =>
  CHILD_SECTIONS.find((section) => section === name) ?? null;

/** What the child has now in the fields of a section: what an undo puts back. */
export function fieldsOf(child: Child, section: ChildSection): Partial<Supports> {
  const names = new Set(Object.keys(SECTION_DEFAULTS[section]));
  return Object.fromEntries(Object.entries(child).filter(([name]) => names.has(name)));
}

export function isDefault(child: Child, section: ChildSection): boolean {
  const own = new Map(Object.entries(child));
  return Object.entries(SECTION_DEFAULTS[section]).every(
    ([name, value]) => JSON.stringify(own.get(name)) === JSON.stringify(value),
  );
}
