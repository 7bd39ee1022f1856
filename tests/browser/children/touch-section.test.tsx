import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent as realUser } from 'vitest/browser';
import { childPageOfMia } from '../../support/child-page';

const section = 'Touch and switches';

test('only what belongs to the chosen method is asked', async () => {
  const { user } = await childPageOfMia({ section });
  const asks = (name: string) => screen.queryByLabelText(name) !== null;
  expect([asks('Hold for'), asks('Scanning speed'), asks('Rest for')]).toEqual([true, false, false]);
  await user.click(screen.getByRole('radio', { name: 'One switch' }));
  expect([asks('Hold for'), asks('Scanning speed'), asks('Rest for')]).toEqual([false, true, false]);
  expect(screen.getAllByRole('button', { name: /^Set the key/ })).toHaveLength(1);
  await user.click(screen.getByRole('radio', { name: 'Three switches' }));
  expect(asks('Scanning speed')).toBe(false);
  expect(screen.getAllByRole('button', { name: /^Set the key/ })).toHaveLength(3);
  await user.click(screen.getByRole('radio', { name: 'Dwell' }));
  expect([asks('Rest for'), asks('Ignore a bounce for')]).toEqual([true, false]);
});

test('a switch is set by pressing it, Space and Enter too; Escape leaves it as it was', async () => {
  const { user, keeps } = await childPageOfMia({ section, child: { accessMethod: 'one-switch' } });
  const key = screen.getByRole('button', { name: 'Set the key: Choose' });
  await user.click(key);
  expect(screen.getByRole('button', { name: 'Press your switch now' })).toHaveFocus();
  await realUser.keyboard('{Escape}');
  expect(screen.getByText('Choose: Space')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Set the key: Choose' }));
  await realUser.keyboard('q');
  await keeps({ switchKeys: { choose: 'KeyQ', next: 'Enter', back: 'Digit3' } });
  expect(screen.getByText('Choose: Q')).toBeVisible();
  // Enter opens the question by keyboard, and Space answers it without opening it again.
  screen.getByRole('button', { name: 'Set the key: Choose' }).focus();
  await realUser.keyboard('{Enter}');
  await realUser.keyboard(' ');
  await keeps({ switchKeys: { choose: 'Space', next: 'Enter', back: 'Digit3' } });
  expect(screen.queryByRole('button', { name: 'Press your switch now' })).toBeNull();
});

test('a key that another switch has is refused with its name; the standard keys come back', async () => {
  const { user, keeps, stored } = await childPageOfMia({
    section,
    child: { accessMethod: 'two-switches', switchKeys: { choose: 'KeyA', next: 'KeyB', back: 'KeyC' } },
  });
  await user.click(screen.getByRole('button', { name: 'Set the key: Next' }));
  await realUser.keyboard('a');
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'A is taken by “Choose”. Another key is needed.',
  );
  expect((await stored()).switchKeys.next).toBe('KeyB');
  await user.click(screen.getByRole('button', { name: 'Standard keys' }));
  await keeps({ switchKeys: { choose: 'Space', next: 'Enter', back: 'Digit3' } });
});

test('the switch’s own settings are kept', async () => {
  const { user, keeps } = await childPageOfMia({ section, child: { accessMethod: 'one-switch' } });
  await user.click(screen.getByRole('switch', { name: 'Auditory scanning' }));
  await user.click(screen.getByRole('switch', { name: 'The whole screen is the switch' }));
  for (const [name, typed] of [
    ['Scanning speed', '0'],
    ['Longer on the first', '99'],
    ['Rounds', '99'],
    ['Ignore a bounce for', '99'],
  ] as const) {
    const field = screen.getByLabelText(name);
    await user.clear(field);
    await user.type(field, `${typed}{Tab}`);
  }
  await keeps({
    scanAloud: true,
    touchIsSwitch: true,
    scanMs: 500,
    scanFirstMs: 5_000,
    scanPasses: 10,
    debounceMs: 3_000,
  });
});

test('dwell is 0.6 to 3 seconds', async () => {
  const { user, keeps } = await childPageOfMia({ section, child: { accessMethod: 'dwell' } });
  const field = screen.getByLabelText('Rest for');
  await user.clear(field);
  await user.type(field, '0{Tab}');
  await keeps({ dwellMs: 600 });
  const group = field.closest('[role="group"]') as HTMLElement;
  await user.click(within(group).getByRole('button', { name: /More/ }));
  await keeps({ dwellMs: 700 });
});
