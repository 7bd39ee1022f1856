import { describe, expect, it } from 'vitest';
import { READY_MADE, stepsOfVersion } from '@/content/ready-made';
import { loadReadyMadeTexts, loadReadyMadeTitles, textFor } from '@/content/ready-made-texts';
import type { Wording } from '@/domain/wording';
import { PICTOGRAM_PACKS } from '@/pictograms/pictogram-index';
import source from '../../fixtures/practice-routines.json';

/** The four that the practice notes lack, in the same form. */
const OUR_OWN = ['eat-spoon-fork', 'write-name', 'use-scissors', 'take-turns'];

/** What stands twice in one routine, and why. */
const TWICE: Readonly<Record<string, string>> = {
  'hair-wash p:head-back': 'the head goes back before the first pour and again before the rinse',
  'hair-wash Look up. Head back.':
    'the same movement is asked for in the same words, so that it is known the second time',
};

const LANGUAGES = [
  ['en', 'uk'],
  ['en', 'us'],
  ['ar', 'uk'],
] as const;

const pictograms = new Set<string>(Object.values(PICTOGRAM_PACKS).flat());
const allSteps = READY_MADE.flatMap((routine) =>
  routine.steps.map((step) => ({ ...step, routine: routine.id, category: routine.category })),
);
const wordCount = (text: string) => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
const forms = (wording: Wording) => [textFor(wording, 'he'), textFor(wording, 'she')];

async function textsIn(language: 'en' | 'ar', english: 'uk' | 'us') {
  const titles = await loadReadyMadeTitles(language, english);
  const categories = [...new Set(READY_MADE.map(({ category }) => category))];
  const texts = Object.assign(
    {},
    ...(await Promise.all(categories.map((category) => loadReadyMadeTexts(language, category, english)))),
  ) as Awaited<ReturnType<typeof loadReadyMadeTexts>>;
  return { titles, texts };
}

describe('ready-made routines', () => {
  it('are all 68 of the practice notes and four of our own', () => {
    expect(READY_MADE.map(({ id }) => id).sort()).toEqual([...Object.keys(source), ...OUR_OWN].sort());
    const fromNotes = allSteps.filter(({ routine }) => !OUR_OWN.includes(routine));
    expect(fromNotes).toHaveLength(584);
  });

  it('have ids of their own, and so have the steps within each', () => {
    expect(new Set(READY_MADE.map(({ id }) => id)).size).toBe(READY_MADE.length);
    for (const { id, steps } of READY_MADE) {
      expect(new Set(steps.map((step) => step.id)).size, id).toBe(steps.length);
      for (const step of steps) expect(step.id, id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    }
  });

  it('show a drawing of our own on every step and cover, for a wheelchair user too', () => {
    const shown = [
      ...READY_MADE.map(({ id, cover }) => [id, cover.pictogram]),
      ...allSteps.map(({ routine, id, pictogram }) => [`${routine} ${id}`, pictogram]),
      ...allSteps.flatMap(({ routine, id, wheelchair }) =>
        wheelchair?.pictogram === undefined ? [] : [[`${routine} ${id}`, wheelchair.pictogram]],
      ),
    ];
    expect(shown.filter(([, pictogram]) => !pictograms.has(pictogram ?? ''))).toEqual([]);
  });

  it.each(Object.entries(source))('%s has the sizes and the timers of the practice notes', (id, steps) => {
    const made = READY_MADE.find((one) => one.id === id);
    expect(
      made?.steps.map(({ essential, mini, timer }) =>
        [(essential ? 'e' : '') + (mini ? 'm' : ''), timer === undefined ? null : timer.durationMs / 1000]
          .filter((part) => part !== null)
          .join(' '),
      ),
    ).toEqual(steps);
  });

  it('keep mini within essential, and every mini three to five cards', () => {
    for (const step of allSteps)
      if (step.mini) expect(step.essential, `${step.routine} ${step.id}`).toBe(true);
    for (const routine of READY_MADE) {
      const mini = stepsOfVersion(routine, 'mini').length;
      if (mini > 0) expect([3, 4, 5], routine.id).toContain(mini);
    }
  });

  it('never make a child go on with the toilet, dressing or eating until a timer ends', () => {
    const keepsOn = allSteps.filter(
      ({ timer, category, routine }) =>
        timer?.kind === 'at-least' && (/^toilet|change-pad/.test(routine) || /dressing|meals/.test(category)),
    );
    expect(keepsOn.map(({ routine, id }) => `${routine} ${id}`)).toEqual([]);
  });

  it('brush for two minutes in all', () => {
    const brushing = allSteps.filter(({ routine, timer }) => routine === 'brush-teeth' && timer);
    expect(brushing.reduce((sum, { timer }) => sum + (timer?.durationMs ?? 0), 0)).toBe(120_000);
  });

  it('P45 have Stop where something is done to the body, and where a food is only met', () => {
    const stopped = READY_MADE.filter(({ canStop }) => canStop).map(({ id }) => id);
    expect(stopped.sort()).toEqual(['cut-nails', 'dentist', 'doctor', 'haircut', 'injection', 'new-food']);
  });

  it('rise through the classroom day by the clock', () => {
    const timed = allSteps.filter((step) => step.clockTime !== undefined);
    const times = timed.map((step) => step.clockTime ?? '');
    expect(new Set(timed.map((step) => step.routine))).toEqual(new Set(['class-day']));
    expect(times).toHaveLength(12);
    for (const time of times) expect(time).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
    expect([...new Set(times)].sort()).toEqual(times);
  });

  it('show a picture twice in one routine only where a reason is given', () => {
    const twice = READY_MADE.flatMap(({ id, steps }) =>
      repeated(steps.map(({ pictogram }) => `${id} p:${pictogram}`)),
    );
    expect(twice.filter((one) => TWICE[one] === undefined)).toEqual([]);
  });
});

describe.each(LANGUAGES)('ready-made texts in %s (%s)', async (language, english) => {
  const { titles, texts } = await textsIn(language, english);
  const cards = Object.entries(texts).flatMap(([routine, { steps }]) =>
    Object.entries(steps).flatMap(([id, { wheelchair, ...step }]) => [
      { at: `${routine} ${id}`, ...step },
      ...(wheelchair === undefined ? [] : [{ at: `${routine} ${id} (wheelchair)`, ...wheelchair }]),
    ]),
  );

  it('cover every routine and step, and nothing else', () => {
    expect(Object.keys(titles).sort()).toEqual(READY_MADE.map(({ id }) => id).sort());
    expect(Object.keys(texts).sort()).toEqual(READY_MADE.map(({ id }) => id).sort());
    for (const { id, steps } of READY_MADE) {
      expect(Object.keys(texts[id]?.steps ?? {}), id).toEqual(steps.map((step) => step.id));
    }
  });

  it('have other words for a wheelchair exactly where the routine says so', () => {
    for (const { routine, id, wheelchair } of allSteps) {
      expect(texts[routine]?.steps[id]?.wheelchair !== undefined, `${routine} ${id}`).toBe(
        wheelchair !== undefined,
      );
    }
  });

  it('leave no text empty, for a boy or a girl', () => {
    const about = Object.values(texts).flatMap(({ steps: _, ...advice }) => Object.values(advice));
    const all: Wording[] = [
      ...about,
      ...Object.values(titles).flatMap((title) => Object.values(title)),
      ...cards.flatMap(({ label, say }) => [label, say]),
    ];
    for (const text of all.flatMap(forms)) expect(text.trim()).not.toBe('');
  });

  it('keep labels to four words without digits and sentences to ten words', () => {
    for (const { at, label, say } of cards) {
      for (const text of forms(label)) {
        expect(wordCount(text), `${at}: ${text}`).toBeLessThanOrEqual(4);
        expect(text, at).not.toMatch(/\p{Nd}/u);
      }
      for (const text of forms(say)) expect(wordCount(text), `${at}: ${text}`).toBeLessThanOrEqual(10);
    }
  });

  it('say the same sentence twice in one routine only where a reason is given', () => {
    const twice = READY_MADE.flatMap(({ id }) => {
      const said = Object.values(texts[id]?.steps ?? {}).map(({ say }) => `${id} ${textFor(say, 'he')}`);
      return repeated(said);
    });
    if (language === 'en') expect(twice.filter((one) => TWICE[one] === undefined)).toEqual([]);
    else expect(twice.map((one) => one.split(' ')[0])).toEqual(['hair-wash']);
  });
});

describe('Arabic', async () => {
  const { texts } = await textsIn('ar', 'uk');

  it('addresses a girl differently wherever an instruction starts with a verb in the imperative', () => {
    // These verbs end in -i for a girl, so one spelling for both would address her as a boy.
    const verb = /^(اذهب|اغسل|البس|خذ|ضع|افرك|نظّف|اشطف|امسح|اجلس|ارفع|أغلق|افتح|أدخِل|اسحب|اختر|اضغط)(\s|$)/u;
    for (const { steps } of Object.values(texts)) {
      for (const wording of Object.values(steps).flatMap(({ label, say, wheelchair }) => [
        label,
        say,
        ...(wheelchair === undefined ? [] : [wheelchair.label, wheelchair.say]),
      ])) {
        const [he = '', she = ''] = forms(wording);
        if (verb.test(he)) expect(she).not.toBe(he);
        expect(verb.test(she), she).toBe(false);
      }
    }
  });
});

describe('Arabic and English', async () => {
  const [en, ar] = await Promise.all([textsIn('en', 'uk'), textsIn('ar', 'uk')]);

  it('never mix their scripts', () => {
    expect(JSON.stringify(en)).not.toMatch(/\p{Script=Arabic}/u);
    const spoken = [
      ...Object.values(ar.titles).map(({ title }) => title),
      ...Object.values(ar.texts).flatMap(({ steps }) => Object.values(steps)),
    ];
    expect(JSON.stringify(spoken).replaceAll(/"(m|f|label|say|wheelchair)":/g, '')).not.toMatch(/[a-z]/i);
  });
});

function repeated(list: readonly string[]): readonly string[] {
  return [...new Set(list.filter((one, at) => list.indexOf(one) !== at))];
}
