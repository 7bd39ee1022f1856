import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { PictureLevel } from '@/domain/picture-ladder';
import { accessibilityFaults } from '../../support/accessibility';
import { atStep, newScene, play, type SizeName, setSize } from '../../support/child-mode';
import { openTab, valueIn } from '../../support/open-tab';
import { twoHalves } from '../../support/photo-files';
import { stepFields } from '../../support/sample-routine';

async function playAt(pictureLevel: PictureLevel, size?: SizeName) {
  if (size !== undefined) await setSize(size);
  const tab = await openTab();
  const bytes = await twoHalves(40, 40);
  const media = valueIn(await tab.media.put(new Blob([bytes as BlobPart], { type: 'image/jpeg' })));
  const picture = { kind: 'pictogram', id: 'soap' } as const;
  const steps = [
    stepFields('Wash hands', { picture, photo: { kind: 'photo', media } }),
    stepFields('Dry hands', { picture: { kind: 'pictogram', id: 'dry-hands' } }),
  ];
  const playing = await play(await newScene(steps, { pictureLevel }, tab));
  await atStep('Wash hands');
  return playing;
}

const largest = () =>
  [...document.querySelectorAll('main svg, main img')].sort(
    (a, b) => b.getBoundingClientRect().height - a.getBoundingClientRect().height,
  )[0];

test('P21: own photos first: the photo where there is one, the drawing where there is none', async () => {
  await playAt('photo');
  await waitFor(() => expect(largest()?.tagName).toBe('IMG'));
  expect(await accessibilityFaults()).toEqual([]);
});

test('P21: drawings: the drawing, though there is a photo', async () => {
  await playAt('drawing');
  await waitFor(() => expect(largest()?.childElementCount).toBeGreaterThan(0));
  expect(document.querySelector('main img')).toBeNull();
});

test('P21: words alone: the word stands in the place of the picture, once, and is still the heading', async () => {
  await playAt('word');
  await waitFor(() =>
    expect([...(largest()?.querySelectorAll('tspan') ?? [])].map((one) => one.textContent)).toEqual([
      'Wash',
      'hands',
    ]),
  );
  expect(screen.getByRole('heading', { name: 'Wash hands' })).toBeInTheDocument();
  expect(screen.getByText('Dry hands')).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});

test.each(['phone', 'phone, wide', 'short phone'] as const)(
  'P21: words alone on a %s: what is next is a word too',
  async (size) => {
    await playAt('word', size);
    expect(screen.getByText('Dry hands')).toBeVisible();
  },
);
