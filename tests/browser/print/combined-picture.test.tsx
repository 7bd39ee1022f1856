import { waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import PrintPage from '@/features/print/print-page';
import { addChild, renderGrownUp } from '../../support/grown-up-page';
import { openTab, valueIn } from '../../support/open-tab';
import { routineFields, stepFields } from '../../support/sample-routine';

test.each(['en', 'ar'] as const)(
  'D32: a picture that is put together is on the paper, in the order of reading of %s cards',
  async (cardLanguage) => {
    const tab = await openTab();
    const child = await addChild(tab, 'Mia', cardLanguage);
    const picture = {
      kind: 'composed',
      layout: 'arrow',
      parts: [
        { kind: 'pictogram', id: 'soap' },
        { kind: 'pictogram', id: 'dry-hands' },
      ],
      sign: 'cross',
      count: 12,
    } as const;
    const steps = [stepFields('Soap and towel', { picture })];
    const [routine] = valueIn(
      await tab.routines.create([{ ...routineFields('Wash'), childId: child.id, steps }]),
    );
    // The app is in English: the paper follows the cards.
    await renderGrownUp(<PrintPage routineId={routine?.id ?? ''} />, tab);
    const parts = await waitFor(() => {
      const found = [...document.querySelectorAll('svg svg[viewBox="0 0 200 200"] > svg')];
      expect(found).toHaveLength(2);
      for (const part of found) expect(part.innerHTML).not.toBe('');
      return found.map((part) => part.getBoundingClientRect());
    });
    const [first, second] = cardLanguage === 'en' ? parts : parts.toReversed();
    expect(first?.right).toBeLessThan(second?.left ?? 0);
  },
);
