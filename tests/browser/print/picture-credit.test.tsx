import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import PrintPage from '@/features/print/print-page';
import { addChild, renderGrownUp } from '../../support/grown-up-page';
import { openTab, valueIn } from '../../support/open-tab';
import { numberedSvg } from '../../support/pack-files';
import { routineFields, stepFields } from '../../support/sample-routine';

async function printing(licence: { readonly name: string; readonly author: string } | null) {
  const services = await openTab();
  const child = await addChild(services);
  const picture = new Blob([numberedSvg(7)], { type: 'image/svg+xml' });
  const [card] = valueIn(
    await services.cards.add([{ name: { en: 'Soap' }, words: '', licence, packId: null, picture }]),
  );
  if (card === undefined) throw new Error('not added');
  const steps = [{ ...stepFields('Soap'), picture: card.picture }];
  const [routine] = valueIn(
    await services.routines.create([{ ...routineFields('Wash', []), childId: child.id, steps }]),
  );
  await renderGrownUp(<PrintPage routineId={routine?.id ?? ''} />, services);
  await screen.findByRole('img', { name: /Sheet 1/ });
}

test('paper says whose an imported picture is and under which licence', async () => {
  await printing({ name: 'CC BY 4.0', author: 'Ann Example' });
  expect(await screen.findByText(/Pictures: .*Ann Example, CC BY 4\.0/)).toBeVisible();
});

test('nothing is said where nothing is known', async () => {
  await printing(null);
  expect(screen.queryByText(/Pictures:/)).toBeNull();
});
