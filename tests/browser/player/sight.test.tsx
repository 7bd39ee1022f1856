import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { THEMES } from '@/domain/settings';
import { CHILD_FONTS, CHILD_THEMES } from '@/domain/supports/sight-supports';
import type { Language } from '@/domain/wording';
import {
  atStep,
  newScene,
  play,
  renderChildMode,
  SIZES,
  type SizeName,
  STEPS,
  setSize,
} from '../../support/child-mode';
import { valueIn } from '../../support/open-tab';
import { stepFields } from '../../support/sample-routine';

const root = document.documentElement;
const meta = document.createElement('meta');
meta.name = 'theme-color';

beforeAll(async () => {
  await import('@/styles/fonts.css');
  document.head.append(meta);
});
afterEach(() => {
  root.removeAttribute('data-theme');
  return page.viewport(1000, 700);
});

const ground = () => {
  const found = document.querySelector<HTMLElement>('[data-child-mode]');
  if (found === null) throw new Error('child mode is not there');
  return found;
};
const token = (element: Element, name: string) => getComputedStyle(element).getPropertyValue(name).trim();
const PAPER = { calm: '#faf6ee', contrast: '#000000', evening: '#1c1612', cvi: '#000000' };

describe('the theme', () => {
  const pairs = CHILD_THEMES.flatMap((own) => THEMES.map((device) => [own, device] as const));
  test.each(pairs)(
    'V1: a child with %s has it on a device with %s, which has its own back',
    async (own, device) => {
      root.dataset.theme = device;
      const { tab } = await newScene(STEPS, { theme: own });
      const { unmount } = await renderChildMode(tab);
      await screen.findByRole('button', { name: 'Break' });
      expect(token(ground(), '--paper')).toBe(PAPER[own]);
      expect(token(ground(), '--rim')).toBe(own === 'cvi' ? '#ffffff' : '');
      expect(meta.content).toBe(PAPER[own]);
      expect(getComputedStyle(root).backgroundColor).toBe(getComputedStyle(ground()).backgroundColor);
      unmount();
      expect(token(root, '--paper')).toBe(PAPER[device]);
      expect(meta.content).toBe(PAPER[device]);
      expect(root.style.backgroundColor).toBe('');
    },
  );

  test("V1: a child without a theme has the device's", async () => {
    root.dataset.theme = 'evening';
    const { tab } = await newScene();
    await renderChildMode(tab);
    await screen.findByRole('button', { name: 'Break' });
    expect(token(ground(), '--paper')).toBe(PAPER.evening);
  });

  test('V1: the question of the lock is in it too', async () => {
    const { tab } = await newScene(STEPS, { theme: 'evening' });
    await renderChildMode(tab);
    fireEvent.click(await screen.findByRole('button', { name: /hold for 3/ }));
    const dialog = await screen.findByRole('dialog');
    expect(token(dialog, '--card')).toBe('#2a211a');
  });

  test('V1: a setting that is changed while child mode is open is seen at once', async () => {
    const { tab, childId } = await newScene();
    await renderChildMode(tab);
    await screen.findByRole('button', { name: 'Break' });
    valueIn(await tab.children.change(childId, { theme: 'cvi', lessMotion: true }));
    await waitFor(() => expect(ground().dataset.theme).toBe('cvi'));
    expect(meta.content).toBe('#000000');
  });
});

describe('one picture on black', () => {
  const sizes = Object.keys(SIZES) as readonly SizeName[];
  test.each(sizes)('V5: no progress, no next card, no card around the picture: %s', async (size) => {
    await setSize(size);
    const { tap } = await play(await newScene(STEPS, { theme: 'cvi' }));
    await tap('Done');
    const label = await atStep('Scrub');
    expect(screen.queryByText('Next')).not.toBeVisible();
    expect(screen.queryByRole('img', { name: /Step 2/ })).toBeNull();
    expect(getComputedStyle(label).color).toBe('rgb(255, 225, 77)');
    expect(getComputedStyle(label).fontSize).toMatch(/^(3[6-9]|4\d)/);
    const { top, bottom } = picture().getBoundingClientRect();
    expect(bottom - top).toBeGreaterThan(SIZES[size][1] * 0.2);
    for (const element of document.elementsFromPoint(...middle(picture()))) {
      const { backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(element);
      expect(['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)']).toContain(backgroundColor);
      if (Number.parseFloat(borderTopWidth) > 0) expect(borderTopColor).toBe('rgba(0, 0, 0, 0)');
      if (element === ground()) break;
    }
  });
});

/** The largest drawing on the screen. */
function picture(): Element {
  const all = [...screen.getByRole('main').querySelectorAll('svg[viewBox="0 0 200 200"]')];
  const [largest] = all.sort((a, b) => b.clientHeight - a.clientHeight);
  if (largest === undefined) throw new Error('no picture');
  return largest;
}

function middle(element: Element): [number, number] {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}

describe('large text', () => {
  const LONG = { en: 'Wash both hands with soap', ar: 'أغسل يديّ بالصابون' };
  const WORDS = {
    en: { done: 'Done', break: 'Break', drink: 'Drink', help: 'Help me' },
    ar: { done: 'تم', break: 'استراحة', drink: 'شرب', help: 'مساعدة' },
  };
  const steps = [
    stepFields('', {
      label: { en: 'Wet hands', ar: 'أبلّل يديّ' },
      picture: { kind: 'pictogram', id: 'wet-hands' },
    }),
    stepFields('', {
      label: LONG,
      picture: { kind: 'pictogram', id: 'scrub-hands' },
      timer: { kind: 'at-least', durationMs: 120_000 },
    }),
  ];

  /** In words, what a designer would send back. */
  function faults(size: SizeName): readonly string[] {
    const [width, height] = SIZES[size];
    const main = screen.getByRole('main');
    const found: string[] = [];
    if (main.scrollHeight > main.clientHeight) found.push('the screen scrolls down');
    if (main.scrollWidth > main.clientWidth) found.push('the screen scrolls sideways');
    const parts = [
      ...main.querySelectorAll<HTMLElement>('h1, button:not(:empty, [aria-label]), [role="timer"]'),
    ];
    for (const part of parts) {
      const box = part.getBoundingClientRect();
      if (box.left < 0 || box.top < 0 || box.right > width || box.bottom > height)
        found.push(`${part.textContent} leaves the screen`);
      for (const one of [part, ...part.querySelectorAll<HTMLElement>('span')]) {
        if (one.textContent === '' || one.clientWidth === 0 || (one !== part && one.querySelector('svg')))
          continue;
        const reach = Number.parseFloat(getComputedStyle(one).fontSize) / 4 + 1;
        if (one.scrollHeight > one.clientHeight + reach) found.push(`${one.textContent} is cut off`);
        if (one.scrollWidth > one.clientWidth + 1) found.push(`${one.textContent} is too wide`);
      }
    }
    parts.forEach((part, i) => {
      for (const other of parts.slice(i + 1)) {
        const [a, b] = [part, other].map((one) =>
          (one.matches('h1') ? one.children[0] : one)?.getBoundingClientRect(),
        );
        if (a === undefined || b === undefined) continue;
        const across = Math.max(a.left, b.left) - Math.min(a.right, b.right);
        const down = Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom);
        if (Math.max(across, down) < -1) found.push(`${part.textContent} and ${other.textContent} overlap`);
      }
    });
    const least = main.querySelector('div > div > button') ? 56 : Math.min(90, height * 0.15);
    if (picture().clientHeight < least) found.push(`the picture has ${picture().clientHeight} px`);
    return found;
  }

  const cases = (['en', 'ar'] as const).flatMap((language) =>
    (Object.keys(SIZES) as readonly SizeName[]).map((size) => [size, language] as const),
  );

  async function walk(size: SizeName, language: Language, fields: object) {
    await setSize(size);
    const scene = await newScene(steps, { cardLanguage: language, timeInNumbers: true, ...fields });
    const words = WORDS[language];
    const home = await renderChildMode(scene.tab, undefined, language);
    await screen.findByRole('button', { name: words.break });
    await waitFor(() => expect(faults(size)).toEqual([]));
    home.unmount();
    const { tap } = await play(scene, language);
    await screen.findByRole('button', { name: words.done });
    await waitFor(() => expect(faults(size)).toEqual([]));
    await tap(words.done);
    await atStep(LONG[language]);
    await waitFor(() => expect(faults(size)).toEqual([]));
    await tap(words.break);
    await screen.findByRole('button', { name: words.drink });
    await waitFor(() => expect(faults(size)).toEqual([]));
    await tap(words.help);
    await waitFor(() => expect(screen.queryByRole('button', { name: words.drink })).toBeNull());
    await waitFor(() => expect(faults(size)).toEqual([]));
  }

  test.each(cases)('V6: at 200 % nothing is cut off, overlaps or vanishes: %s, %s', (size, language) =>
    walk(size, language, { textSize: 200 }),
  );

  test.each(['opendyslexic', 'lexend'] as const)(
    'V7: the wider letters of %s fit too, small and large',
    async (font) => {
      for (const textSize of [100, 200] as const)
        for (const size of ['short phone', 'tablet, upright'] as const) {
          await walk(size, 'en', { textSize, font });
          document.body.replaceChildren();
        }
    },
  );

  test('V6: short words are truly larger', async () => {
    await setSize('tablet, wide');
    const sizes: number[] = [];
    for (const textSize of [100, 150, 200] as const) {
      const { unmount } = await play(await newScene(steps, { textSize }));
      const label = await atStep('Wet hands');
      await waitFor(() => expect(label.parentElement).toBeVisible());
      sizes.push(Number.parseFloat(getComputedStyle(label).fontSize));
      unmount();
    }
    expect(sizes).toEqual([48, 72, 96]);
  });
});

describe('letters and motion', () => {
  const NAMES = { andika: 'Andika', atkinson: 'Atkinson', lexend: 'Lexend', opendyslexic: 'OpenDyslexic' };
  test.each(CHILD_FONTS)('V7: the words of child mode are in %s, Arabic in Noto Naskh', async (font) => {
    const { tab } = await newScene(STEPS, { font });
    await renderChildMode(tab);
    const button = await screen.findByRole('button', { name: 'Break' });
    const { fontFamily } = getComputedStyle(button);
    expect(fontFamily.replaceAll('"', '')).toMatch(new RegExp(`^${NAMES[font]}`));
    expect(fontFamily).toContain('Noto Naskh Arabic');
    const family = fontFamily.split(',')[0] ?? '';
    await waitFor(() => expect(document.fonts.check(`700 20px ${family}`, 'Break')).toBe(true));
  });

  test('V8: with less motion nothing fades, and the ring of the lock moves in three steps', async () => {
    const { tab } = await newScene(STEPS, { lessMotion: true });
    await renderChildMode(tab);
    const button = await screen.findByRole('button', { name: 'Break' });
    expect(getComputedStyle(button).transitionDuration).toBe('0s');
    const lock = screen.getByRole('button', { name: /hold for 3/ });
    fireEvent.pointerDown(lock, { button: 0 });
    const ring = lock.querySelector('circle');
    await waitFor(() => expect(ring && getComputedStyle(ring).animationTimingFunction).toMatch(/^steps\(3/));
  });
});
