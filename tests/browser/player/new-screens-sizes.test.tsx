import { waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { ChildFields } from '@/domain/child';
import { SIZES, type SizeName, setSize } from '../../support/child-mode';
import { CHILD_SCENES, childWords, showScene } from '../../support/child-scenes';
import { valueIn } from '../../support/open-tab';
import { childTargets, targetFaults } from '../../support/target-faults';
import { wordFaults } from '../../support/word-faults';

const sizes = Object.keys(SIZES) as readonly SizeName[];
const cases = CHILD_SCENES.flatMap((scene) =>
  (['en', 'ar'] as const).map((language) => ({ scene, language })),
);
const SETTINGS: Readonly<Record<string, Partial<ChildFields>>> = {
  plain: { textSize: 100, targetSize: 'normal' },
  'text 200 %': { textSize: 200, targetSize: 'normal' },
  big: { textSize: 100, targetSize: 'big' },
};

beforeAll(() => import('@/styles/fonts.css'));
afterEach(() => page.viewport(1000, 700));

describe('P16, V6: on every screen each target is large, apart and whole, and nothing scrolls', () => {
  test.each(cases)('$scene.name, $language', async ({ scene, language }) => {
    await setSize('tablet, wide');
    const { scene: made } = await showScene(scene, language);
    const done = scene.done === undefined ? null : childWords(scene.done, language);
    const found: string[] = [];
    for (const [name, fields] of Object.entries(SETTINGS)) {
      valueIn(await made.tab.children.change(made.childId, fields));
      await waitFor(() => {
        const { text, targets } = document.querySelector<HTMLElement>('[data-child-mode]')?.dataset ?? {};
        expect([text === 'large', targets]).toEqual([fields.textSize === 200, fields.targetSize]);
      });
      for (const size of sizes) {
        if (name === 'big' && SIZES[size][1] < 760) continue;
        await setSize(size);
        await nextFrames();
        const faults = [...targetFaults(size, done, name === 'big'), ...wordFaults()];
        if (scene.isStep && childTargets().length > 5) faults.push(`${childTargets().length} things answer`);
        found.push(...faults.map((fault) => `${name}, ${size}: ${fault}`));
      }
    }
    if (found.length > 0) throw new Error(found.join('\n'));
  });
});

async function nextFrames(): Promise<void> {
  for (let i = 0; i < 3; i += 1) await new Promise(requestAnimationFrame);
}
