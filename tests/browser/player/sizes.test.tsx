import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { StepFields } from '@/domain/step';
import type { Language } from '@/domain/wording';
import {
  atStep,
  newScene,
  play,
  renderChildMode,
  SIZES,
  type SizeName,
  setSize,
} from '../../support/child-mode';
import { stepFields } from '../../support/sample-routine';
import { targetFaults } from '../../support/target-faults';

const LONG = {
  en: 'Wash both of my hands slowly with warm water and with soap until they are clean.',
  ar: 'أغسل يدي الاثنتين ببطء بالماء الدافئ والصابون حتى تصبحا نظيفتين تمامًا ثم أجففهم',
};
const steps: readonly StepFields[] = [
  stepFields('Wet hands', { picture: { kind: 'pictogram', id: 'wet-hands' } }),
  stepFields('', {
    label: LONG,
    picture: { kind: 'pictogram', id: 'scrub-hands' },
    timer: { kind: 'at-least', durationMs: 120_000 },
  }),
  ...['A', 'B', 'C', 'D', 'E', 'F'].map((label) => stepFields(label)),
];
const sizes = Object.keys(SIZES) as readonly SizeName[];
const cases = (['en', 'ar'] as const).flatMap((language) => sizes.map((size) => [size, language] as const));

const words = {
  en: { done: 'Done', break: 'Break', back: 'Back', other: /Other breaks/, drink: 'Drink', help: 'Help me' },
  ar: { done: 'تم', break: 'استراحة', back: 'رجوع', other: /استراحات/, drink: 'شرب', help: 'مساعدة' },
};

beforeAll(() => import('@/styles/fonts.css'));
afterEach(() => page.viewport(1000, 700));

async function playing(size: SizeName, language: Language, fields = {}) {
  await setSize(size);
  const scene = await newScene(steps, { cardLanguage: language, timeInNumbers: true, ...fields });
  return play(scene, language);
}

describe('P16: every target is large, apart from the others and from the edge', () => {
  test.each(cases)('on a step with a long label: %s, %s', async (size, language) => {
    const { tap } = await playing(size, language);
    await screen.findByRole('button', { name: words[language].done });
    expect(targetFaults(size, words[language].done)).toEqual([]);
    await tap(words[language].done);
    await atStep(LONG[language]);
    await screen.findByRole('button', { name: words[language].back });
    expect(targetFaults(size, words[language].done)).toEqual([]);
  });

  test.each(cases)('in a break, and with a card of it: %s, %s', async (size, language) => {
    const { tap } = await playing(size, language, { breakCards: 4 });
    const { done, break: pause, other, drink, help } = words[language];
    await tap(done);
    await atStep(LONG[language]);
    await tap(pause);
    await screen.findByRole('button', { name: drink });
    const back = /Back to|العودة/;
    expect(targetFaults(size, back)).toEqual([]);
    await tap(drink);
    await screen.findByRole('button', { name: other });
    expect(targetFaults(size, back)).toEqual([]);
    await tap(help);
    await screen.findByRole('button', { name: back });
    await waitFor(() => expect(screen.queryByRole('button', { name: other })).toBeNull());
    expect(targetFaults(size, back)).toEqual([]);
  });

  test.each(cases)('at home: %s, %s', async (size, language) => {
    await setSize(size);
    const { tab, childId } = await newScene(steps, { cardLanguage: language });
    await tab.routines.create(
      ['Getting dressed in the morning', 'Bed', LONG.en.slice(0, 80)].map((title) => ({
        childId,
        title: { en: title, ar: LONG.ar.slice(0, 80) },
        cover: { kind: 'pictogram', id: 'sleep' },
        hue: 'leaf',
        source: null,
        steps,
      })),
    );
    await renderChildMode(tab, undefined, language);
    await waitFor(() => expect(screen.getAllByRole('button')).toHaveLength(6));
    expect(targetFaults(size, null)).toEqual([]);
  });

  test.each(['above', 'none'] as const)('with the label %s', async (labelPosition) => {
    for (const size of sizes) {
      const { tap, unmount } = await playing(size, 'en', { labelPosition });
      await screen.findByRole('button', { name: 'Done' });
      await tap('Done');
      await atStep(LONG.en);
      const own = labelPosition === 'none' ? [`${LONG.en} does not fit`, `${LONG.en} is too wide`] : [];
      expect(targetFaults(size, 'Done').filter((fault) => !own.includes(fault))).toEqual([]);
      unmount();
    }
  });
});

describe('the picture', () => {
  test.each(['tablet, wide', 'laptop'] as const)('takes 55 to 70 percent of the height: %s', async (size) => {
    await playing(size, 'en');
    await atStep('Wet hands');
    const all = [...screen.getByRole('main').querySelectorAll('svg[viewBox="0 0 200 200"]')];
    const picture = all.sort((a, b) => b.clientHeight - a.clientHeight)[0];
    const share = (picture?.getBoundingClientRect().height ?? 0) / SIZES[size][1];
    expect(share).toBeGreaterThanOrEqual(0.55);
    expect(share).toBeLessThanOrEqual(0.7);
  });
});
