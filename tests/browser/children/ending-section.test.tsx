import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { childPageOfMia } from '../../support/child-page';
import { twoHalves } from '../../support/photo-files';

test('a photo of the family’s own is chosen for the end; until then the tick is promised', async () => {
  const { user, stored, keeps, reload } = await childPageOfMia({ section: 'The end of a routine' });
  await user.click(screen.getByRole('radio', { name: 'Own photo' }));
  await keeps({ celebration: 'photo', celebrationPhoto: null });
  expect(screen.getByText('Until there is a photo, the tick is shown.')).toBeVisible();
  const photo = new File([(await twoHalves(80, 80)) as BlobPart], 'dog.jpg', { type: 'image/jpeg' });
  const input = document.querySelector('[data-photo-input]') as HTMLInputElement;
  await user.upload(input, photo);
  const use = await screen.findByRole('button', { name: 'Use this photo' });
  await waitFor(() => expect(use).toBeEnabled());
  await user.click(use);
  await waitFor(async () => expect((await stored()).celebrationPhoto?.kind).toBe('photo'));
  await reload();
  expect(await screen.findByRole('img', { name: 'The photo for the end' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Another photo' })).toBeVisible();
});
