import { waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { SIZES, type SizeName, setSize } from '../../support/child-mode';
import { CHILD_SCENES, childWords, showScene } from '../../support/child-scenes';
import { valueIn } from '../../support/open-tab';
import { childTargets, targetFaults } from '../../support/target-faults';
import { wordFaults } from '../../support/word-faults';

const cases = CHILD_SCENES.flatMap((scene) =>
  (['en', 'ar'] as const).map((language) => ({ scene, language })),
);

/**
 * One scene is laid out with each of them in turn. A size that a setting cannot change is left out; big targets are the
 * same in every language, and what is larger in CVI is tightest with Arabic's high lines, in these sizes.
 */
const ALL_SIZES = Object.keys(SIZES) as SizeName[];
const NORMAL = { theme: 'calm', textSize: 100, targetSize: 'normal' } as const;
const SETTINGS = [
  { name: 'as usual', languages: ['en', 'ar'], ...NORMAL, sizes: ALL_SIZES },
  {
    name: 'text 200 %',
    languages: ['en', 'ar'],
    ...NORMAL,
    textSize: 200,
    sizes: ['tablet, wide', 'phone', 'short phone', 'phone, wide'],
  },
  {
    name: 'CVI',
    languages: ['ar'],
    ...NORMAL,
    theme: 'cvi',
    sizes: ['tablet, upright', 'short phone', 'phone, wide'],
  },
  {
    name: 'big targets',
    languages: ['en'],
    ...NORMAL,
    targetSize: 'big',
    sizes: ['tablet, upright', 'phone'],
  },
] as const;

beforeAll(() => import('@/styles/fonts.css'));
afterEach(() => page.viewport(1000, 700));

describe('P16, V6, A6: on every screen each target is large, apart and whole, no word is cut off, and nothing scrolls', () => {
  test.each(cases)('$scene.name, $language', async ({ scene, language }) => {
    await setSize('tablet, wide');
    const { scene: made } = await showScene(scene, language);
    const done = scene.done === undefined ? null : childWords(scene.done, language);
    const found: string[] = [];
    for (const { name, sizes, languages, ...fields } of SETTINGS.slice(0, scene.isAlike ? 1 : undefined)) {
      if (!languages.some((one) => one === language)) continue;
      valueIn(await made.tab.children.change(made.childId, fields));
      await waitFor(() => {
        const { text, targets, theme } =
          document.querySelector<HTMLElement>('[data-child-mode]')?.dataset ?? {};
        expect([text === 'large', targets, theme === 'cvi']).toEqual([
          fields.textSize === 200,
          fields.targetSize,
          fields.theme === 'cvi',
        ]);
        // What fits large words is fetched on first use.
        const isFitted = document.querySelector('main [style*="--grow"]') !== null;
        expect(isFitted).toBe(fields.textSize === 200);
      });
      for (const size of sizes) {
        await setSize(size);
        await drawn(fields.textSize === 200 ? 3 : 2);
        const main = scene.isQuestion && size === 'short phone' ? null : done;
        const faults = [...targetFaults(size, main, fields.targetSize === 'big'), ...wordFaults()];
        if (scene.isStep && childTargets().length > 5) faults.push(`${childTargets().length} things answer`);
        found.push(...faults.map((fault) => `${name}, ${size}: ${fault}`));
      }
    }
    expect(found.join('\n')).toBe('');
  });
});

/** What is measured is drawn a frame later; large words are fitted in that frame. */
async function drawn(frames: number): Promise<void> {
  for (let frame = 0; frame < frames; frame += 1) await new Promise(requestAnimationFrame);
}
