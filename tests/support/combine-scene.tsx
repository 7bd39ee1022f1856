/** Putting pictures together, as a grown-up does it. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect } from 'vitest';
import type { ComposedPicture } from '@/domain/picture';
import { type EditorScene, openEditor, part, picture, press } from './editor-scene';
import { stepFields } from './sample-routine';

export const OPEN = { en: 'Put pictures together', ar: 'جمع الصور معًا' } as const;

export function maker(language: 'en' | 'ar' = 'en'): Promise<HTMLElement> {
  return screen.findByRole('dialog', { name: OPEN[language] });
}

/** Chooses the first picture that a word finds, for the place that the button opens. */
export async function choosePart(button: string | RegExp, word: string): Promise<void> {
  const dialog = screen.getAllByRole('dialog').at(-1) ?? document.body;
  fireEvent.click(within(dialog).getByRole('button', { name: button }));
  const search = await within(dialog).findByRole('searchbox');
  fireEvent.change(search, { target: { value: word } });
  // How many were found is said once they are there.
  await waitFor(() =>
    expect(dialog.querySelector('[data-picking] [role="status"]')).not.toBeEmptyDOMElement(),
  );
  const first = dialog.querySelector<HTMLElement>('[data-picture-grid] [data-picture]');
  fireEvent.click(first ?? document.body);
  await waitFor(() => expect(within(dialog).queryByRole('searchbox')).toBeNull());
}

/** Tab until an element has the focus that the wish describes. */
export async function tabTo(isIt: (element: Element) => boolean): Promise<void> {
  for (let count = 0; count < 40; count += 1) {
    if (document.activeElement !== null && isIt(document.activeElement)) return;
    await press('[Tab]');
  }
  throw new Error(`never came to it; now at ${document.activeElement?.outerHTML.slice(0, 200)}`);
}

/** What the sheet told a screen reader last. */
export function combineSays(words: string): Promise<void> {
  return waitFor(() => {
    const said = [...document.querySelectorAll('[role="dialog"] [role="status"]')].map((one) =>
      (one.textContent ?? '').replaceAll(/[\u2068\u2069]/g, ''),
    );
    expect(said).toContain(words);
  });
}

export const SOAP_AND_TOWEL: ComposedPicture = {
  kind: 'composed',
  layout: 'side',
  parts: [picture('soap'), picture('towel-away')],
  sign: 'none',
  count: null,
};

export const STEP = [stepFields('Wash', { picture: picture('soap') })];

export async function openMaker(scene: EditorScene, language: 'en' | 'ar' = 'en') {
  const shown = await openEditor(scene, language);
  const open = await screen.findByRole('button', { name: OPEN[language] });
  await shown.user.click(open);
  return { ...shown, open, dialog: await maker(language) };
}

export async function openFromStep(scene: EditorScene) {
  const shown = await openEditor(scene);
  await shown.user.click(part(0, 'main'));
  await shown.user.click(
    await screen.findByRole('button', { name: /^(Add to this picture|Change its parts)$/ }),
  );
  return { ...shown, dialog: await maker() };
}
