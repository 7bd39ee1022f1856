/** What opens over child mode for a grown-up: the lock's question, the family's PIN and the panel. */
import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { LockTries } from '@/domain/lock-pin';
import type { Language } from '@/domain/wording';
import { accessibilityFaults } from '../../../support/accessibility';
import { newScene, play, SIZES, type SizeName, STEPS, setSize } from '../../../support/child-mode';
import { controlFaults, focusFaults } from '../../../support/control-faults';

type Opened = {
  readonly name: string;
  readonly wrong?: number;
  readonly agoMs?: number;
  readonly isPanel?: boolean;
};

const WINDOWS: readonly Opened[] = [
  { name: 'the multiplication' },
  { name: 'the PIN that waits', wrong: 5, agoMs: 0 },
  { name: 'the PIN with a question instead', wrong: 1, agoMs: 660_000 },
  { name: 'the panel', isPanel: true },
];
const cases = WINDOWS.flatMap((one) => (['en', 'ar'] as const).map((language) => ({ ...one, language })));
const sizes = Object.keys(SIZES) as readonly SizeName[];
const root = document.documentElement;

beforeAll(() => import('@/styles/fonts.css'));
afterEach(() => {
  root.style.removeProperty('font-size');
  return page.viewport(1000, 700);
});

async function open({ wrong, agoMs = 0, isPanel }: Opened, language: Language): Promise<HTMLElement> {
  const made = await newScene(STEPS, { cardLanguage: language, textSize: 200 });
  const { settings, platform } = made.tab;
  if (wrong !== undefined) {
    const at = platform.clock.now();
    const lockTries: LockTries = { wrong, firstAt: at - agoMs, lastAt: at };
    await settings.change({ lockPin: await platform.pins.make('4711'), lockTries });
  }
  const { container, user } = await play(made, language);
  await screen.findAllByRole('button');
  fireEvent.click(container.querySelector('[data-lock]') as HTMLElement);
  const dialog = await screen.findByRole('dialog');
  if (!isPanel) return dialog;
  const [a = 0, b = 0] = (within(dialog).getByText(/×/).textContent?.match(/\d+/g) ?? []).map(Number);
  await user.type(within(dialog).getByRole('textbox'), `${a * b}{Enter}`);
  // Every part of it is open.
  fireEvent.click(await screen.findByRole('button', { name: /^3/ }));
  for (const part of document.querySelectorAll('[aria-expanded=false]:not([aria-controls])'))
    fireEvent.click(part);
  return screen.getByRole('dialog');
}

test.each(cases)('K15: $name, $language', async (opened) => {
  const dialog = await open(opened, opened.language);
  const found: string[] = [];
  for (const textSize of [100, 200] as const)
    for (const size of sizes) {
      root.style.fontSize = `${textSize}%`;
      await setSize(size);
      await new Promise(requestAnimationFrame);
      const faults = [...controlFaults(dialog)];
      if (size === 'short phone') faults.push(...focusFaults(dialog));
      found.push(...faults.map((fault) => `${textSize} %, ${size}: ${fault}`));
    }
  root.style.removeProperty('font-size');
  if (found.length > 0) throw new Error(found.join('\n'));
  await setSize('phone');
  expect(await accessibilityFaults()).toEqual([]);
});
