import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Language } from '@/domain/wording';
import { accessibilityFaults } from '../../support/accessibility';
import { newScene, play, renderChildMode, STEPS, setSize } from '../../support/child-mode';
import { stepFields } from '../../support/sample-routine';

const WORDS = {
  en: { done: 'Done', break: 'Break', breathe: 'Breathe', help: 'Help me', back: /Back to/ },
  ar: { done: 'تم', break: 'استراحة', breathe: 'تنفّسي', help: 'مساعدة', back: /العودة/ },
};

test.each(['en', 'ar'] as const)(
  'axe finds nothing on any screen of child mode: %s',
  async (language: Language) => {
    await import('@/styles/fonts.css');
    await setSize('phone');
    const scene = await newScene([...STEPS.slice(0, 2), stepFields('Rest', { kind: 'break' })], {
      cardLanguage: language,
      timeInNumbers: true,
    });
    const home = await renderChildMode(scene.tab, undefined, language);
    const words = WORDS[language];
    await screen.findByRole('button', { name: words.break });
    expect(await accessibilityFaults()).toEqual([]);
    home.unmount();

    const { tap } = await play(scene, language);
    await tap(words.done);
    const visit = async (name: string | RegExp, sign: string | RegExp) => {
      await tap(name);
      await screen.findByRole('button', { name: sign });
      expect(await accessibilityFaults()).toEqual([]);
    };
    await visit(words.break, words.breathe);
    await visit(words.breathe, words.back);
    await visit(words.help, words.back);
    await visit(words.back, words.back);
    await visit(words.back, words.done);
    await visit(words.done, words.done);
    await tap(words.done);
    expect(await accessibilityFaults()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: /hold for 3|للكبار/ }));
    await screen.findByRole('dialog');
    expect(await accessibilityFaults()).toEqual([]);
  },
  // Eight screens, each in four themes.
  60_000,
);
