import { beforeAll, expect, test } from 'vitest';
import type { Child } from '@/domain/child';
import { DEFAULT_GROWN_UP, DEFAULT_LOOK } from '@/domain/look';
import { DEFAULT_SUPPORTS } from '@/domain/supports/supports';
import type { Language } from '@/domain/wording';
import { CHILD_SECTIONS, type ChildSection } from '@/features/children/child-sections';
import { type SectionWords, sectionSummary } from '@/features/children/section-summary';
import { createI18n } from '@/i18n/i18n';

const MIA: Child = {
  ...DEFAULT_SUPPORTS,
  id: 'mia',
  createdAt: 0,
  stamp: '',
  stamps: {},
  deletedAt: null,
  nickname: 'Mia',
  look: DEFAULT_LOOK,
  grownUp: DEFAULT_GROWN_UP,
  address: 'she',
  cardLanguage: 'en',
  order: 'a',
};

const words = new Map<Language, SectionWords>();

beforeAll(async () => {
  for (const language of ['en', 'ar'] as const) {
    const i18n = await createI18n(language, ['supports', 'children']);
    words.set(language, i18n.getFixedT(language, ['supports', 'children']));
  }
});

function summary(section: ChildSection, change: Partial<Child> = {}, language: Language = 'en'): string {
  const t = words.get(language);
  if (t === undefined) throw new Error('no texts');
  return sectionSummary(section, { ...MIA, ...change }, t, language);
}

test('the defaults are told in a few words', () => {
  expect(CHILD_SECTIONS.map((section) => summary(section))).toEqual([
    expect.stringMatching(/^Skin: .+; Hair: .+$/),
    'One step; Drawings; Below the picture',
    'Disc; tells 5, 2, 1 min before',
    '5 minutes; 3 cards; 5 own words',
    'A tick',
    'Read aloud: When the speaker is tapped',
    'Touch; second tap ignored for 0.8 seconds',
    'As on this device; Andika',
    'Standard order',
  ]);
});

test.each(CHILD_SECTIONS)('%s is told in Arabic, without a word of English or a missing text', (section) => {
  const text = summary(section, {}, 'ar').replace('Andika', '');
  expect(text).toMatch(/[\u0600-\u06FF]/);
  expect(text).not.toMatch(/[A-Za-z]/);
});

test('what differs from the defaults is told', () => {
  expect(summary('show', { view: 'first-then', stepOrder: 'any', pictureLevel: 'word' })).toBe(
    'First–then; any order; Words alone',
  );
  expect(summary('time', { timeInNumbers: true, warnings: [] })).toBe('Disc; numbers shown; no warnings');
  expect(summary('breaks', { breakMs: 60_000, breakLimit: 1, ownWords: [], stopShown: true })).toBe(
    '1 minute; 3 cards; at most 1 break; 0 own words; Stop shown',
  );
  expect(summary('ending', { tokens: 5 })).toBe('A tick; 5 tokens');
  expect(summary('voice', { voiceRate: 0.8, chimes: true })).toMatch(/; speed 80%; soft tones$/);
  expect(summary('voice', { silent: true, chimes: true })).toBe('Silent');
  expect(summary('touch', { accessMethod: 'one-switch', holdMs: 500, ignoreRepeatMs: 0 })).toBe(
    'One switch; 1 second on each thing',
  );
  expect(summary('sight', { theme: 'cvi', textSize: 150, lessMotion: true })).toBe(
    'CVI; 150%; Andika; less motion',
  );
  expect(summary('prompts', { promptOrder: ['Vis', 'I'], helpPauseMs: 5_000 })).toBe(
    'Own order; 5 seconds before helping',
  );
});

test('Arabic counts in its own forms, in the digits of the rest of the page', () => {
  expect(summary('breaks', { breakCards: 2, ownWords: ['hug-please'], breakLimit: 3 }, 'ar')).toMatch(
    /بطاقتان؛ 3 استراحات على الأكثر؛ كلمة واحدة للطفل$/,
  );
});
