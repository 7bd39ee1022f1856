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

/** Everything that answers to a child keeps this from the edge and, about 8 mm, from each other. */
const EDGE = 20;
const GAP = 24;
const DONE = 164;
const smallest = (size: SizeName) => (Math.min(...SIZES[size]) < 600 ? 126 : 104);

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

const LOCK = /hold for 3|للكبار/;
const words = {
  en: { done: 'Done', break: 'Break', back: 'Back', other: /Other breaks/, drink: 'Drink', help: 'Help me' },
  ar: { done: 'تم', break: 'استراحة', back: 'رجوع', other: /استراحات/, drink: 'شرب', help: 'مساعدة' },
};

beforeAll(() => import('@/styles/fonts.css'));
afterEach(() => page.viewport(1000, 700));

function boxes(): readonly { readonly name: string; readonly box: DOMRect }[] {
  return screen.getAllByRole('button').map((button) => ({
    name: button.getAttribute('aria-label') ?? button.textContent ?? '',
    box: button.getBoundingClientRect(),
  }));
}

function isThe(wanted: string | RegExp | null, name: string): boolean {
  return wanted instanceof RegExp ? wanted.test(name) : wanted === name;
}

/** In words, what a designer would send back. */
function faults(size: SizeName, done: string | RegExp | null): readonly string[] {
  const [width, height] = SIZES[size];
  const found: string[] = [];
  const targets = boxes().filter(({ name }) => !LOCK.test(name));
  for (const { name, box } of boxes()) {
    const edge = Math.min(box.left, box.top, width - box.right, height - box.bottom);
    if (edge < EDGE - 0.5) found.push(`${name} is ${edge} px from the edge`);
  }
  for (const { name, box } of targets) {
    const least = isThe(done, name) ? DONE : smallest(size);
    const side = Math.min(box.width, box.height);
    if (side < least - 0.5) found.push(`${name} has a side of ${side} px`);
  }
  targets.forEach((one, i) => {
    for (const other of targets.slice(i + 1)) {
      const across = Math.max(one.box.left - other.box.right, other.box.left - one.box.right);
      const down = Math.max(one.box.top - other.box.bottom, other.box.top - one.box.bottom);
      // On a phone that lies on its side the card reaches a little into the gap above its own words.
      if (Math.max(across, down) < GAP - 0.5) found.push(`${one.name} and ${other.name} are too near`);
    }
  });
  const main = screen.getByRole('main');
  if (main.scrollHeight > main.clientHeight) found.push('the screen scrolls down');
  if (main.scrollWidth > main.clientWidth) found.push('the screen scrolls sideways');
  for (const part of main.querySelectorAll('h1, button, [role="timer"]')) {
    if (LOCK.test(part.ariaLabel ?? '')) continue;
    // Letters may reach a little out of their own line.
    const reach = Number.parseFloat(getComputedStyle(part).fontSize) / 4;
    if (part.scrollHeight > part.clientHeight + reach) found.push(`${part.textContent} does not fit`);
    if (part.scrollWidth > part.clientWidth + 1) found.push(`${part.textContent} is too wide`);
  }
  return found;
}

async function playing(size: SizeName, language: Language, fields = {}) {
  await setSize(size);
  const scene = await newScene(steps, { cardLanguage: language, timeInNumbers: true, ...fields });
  return play(scene, language);
}

describe('P16: every target is large, apart from the others and from the edge', () => {
  test.each(cases)('on a step with a long label: %s, %s', async (size, language) => {
    const { tap } = await playing(size, language);
    await screen.findByRole('button', { name: words[language].done });
    expect(faults(size, words[language].done)).toEqual([]);
    await tap(words[language].done);
    await atStep(LONG[language]);
    await screen.findByRole('button', { name: words[language].back });
    expect(faults(size, words[language].done)).toEqual([]);
  });

  test.each(cases)('in a break, and with a card of it: %s, %s', async (size, language) => {
    const { tap } = await playing(size, language, { breakCards: 4 });
    const { done, break: pause, other, drink, help } = words[language];
    await tap(done);
    await atStep(LONG[language]);
    await tap(pause);
    await screen.findByRole('button', { name: drink });
    const back = /Back to|العودة/;
    expect(faults(size, back)).toEqual([]);
    await tap(drink);
    await screen.findByRole('button', { name: other });
    expect(faults(size, back)).toEqual([]);
    await tap(help);
    await screen.findByRole('button', { name: back });
    await waitFor(() => expect(screen.queryByRole('button', { name: other })).toBeNull());
    expect(faults(size, back)).toEqual([]);
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
    expect(faults(size, null)).toEqual([]);
  });

  test.each(['above', 'none'] as const)('with the label %s', async (labelPosition) => {
    for (const size of sizes) {
      const { tap, unmount } = await playing(size, 'en', { labelPosition });
      await screen.findByRole('button', { name: 'Done' });
      await tap('Done');
      await atStep(LONG.en);
      const own = labelPosition === 'none' ? [`${LONG.en} does not fit`, `${LONG.en} is too wide`] : [];
      expect(faults(size, 'Done').filter((fault) => !own.includes(fault))).toEqual([]);
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
