import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { atStep, newScene, play } from '../../support/child-mode';
import { smallCard, typesOf, wasTold } from '../../support/played';
import { stepFields } from '../../support/sample-routine';

const SOCKS = stepFields('Socks', {
  parts: [smallCard('toes', 'Toes in'), smallCard('heel', 'Over the heel')],
});

async function opened() {
  const scene = await newScene([SOCKS, stepFields('Shoes')]);
  const shown = await play(scene);
  await shown.tap('Help me');
  await atStep('I need help');
  await shown.tap('Small steps');
  await atStep(/^Toes in/);
  return { scene, ...shown };
}

describe('P24: a hard step opens into its smaller ones', () => {
  test('one at a time, each stored and told; after the last comes the next step', async () => {
    const { scene, tap } = await opened();
    await wasTold('Small step 1 of 2. Toes in.');
    expect(screen.getByText('Small step 1 of 2')).toBeVisible();
    await tap('Done');
    await atStep(/^Over the heel/);
    await wasTold('Small step 2 of 2. Over the heel.');
    expect(screen.getByRole('button', { name: 'Done' })).toHaveFocus();
    await tap('Done');
    await atStep('Shoes');
    expect(await typesOf(scene)).toEqual(expect.arrayContaining(['opened', 'part-done', 'done']));
  });

  test('Back goes to the smaller step before, and from the first closes it', async () => {
    const { tap } = await opened();
    await tap('Done');
    await atStep(/^Over the heel/);
    await tap('Back');
    await atStep(/^Toes in/);
    await tap('Back');
    expect(await atStep('Socks')).toBeVisible();
  });

  test('P10: a reload comes back to the same smaller step', async () => {
    const { scene, tap, unmount } = await opened();
    await tap('Done');
    await atStep(/^Over the heel/);
    unmount();
    await play(scene);
    expect(await atStep(/^Over the heel/)).toBeVisible();
  });

  test('it is not offered where there are none, or inside of them', async () => {
    const { tap } = await opened();
    await tap('Help me');
    await atStep('I need help');
    expect(screen.queryByRole('button', { name: 'Small steps' })).toBeNull();
  });
});
