import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent as realUser } from 'vitest/browser';
import { childPageOfMia } from '../../support/child-page';

const section = 'Breaks and being heard';

test('break cards are ticked and put in order by keyboard; the button keeps the focus and the new place is said', async () => {
  const { user, keeps } = await childPageOfMia({ section });
  await user.click(screen.getByRole('checkbox', { name: 'Swing' }));
  await keeps({ breakOffers: ['balloon-breathing', 'quiet', 'drink', 'squeeze-pillow', 'swing'] });
  const down = screen.getByRole('button', { name: 'Move down: Breathe' });
  down.focus();
  await realUser.keyboard('{Enter}{Enter}');
  await keeps({ breakOffers: ['quiet', 'drink', 'balloon-breathing', 'squeeze-pillow', 'swing'] });
  expect(screen.getByRole('button', { name: 'Move down: Breathe' })).toHaveFocus();
  expect(screen.getByText('Breathe is now 3 of 5.')).toBeInTheDocument();
  const first = screen.getByRole('button', { name: 'Move up: Quiet' });
  expect(first).toHaveAttribute('aria-disabled', 'true');
});

test('at least two break cards stay', async () => {
  const { user, keeps } = await childPageOfMia({
    section,
    child: { breakOffers: ['jump', 'march', 'quiet'] },
  });
  await user.click(screen.getByRole('checkbox', { name: 'Quiet' }));
  await keeps({ breakOffers: ['jump', 'march'] });
  expect(screen.getByRole('checkbox', { name: 'Jump' })).toBeDisabled();
  expect(screen.getByRole('checkbox', { name: 'March' })).toBeDisabled();
});

test('up to six words of the child are on the screen at once', async () => {
  const { user, keeps } = await childPageOfMia({ section });
  const words = within(screen.getByRole('group', { name: "The child's own words" }));
  await user.click(words.getByRole('checkbox', { name: 'Hug' }));
  await keeps({ ownWords: ['too-loud', 'it-hurts', 'toilet', 'not-ready-yet', 'i-dont-know', 'hug-please'] });
  expect(words.getByRole('checkbox', { name: 'Hungry' })).toBeDisabled();
  expect(words.getByText(/6 are chosen/)).toBeVisible();
});

test('breaks are as many as asked for until a grown-up sets a limit', async () => {
  const { user, keeps } = await childPageOfMia({ section });
  expect(screen.getByRole('radio', { name: 'As many as asked for' })).toBeChecked();
  await user.click(screen.getByRole('radio', { name: 'A limit' }));
  await keeps({ breakLimit: 3 });
  const field = screen.getByLabelText('Breaks in one routine');
  await user.clear(field);
  await user.type(field, '50{Tab}');
  await keeps({ breakLimit: 10 });
  await user.click(screen.getByRole('radio', { name: 'As many as asked for' }));
  await keeps({ breakLimit: null });
});

test('each warning is switched for itself', async () => {
  const { user, keeps } = await childPageOfMia({ section: 'Time' });
  await user.click(screen.getByRole('checkbox', { name: '2 minutes before' }));
  await keeps({ warnings: [5, 1] });
  await user.click(screen.getByRole('checkbox', { name: '5 minutes before' }));
  await user.click(screen.getByRole('checkbox', { name: '2 minutes before' }));
  await keeps({ warnings: [2, 1] });
});

test('the order of the prompt levels is the family’s own, and can be the standard one again', async () => {
  const { user, keeps, reload } = await childPageOfMia({ section: 'Prompts' });
  await user.click(screen.getByRole('button', { name: 'Move down: Independent' }));
  const own = ['Vis', 'I', 'G', 'IV', 'V', 'M', 'PP', 'FP', 'NR', 'R', 'NA', 'A'] as const;
  await keeps({ promptOrder: own });
  await reload();
  const rows = within(screen.getByRole('group', { name: 'Order of the prompt levels' })).getAllByRole(
    'listitem',
  );
  expect(rows).toHaveLength(12);
  expect(rows[0]).toHaveTextContent('Visual only');
  await user.click(screen.getByRole('button', { name: 'Standard order' }));
  await keeps({ promptOrder: ['I', 'Vis', 'G', 'IV', 'V', 'M', 'PP', 'FP', 'NR', 'R', 'NA', 'A'] });
});
