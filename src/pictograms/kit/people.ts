import { type HeadFront, headFront } from './head-front';
import type { Kit, Wearer } from './kit';
import { disc, HAIR, place } from './svg';

/** Who else is in a picture. Each has one look of their own in every picture, whatever the child's. */
export type Person = 'grown-up' | 'teacher' | 'friend';

type Tones = Readonly<Record<string, string>>;

const TEACHER: Tones = {
  skin: '#cc9166',
  'skin-shade': '#ae7346',
  'skin-rim': '#764622',
  'skin-line': '#764622',
  'skin-patch': '#f6d6b2',
  face: '#26303a',
  'eye-white': 'none',
  glasses: '#27486b',
  brow: '#65554a',
  cheek: '#c9503a',
  hair: '#a3a9b1',
  'hair-line': '#757d87',
  'hair-rim': '#4f5660',
};

/** Only hair is another's: a friend is a child of the same family of colours, in other clothes. */
const FRIEND: Tones = { hair: '#a4502a', 'hair-line': '#74330f', 'hair-rim': '#5f2a0c' };

const PLAIN: Wearer = {
  hairStyle: 'short',
  headwear: 'none',
  glasses: false,
  hearing: 'none',
  marks: 'none',
  mobility: 'none',
  splints: false,
  sling: false,
  stage: 'adult',
};

/** Draws `part` as that person: their look, and the child's colours replaced by theirs. Rims stay the theme's. */
export function as(person: Person, kit: Kit, part: (own: Kit) => string): string {
  const look: Wearer =
    person === 'grown-up'
      ? { ...PLAIN, ...kit.grownUp }
      : person === 'teacher'
        ? { ...PLAIN, glasses: true }
        : { ...PLAIN, stage: kit.look.stage };
  const drawn = part({ ...kit, look });
  if (person === 'grown-up') return drawn.replace(/var\(--(?!rim|backing|shoe)/g, 'var(--g-');
  const tones = person === 'teacher' ? TEACHER : FRIEND;
  return drawn.replace(/var\(--([a-z-]+)\)/g, (all, name: string) => tones[name] ?? all);
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
