import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { ComposedPicture } from '@/domain/picture';
import { atStep, newScene, play } from '../../support/child-mode';
import { openTab, type Tab, valueIn } from '../../support/open-tab';
import { twoHalves } from '../../support/photo-files';
import { stepFields } from '../../support/sample-routine';

async function pictureWithPhoto(tab: Tab): Promise<ComposedPicture> {
  const bytes = await twoHalves(40, 40);
  const media = valueIn(await tab.media.put(new Blob([bytes as BlobPart], { type: 'image/jpeg' })));
  return {
    kind: 'composed',
    layout: 'arrow',
    parts: [
      { kind: 'pictogram', id: 'soap' },
      { kind: 'photo', media },
    ],
    sign: 'tick',
    count: 3,
  };
}

/** Where the drawing and the photo stand in the large picture of the step. */
async function shownParts() {
  return waitFor(() => {
    const large = [...document.querySelectorAll('main svg')].find(
      (one) => one.getBoundingClientRect().height > 200 && one.querySelector('image') !== null,
    );
    const drawing = large?.querySelector('svg');
    const photo = large?.querySelector('image');
    if (!drawing || !photo) throw new Error('not drawn yet');
    expect(drawing.innerHTML).not.toBe('');
    expect(photo.getAttribute('href')).toMatch(/^blob:/);
    return { drawing: drawing.getBoundingClientRect(), photo: photo.getBoundingClientRect() };
  });
}

test.each([
  ['en', 'Soap, then out'],
  ['ar', 'صابون'],
] as const)(
  'D32: a picture that is put together is seen in the order of reading in %s',
  async (language, words) => {
    const tab = await openTab();
    const picture = await pictureWithPhoto(tab);
    const step = stepFields('', { label: { [language]: words }, picture });
    await play(await newScene([step], { cardLanguage: language }, tab), language);
    await atStep(words);
    const { drawing, photo } = await shownParts();
    if (language === 'en') expect(drawing.right).toBeLessThan(photo.left);
    else expect(photo.right).toBeLessThan(drawing.left);
    expect(screen.getByRole('main')).toBeVisible();
  },
);
