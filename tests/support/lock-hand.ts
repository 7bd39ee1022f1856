/** A grown-up's hand at the lock. */
import { fireEvent, screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';

export const lockButton = () => screen.findByRole('button', { name: 'For grown-ups: hold for 3 seconds' });

/** The answer to the multiplication that is asked. */
export async function answer(): Promise<number> {
  const words = (await screen.findByText(/How much is/)).textContent ?? '';
  const [a = 0, b = 0] = (words.match(/\d+/g) ?? []).map(Number);
  return a * b;
}

export async function unlock(user: UserEvent): Promise<void> {
  fireEvent.click(await lockButton());
  await user.type(await screen.findByRole('textbox'), `${await answer()}{Enter}`);
}
