import { type HeadFront, headFront } from './head-front';
import type { Kit } from './kit';
import { disc, HAIR, place } from './svg';

/** Who else is in a picture. Each has one look of their own in every picture, whatever the child's. */
export type Person = 'grown-up' | 'teacher' | 'friend';

type Tones = Readonly<Record<string, string>>;

const GROWN_UP: Tones = {
  skin: '#cc9166',
  'skin-shade': '#ae7346',
  'skin-rim': '#764622',
  'skin-line': '#764622',
  face: '#26303a',
  'eye-white': 'none',
  glasses: '#27486b',
  brow: '#65554a',
  cheek: '#c9503a',
  hair: '#8d6b4f',
  'hair-line': '#6b4d36',
  'hair-rim': '#4d3525',
};

const PEOPLE: Readonly<Record<Person, readonly [tones: Tones, look: Kit['look']]>> = {
  'grown-up': [GROWN_UP, { hairStyle: 'curly', headscarf: false, glasses: false }],
  teacher: [
    { ...GROWN_UP, hair: '#a3a9b1', 'hair-line': '#757d87', 'hair-rim': '#4f5660' },
    { hairStyle: 'short', headscarf: false, glasses: true },
  ],
  friend: [
    { hair: '#a4502a', 'hair-line': '#74330f', 'hair-rim': '#5f2a0c' },
    { hairStyle: 'short', headscarf: false, glasses: false },
  ],
};

/** Draws `part` as that person: their look, and the child's colours replaced by theirs. Rims stay the theme's. */
export function as(person: Person, kit: Kit, part: (own: Kit) => string): string {
  const [tones, look] = PEOPLE[person];
  return part({ look, id: (name) => kit.id(name) }).replace(
    /var\(--([a-z-]+)\)/g,
    (all, name: string) => tones[name] ?? all,
  );
}

/** The teacher's head: grey hair in a bun, glasses. */
export const teacherHead = (kit: Kit, head: HeadFront): string =>
  as(
    'teacher',
    kit,
    (own) =>
      place({ x: head.x, y: head.y, size: head.r / 60 }, (rim) => disc(0, -78, 25, HAIR, rim)) +
      headFront(own, head),
  );
