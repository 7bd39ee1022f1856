import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import PrintPage from '@/features/print/print-page';
import { addChild, renderGrownUp } from '../../support/grown-up-page';
import { openTab, valueIn } from '../../support/open-tab';
import { twoHalves } from '../../support/photo-files';
import { routineFields, stepFields } from '../../support/sample-routine';

test.each(['photo', 'drawing', 'word'] as const)(
  'P21: paper shows what the child sees: %s',
  async (pictureLevel) => {
    const tab = await openTab();
    const child = await addChild(tab);
    valueIn(await tab.children.change(child.id, { pictureLevel }));
    const bytes = await twoHalves(40, 40);
    const media = valueIn(await tab.media.put(new Blob([bytes as BlobPart], { type: 'image/jpeg' })));
    const step = stepFields('Soap', {
      picture: { kind: 'pictogram', id: 'soap' },
      photo: { kind: 'photo', media },
    });
    const [routine] = valueIn(
      await tab.routines.create([{ ...routineFields('Wash'), childId: child.id, steps: [step] }]),
    );
    await renderGrownUp(<PrintPage routineId={routine?.id ?? ''} />, tab);
    const sheet = await screen.findByRole('img', { name: /Sheet 1/ });
    await waitFor(() => {
      expect(sheet.querySelectorAll('image')).toHaveLength(pictureLevel === 'photo' ? 1 : 0);
      const paths = sheet.querySelectorAll('svg[viewBox="0 0 200 200"] path').length;
      expect(paths > 0).toBe(pictureLevel === 'drawing');
      const words = [...sheet.querySelectorAll('tspan')].filter((one) => one.textContent === 'Soap');
      expect(words).toHaveLength(pictureLevel === 'word' ? 2 : 1);
    });
  },
);
