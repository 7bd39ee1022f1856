import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import PrintPage from '@/features/print/print-page';
import { addChild, renderGrownUp } from '../../support/grown-up-page';
import { openTab, valueIn } from '../../support/open-tab';
import { routineFields, stepFields } from '../../support/sample-routine';

const card = (id: string) => ({ id, picture: null, label: { en: `Inner ${id}` } });

test('every kind of step is one card on paper: its own', async () => {
  const tab = await openTab();
  const child = await addChild(tab);
  const steps = [
    stepFields('Soap', { kind: 'choice', choices: [card('a'), card('b')] }),
    stepFields('Swimming', { kind: 'change', changed: { was: card('c'), stays: { en: 'Inner d' } } }),
    stepFields('Hands', { kind: 'routine', routineId: 'gone' }),
    stepFields('Wash', { parts: [card('e')], who: 'together' }),
  ];
  const ending = { cards: [card('f'), card('g')] };
  const [routine] = valueIn(
    await tab.routines.create([{ ...routineFields('All'), childId: child.id, steps, ending }]),
  );
  await renderGrownUp(<PrintPage routineId={routine?.id ?? ''} />, tab);
  for (const words of ['Soap', 'Swimming', 'Hands', 'Wash'])
    await waitFor(() => expect(document.querySelector('main svg')?.textContent).toContain(words));
  await waitFor(() => expect(screen.getByRole('button', { name: 'Print' })).toBeEnabled());
  expect(document.body.textContent).not.toContain('Inner');
});
