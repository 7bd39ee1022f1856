import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { atStep, newScene, play, STEPS } from '../../support/child-mode';
import { wasTold } from '../../support/played';
import { stepFields } from '../../support/sample-routine';

const pictogram = (id: string) => ({ kind: 'pictogram', id }) as const;
const change = (was: ReturnType<typeof pictogram> | null, stays: string) =>
  stepFields('Bus today', {
    kind: 'change',
    picture: pictogram('go-out'),
    changed: { was: { picture: was, label: { en: 'Walk' } }, stays: { en: stays } },
  });
const crossed = () =>
  waitFor(() => {
    const cross = document.querySelector('main path[d="M12 88 88 12"]')?.closest('span');
    if (cross === null || cross === undefined) throw new Error('nothing is crossed out');
    return cross;
  });

test.each(['one', 'now-next', 'now-next-later', 'first-then', 'list'] as const)(
  'P27, P50: what was planned is crossed out in every view, and the next step is on the board again: %s',
  async (view) => {
    const { tap } = await play(
      await newScene([change(pictogram('get-bag'), 'Mum comes'), ...STEPS], { view }),
    );
    await atStep(/^Bus today/);
    const was = await crossed();
    await waitFor(() => expect(was.querySelector('svg')?.childElementCount).toBeGreaterThan(0));
    await tap('Done');
    await atStep('Wet hands');
    const cards = () => document.querySelectorAll('[data-part="step"]').length;
    await waitFor(() => expect(cards() > 0).toBe(view !== 'one'));
  },
);

test('P27: what was planned and has no picture is its word', async () => {
  await play(await newScene([change(null, '')]));
  expect(await crossed()).toHaveTextContent('Walk');
});

test('P27, P52: to a child who reads words, both are words, and under them what stays', async () => {
  await play(
    await newScene([change(pictogram('get-bag'), 'Mum comes')], { pictureLevel: 'word', view: 'list' }),
  );
  expect(await crossed()).toHaveTextContent('Walk');
  expect(document.querySelector('[data-slot="picture"]')).toHaveTextContent('Bus');
  const note = screen.getByText(/The same: .?Mum comes/);
  expect(note.getBoundingClientRect().height).toBeGreaterThan(10);
});

test('P27: what was and what stays are told and heard, and what stays is seen', async () => {
  const scene = await newScene([change(pictogram('get-bag'), 'Mum comes')]);
  const { tap } = await play(scene);
  expect(await atStep(/^Bus today/)).toHaveTextContent(/The same: .?Mum comes/);
  await wasTold('Step 1 of 1. Bus today. Not today: Walk. The same: Mum comes.');
  await tap('Hear it');
  const heard = scene.tab.platform.spoken.at(-1)?.text.replace(/[\u2068\u2069]/g, '');
  expect(heard).toBe('Bus today. Not today: Walk. The same: Mum comes');
});
