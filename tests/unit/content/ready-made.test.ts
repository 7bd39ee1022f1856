import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import pictogramWordsAr from '@/content/pictogram-words/ar.json';
import pictogramWordsEn from '@/content/pictogram-words/en.json';
import { READY_MADE, stepsOfVersion } from '@/content/ready-made';
import { loadReadyMadeTexts, textFor } from '@/content/ready-made-texts';
import symbolWordsAr from '@/content/symbol-words/ar.json';
import symbolWordsEn from '@/content/symbol-words/en.json';
import type { Wording } from '@/domain/wording';

const LANGUAGES = ['en', 'ar'] as const;
const texts = { en: await loadReadyMadeTexts('en'), ar: await loadReadyMadeTexts('ar') };
const pictogramWords: Record<'en' | 'ar', Record<string, { name: Wording; words: string }>> = {
  en: pictogramWordsEn,
  ar: pictogramWordsAr,
};
const symbolWords: Record<'en' | 'ar', Record<string, string>> = { en: symbolWordsEn, ar: symbolWordsAr };

const MINI = {
  morning: ['toilet', 'get-dressed', 'breakfast', 'teeth', 'go'],
  'wash-hands': ['wet-hands', 'soap', 'scrub', 'dry-hands'],
  'brush-teeth': ['toothpaste-on', 'top-side', 'bottom-side', 'spit', 'put-away'],
  toilet: ['trousers-down', 'sit', 'wipe', 'flush', 'wash-hands'],
  'dress-all': ['underwear', 'top', 'trousers-or-skirt', 'socks', 'shoes'],
  'dress-top': ['head-in', 'arm-one', 'arm-two', 'pull-down'],
  'dress-socks': ['toes-in', 'over-heel', 'pull-up'],
  bedtime: ['pyjamas', 'teeth', 'story', 'sleep'],
  'calm-down': ['calm-place', 'breathe', 'calm-thing'],
  'class-day': [],
};

const allSteps = READY_MADE.flatMap((routine) =>
  routine.steps.map((step) => ({ ...step, routine: routine.id })),
);
const wordCount = (text: string) => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
const forms = (wording: Wording) => [textFor(wording, 'he'), textFor(wording, 'she')];
const iconNames = () =>
  Object.keys(
    JSON.parse(readFileSync('node_modules/@iconify-json/fluent-emoji-flat/icons.json', 'utf8')).icons,
  );

describe('ready-made routines', () => {
  it('have ids of their own, and so have the steps within each', () => {
    expect(new Set(READY_MADE.map(({ id }) => id)).size).toBe(READY_MADE.length);
    for (const { id, steps } of READY_MADE) {
      expect(new Set(steps.map((step) => step.id)).size, id).toBe(steps.length);
      for (const step of steps) expect(step.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    }
  });

  it('show exactly one known picture on every step and cover', () => {
    const symbols = iconNames();
    for (const { pictogram, symbol } of [...allSteps, ...READY_MADE.map(({ cover }) => cover)]) {
      expect([pictogram, symbol].filter(Boolean)).toHaveLength(1);
      if (pictogram) expect(pictogramWords.en).toHaveProperty([pictogram]);
      if (symbol) expect(symbols).toContain(symbol);
    }
  });

  it('keep mini within essential, and essential within full', () => {
    for (const step of allSteps)
      if (step.mini) expect(step.essential, `${step.routine} ${step.id}`).toBe(true);
  });

  it('have the minis of the practice notes: three to five cards, none for a whole class', () => {
    const minis = READY_MADE.map((routine) => [
      routine.id,
      stepsOfVersion(routine, 'mini').map(({ id }) => id),
    ]);
    expect(Object.fromEntries(minis)).toEqual(MINI);
  });

  it('never make a child go on with the toilet, dressing or eating until a timer ends', () => {
    const keepsOn = allSteps.filter((step) => step.timer?.kind === 'at-least');
    expect(keepsOn.map(({ routine, id }) => `${routine} ${id}`)).toEqual([
      'morning teeth',
      'wash-hands scrub',
      'brush-teeth top-side',
      'brush-teeth top-other-side',
      'brush-teeth bottom-side',
      'brush-teeth bottom-other-side',
      'bedtime teeth',
      'calm-down breathe',
    ]);
  });

  it('brush for two minutes in all', () => {
    const brushing = allSteps.filter(({ routine, timer }) => routine === 'brush-teeth' && timer);
    expect(brushing.reduce((sum, { timer }) => sum + (timer?.durationMs ?? 0), 0)).toBe(120_000);
  });

  it('rise through the classroom day by the clock', () => {
    const timed = allSteps.filter((step) => step.clockTime !== undefined);
    const times = timed.map((step) => step.clockTime ?? '');
    expect(new Set(timed.map((step) => step.routine))).toEqual(new Set(['class-day']));
    expect(times).toHaveLength(12);
    for (const time of times) expect(time).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
    expect([...new Set(times)].sort()).toEqual(times);
  });
});

describe.each(LANGUAGES)('ready-made texts in %s', (language) => {
  it('cover every routine and step, and nothing else', () => {
    expect(Object.keys(texts[language])).toEqual(READY_MADE.map(({ id }) => id));
    for (const { id, steps } of READY_MADE) {
      expect(Object.keys(texts[language][id]?.steps ?? {})).toEqual(steps.map((step) => step.id));
    }
  });

  it('leave no text empty, for a boy or a girl', () => {
    for (const { steps, ...about } of Object.values(texts[language])) {
      const all: Wording[] = [
        ...Object.values(about),
        ...Object.values(steps).flatMap(({ label, say }) => [label, say]),
      ];
      for (const text of all.flatMap(forms)) expect(text.trim()).not.toBe('');
    }
  });

  it('keep labels to four words without digits and sentences to ten words', () => {
    for (const { label, say } of Object.values(texts[language]).flatMap(({ steps }) =>
      Object.values(steps),
    )) {
      for (const text of forms(label)) {
        expect(wordCount(text), text).toBeLessThanOrEqual(4);
        expect(text).not.toMatch(/\p{Nd}/u);
      }
      for (const text of forms(say)) expect(wordCount(text), text).toBeLessThanOrEqual(10);
    }
  });

  it('name every pictogram in one to four words, with four to twelve words to search by', () => {
    expect(Object.keys(pictogramWords[language])).toEqual(Object.keys(pictogramWords.en));
    for (const [id, { name, words }] of Object.entries(pictogramWords[language])) {
      for (const text of forms(name)) {
        expect(wordCount(text), id).toBeGreaterThanOrEqual(1);
        expect(wordCount(text), id).toBeLessThanOrEqual(4);
      }
      const list = words.split(', ');
      expect(new Set(list).size, id).toBe(list.length);
      expect(list.length, id).toBeGreaterThanOrEqual(4);
      expect(list.length, id).toBeLessThanOrEqual(12);
    }
  });

  it('add search words only to symbols that exist', () => {
    const names = new Set(iconNames());
    expect(Object.keys(symbolWords[language])).toEqual(Object.keys(symbolWords.en));
    for (const [name, words] of Object.entries(symbolWords[language])) {
      expect(names).toContain(name);
      expect(
        words.split(', ').every((word) => word.trim() !== ''),
        name,
      ).toBe(true);
    }
  });
});

describe('Arabic', () => {
  it('addresses a girl differently wherever an instruction starts with a verb in the imperative', () => {
    // These verbs end in -i for a girl, so one spelling for both would address her as a boy.
    const verb = /^(اذهب|اغسل|البس|خذ|ضع|افرك|نظّف|اشطف|امسح|اجلس|ارفع|أغلق|افتح|أدخِل|اسحب|اختر|اضغط)(\s|$)/u;
    for (const { steps } of Object.values(texts.ar)) {
      for (const wording of Object.values(steps).flatMap(({ label, say }) => [label, say])) {
        const [he = '', she = ''] = forms(wording);
        if (verb.test(he)) expect(she).not.toBe(he);
        expect(verb.test(she), she).toBe(false);
      }
    }
  });
});

describe('Arabic and English', () => {
  it('never mix their scripts', () => {
    expect(JSON.stringify(texts.en)).not.toMatch(/\p{Script=Arabic}/u);
    const spoken = Object.values(texts.ar).flatMap(({ title, steps }) => [title, ...Object.values(steps)]);
    expect(JSON.stringify(spoken).replaceAll(/"(m|f|label|say)":/g, '')).not.toMatch(/[a-z]/i);
  });
});
