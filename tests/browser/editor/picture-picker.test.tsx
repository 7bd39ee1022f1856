import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { labelsBecome, newEditorScene, openEditor, press } from '../../support/editor-scene';

const tiles = () => [...document.querySelectorAll<HTMLElement>('[data-picture-grid] [data-picture]')];

async function openLibrary(language: 'en' | 'ar' = 'en') {
  const shown = await openEditor(await newEditorScene([], language), language);
  await waitFor(() => expect(tiles().length).toBeGreaterThan(0));
  return shown;
}

describe('the library', () => {
  test('has every picture, of which only those in view are in the document', async () => {
    await openLibrary();
    const grid = screen.getByRole('grid', { name: 'Pictures' });
    expect(Number(grid.getAttribute('aria-rowcount'))).toBeGreaterThan(200);
    expect(tiles().length).toBeLessThan(60);
    grid.scrollTo({ top: grid.scrollHeight });
    await waitFor(() => expect(document.querySelector('[data-picture^="s:"]')).not.toBeNull());
  });

  test('answers while someone types', async () => {
    const { user } = await openLibrary();
    const first = tiles()[0]?.getAttribute('aria-label') ?? '';
    await user.type(screen.getByRole('searchbox', { name: 'Search pictures' }), 'toothb');
    await waitFor(() => expect(tiles()[0]).toHaveAccessibleName(/brush/i));
    expect(await screen.findByText(/^\d+ pictures?$/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Clear the search' }));
    await waitFor(() => expect(tiles()[0]).toHaveAccessibleName(first));
  });

  test('finds an Arabic word', async () => {
    const { user } = await openLibrary('ar');
    await user.type(screen.getByRole('searchbox'), 'صابون');
    await waitFor(() => expect(tiles()[0]).toHaveAccessibleName(/صابون/));
  });

  test('says what to do when nothing is found', async () => {
    const { user } = await openLibrary();
    await user.type(screen.getByRole('searchbox'), 'qqqqzzzz');
    expect(await screen.findByText(/^No picture for this word\. Try a shorter/)).toBeVisible();
  });

  test('shows one category, and everything again at the second tap', async () => {
    const { user } = await openLibrary();
    const all = screen.getByRole('grid').getAttribute('aria-rowcount');
    await user.click(screen.getByRole('button', { name: 'More categories' }));
    await user.click(screen.getByRole('button', { name: 'Animals' }));
    await waitFor(() => expect(tiles()[0]?.dataset['picture']).toMatch(/^s:/));
    await user.click(screen.getByRole('button', { name: 'Animals' }));
    await waitFor(() => expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', all ?? ''));
  });

  test('is one stop for Tab, arrow keys move inside it, and Enter adds', async () => {
    const { user } = await openLibrary();
    await user.click(screen.getByRole('searchbox'));
    await press('[ArrowDown]');
    await waitFor(() => expect(document.activeElement).toBe(tiles()[0]));
    await press('[ArrowRight]');
    await waitFor(() => expect(document.activeElement).toBe(tiles()[1]));
    await press('[ArrowDown]');
    await press('[ArrowLeft]');
    const columns = Number(screen.getByRole('grid').getAttribute('aria-colcount'));
    await waitFor(() => expect(document.activeElement).toBe(tiles()[columns]));
    expect(tiles().filter((one) => one.tabIndex === 0)).toHaveLength(1);
    const name = document.activeElement?.textContent ?? '';
    await press('[Enter]');
    await labelsBecome([name]);
  });

  test('moves the other way in a language that is read from right to left', async () => {
    await openLibrary('ar');
    tiles()[0]?.focus();
    await press('[ArrowLeft]');
    await waitFor(() => expect(document.activeElement).toBe(tiles()[1]));
  });
});
